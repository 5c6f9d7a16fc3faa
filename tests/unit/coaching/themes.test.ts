import { expect, test } from 'vitest';
import {
  coloursOf,
  eachOpenAction,
  eachOpenTheme,
  hasColours,
  isColoured,
  nextActionDue,
  openActions,
  openThemes,
  themesOfPeriod,
} from '../../../server/coaching/themes.ts';
import { withBroken } from './broken.ts';
import { day, plan } from './plans.ts';

const one = { id: 'one', title: 'One' };

test('themes are open unless they are closed', () => {
  const themes = [one, { ...one, status: 'closed' as const }, { ...one, status: 'open' as const }];
  expect(openThemes(plan({ themes })).map(({ index }) => index)).toEqual([0, 2]);
  expect(openThemes(plan({}))).toEqual([]);
});

test.each([
  [{ start: '2026-07-01', end: '2026-12-31' }, [0, 2, 3], [5]],
  [{ start: '2026-07-01' }, [0, 2, 3, 4], [5]],
  [{ end: '2026-12-31' }, [0, 1, 2, 3], [5]],
  [undefined, [0], [1, 2, 3, 4, 5]],
  [{ start: '2026-12-31', end: '2026-07-01' }, [0], [1, 2, 3, 4, 5]],
])('themes of the period %j', (period, within, unknown) => {
  const closed = (date: string) => ({ ...one, status: 'closed' as const, closed: date });
  const themes = [
    { ...one, closed: '2020-01-01' },
    closed('2026-06-30'),
    closed('2026-07-01'),
    closed('2026-12-31'),
    closed('2027-01-01'),
    { ...one, status: 'closed' as const },
  ];
  const found = themesOfPeriod(plan(period ? { themes, period } : { themes }));
  expect(found.within.map(({ index }) => index)).toEqual(within);
  expect(found.unknown.map(({ index }) => index)).toEqual(unknown);
});

test('actions are open until they are done or dropped, and the next one due is the earliest', () => {
  const theme = {
    ...one,
    actions: [
      { do: 'a', due: '2026-12-01' },
      { do: 'b', status: 'doing' as const, due: '2026-11-01' },
      { do: 'c', status: 'done' as const, due: '2026-01-01' },
      { do: 'd', status: 'dropped' as const, due: '2026-01-01' },
      { do: 'e', status: 'todo' as const },
    ],
  };
  expect(openActions(theme).map(({ index }) => index)).toEqual([0, 1, 4]);
  expect(String(nextActionDue(theme))).toBe('2026-11-01');
  expect(nextActionDue({ ...one, actions: [{ do: 'e' }] })).toBeUndefined();
  expect(openActions(one)).toEqual([]);
});

test('colours come from held entries up to today, oldest first', () => {
  const log = [
    { date: '2026-10-28', kind: 'session' as const, progress: { one: 'amber' as const } },
    {
      date: '2026-09-30',
      kind: 'session' as const,
      progress: { one: { colour: 'red' as const, evidence: 'Two epics.' }, two: 'green' as const },
    },
    { date: '2026-11-24', kind: 'one-on-one' as const, progress: { one: 'green' as const } },
    { date: '2026-11-25', kind: 'session' as const, progress: { one: 'red' as const } },
    {
      date: '2026-11-01',
      kind: 'session' as const,
      status: 'planned' as const,
      progress: { one: 'red' as const },
    },
    { date: '2026-11-02', kind: 'session' as const, progress: {} },
    { date: '2026-11-02', kind: 'session' as const },
  ];
  const found = coloursOf('one', plan({ log }), day('2026-11-24'));
  expect(found.map(({ colour, entry, kind }) => [colour, entry, kind])).toEqual([
    ['red', 1, 'session'],
    ['amber', 0, 'session'],
    ['green', 2, 'one-on-one'],
  ]);
  expect(found[0]?.evidence).toBe('Two epics.');
  expect(coloursOf('constructor', plan({ log }), day('2026-11-24'))).toEqual([]);
});

test('a broken theme or action silences itself alone', () => {
  const actions = [
    { do: 'a' },
    withBroken({ do: 'b' }, 'status'),
    { do: 'c', status: 'done' as const },
    { do: 'd' },
  ];
  const themes = [
    withBroken({ ...one, id: 'broken-status' }, 'status'),
    { ...one, id: 'closed', status: 'closed' as const, actions },
    { ...one, id: 'open', actions },
    withBroken({ ...one, id: 'broken-actions' }, 'actions'),
  ];
  const of = plan({ themes });
  expect([...eachOpenTheme(of, ({ id }) => [id])]).toEqual(['open', 'broken-actions']);
  expect([
    ...eachOpenAction(of, (action, { theme, path }) => [[action.do, theme.id, ...path].join('.')]),
  ]).toEqual(['a.open.themes.2.actions.0', 'd.open.themes.2.actions.3']);
});

test('a colour knows where it stands', () => {
  const log = [
    { date: '2026-09-28', kind: 'session' as const, progress: { one: 'amber' as const } },
    { date: '2026-10-28', kind: 'session' as const, progress: { one: { colour: 'red' as const } } },
  ];
  const found = coloursOf('one', plan({ log }), day('2026-11-24'));
  expect(found.map(({ path, colourPath }) => [path.join('.'), colourPath.join('.')])).toEqual([
    ['log.0.progress.one', 'log.0.progress.one'],
    ['log.1.progress.one', 'log.1.progress.one.colour'],
  ]);
});

test('an entry has colours where it names a theme, known or not', () => {
  const session = { date: '2026-10-28', kind: 'session' as const };
  expect(hasColours(session)).toBe(false);
  expect(hasColours({ ...session, progress: {} })).toBe(false);
  expect(hasColours({ ...session, progress: { 'x-note': 'red' } })).toBe(false);
  const progress = { one: 'red' as const };
  expect(hasColours({ ...session, progress })).toBe(true);
  expect(isColoured('one', { ...session, progress })).toBe(true);
  expect(isColoured('constructor', { ...session, progress })).toBe(false);
  expect(isColoured('one', session)).toBe(false);
});
