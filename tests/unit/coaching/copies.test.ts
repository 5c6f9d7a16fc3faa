import { expect, test } from 'vitest';
import type { Plan, Theme } from '../../../schemas/generated/format.d.ts';
import { BrokenPart } from '../../../server/coaching/brokenPart.ts';
import { copiedThemes, themeTitled } from '../../../server/coaching/copies.ts';
import { withBroken } from './broken.ts';
import { plan } from './plans.ts';

const theme = (title: string, ...actions: string[]): Theme => ({
  id: title.toLowerCase(),
  title,
  actions: actions.map((text) => ({ do: text })),
});

const somebody = (themes: Theme[]) => plan({ person: { name: 'Somebody Else' }, themes });

function copiesIn(themes: Theme[], ...others: Theme[][]) {
  const plans = others.map(somebody);
  return copiedThemes(plan({ themes }), plans, (other) => other, 9).map((copy) => [
    copy.theme.index,
    copy.others.map((other) => plans.indexOf(other)),
  ]);
}

test('a theme is a copy where title and all actions stand in another plan', () => {
  const own = [theme('A', 'one', 'two'), theme('B', 'three')];
  expect(
    copiesIn(own, [theme('A', 'two', 'one', 'more')], [theme('A', 'one'), theme('C', 'two')]),
  ).toEqual([[0, [0, 1]]]);
  expect(copiesIn(own, [theme('A', 'one')], [theme('C', 'one', 'two')], [])).toEqual([]);
});

test('case, white space and the form of accents make no difference', () => {
  expect(copiesIn([theme('Über  A', 'One\n two')], [theme('u\u0308ber a ', 'one two')])).toEqual([
    [0, [0]],
  ]);
});

test('closed themes and those without actions are no copies, but may be copied from', () => {
  const closed: Theme = { ...theme('A', 'one'), status: 'closed' };
  expect(copiesIn([closed, theme('B')], [theme('A', 'one'), theme('B')])).toEqual([]);
  expect(copiesIn([theme('A', 'one')], [closed])).toEqual([[0, [0]]]);
});

test('plans that are not to be compared, and other plans of the same person, are left out', () => {
  const own = plan({ themes: [theme('A', 'one')] });
  const copy = (other: Plan) => copiedThemes(own, [other], (one) => one, 9);
  expect(copy(somebody([theme('A', 'one')]))).toHaveLength(1);
  expect(copiedThemes(own, [somebody([theme('A', 'one')])], () => undefined, 9)).toEqual([]);
  expect(copy({ ...own, person: { id: 'ana-lopez', name: 'Ana' } })).toEqual([]);
  expect(copy({ ...own, person: withBroken({ name: '' }, 'name') })).toEqual([]);
});

test('no more others are looked for than are asked for', () => {
  const own = plan({ themes: [theme('A', 'one'), theme('B', 'two')] });
  const others = [
    [theme('A', 'one')],
    [],
    own.themes ?? [],
    own.themes ?? [],
    own.themes ?? [],
  ].map(somebody);
  const seen: Plan[] = [];
  const copies = copiedThemes(
    own,
    others,
    (other) => {
      seen.push(other);
      return other;
    },
    2,
  );
  expect(copies.map((copy) => copy.others.map((other) => others.indexOf(other)))).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(seen).toHaveLength(4);
});

test('broken parts are passed over', () => {
  const broken = withBroken(theme('A', 'one'), 'title');
  const half: Theme = {
    ...theme('B', 'two'),
    actions: [withBroken({ do: '' }, 'do'), { do: 'two' }],
  };
  expect(copiesIn([theme('A', 'one'), theme('B', 'two')], [broken, half])).toEqual([[1, [0]]]);
  const unreadable: Plan = withBroken(somebody([]), 'themes');
  expect(
    copiedThemes(plan({ themes: [theme('A', 'one')] }), [unreadable], (one) => one, 9),
  ).toEqual([]);
  expect(copiesIn([broken, theme('B', 'two')], [theme('B', 'two')])).toEqual([[1, [0]]]);
  expect(() => copiedThemes(unreadable, [], () => undefined, 9)).toThrow(BrokenPart);
});

test('the theme of a title in another plan', () => {
  const other = plan({ themes: [withBroken(theme('C'), 'title'), theme('a'), theme('A')] });
  expect(themeTitled(' A', other)).toBe(1);
  expect(themeTitled('D', other)).toBeUndefined();
});
