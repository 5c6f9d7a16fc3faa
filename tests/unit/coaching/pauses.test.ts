import { expect, test } from 'vitest';
import { daysOutsidePauses, pauseAround, pausesOf } from '../../../server/coaching/pauses.ts';
import { compass, day, plan } from './plans.ts';

function pauses(...spans: [string, string][]) {
  return pausesOf(
    plan({ cadence: { pauses: spans.map(([start, end]) => ({ start, end })) } }),
    undefined,
  );
}

function shown(spans: ReturnType<typeof pauses>): string[] {
  return spans.map(({ start, end }) => `${start}/${end}`);
}

test('pauses of plan and compass are merged where no day lies between them', () => {
  const plans = plan({
    cadence: {
      pauses: [
        { start: '2026-12-24', end: '2027-01-06' },
        { start: '2026-08-10', end: '2026-08-21' },
        { start: '2026-08-12', end: '2026-08-14' },
      ],
    },
  });
  const team = compass({
    pauses: [
      { start: '2026-12-21', end: '2026-12-31', reason: 'Shutdown' },
      { start: '2026-08-22', end: '2026-08-22' },
      { start: '2026-08-24', end: '2026-08-24' },
    ],
  });
  expect(shown(pausesOf(plans, team))).toEqual([
    '2026-08-10/2026-08-22',
    '2026-08-24/2026-08-24',
    '2026-12-21/2027-01-06',
  ]);
  expect(pausesOf(plan({}), undefined)).toEqual([]);
});

test('a pause holds both its ends', () => {
  const spans = pauses(['2026-08-10', '2026-08-21']);
  const isPaused = (date: string) => pauseAround(day(date), spans) !== undefined;
  expect(['2026-08-09', '2026-08-10', '2026-08-21', '2026-08-22'].map(isPaused)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test.each([
  ['none', [], 31],
  ['one inside', [['2026-08-10', '2026-08-21']], 19],
  ['one that begins before', [['2026-07-01', '2026-08-03']], 29],
  ['one that ends after', [['2026-08-31', '2026-09-30']], 29],
  ['one round all', [['2026-07-01', '2026-09-30']], 0],
  ['one on the first day, which is not counted', [['2026-08-01', '2026-08-01']], 31],
  ['one on the last day', [['2026-09-01', '2026-09-01']], 30],
  ['one before', [['2026-07-01', '2026-07-31']], 31],
  ['one after', [['2026-09-02', '2026-09-02']], 31],
  ['two', [['2026-08-03', '2026-08-04'], ['2026-08-10', '2026-08-12']], 26], // biome-ignore format: one line a case
] as [string, [string, string][], number][])(
  'days outside pauses from 1 August to 1 September, %s',
  (_, spans, days) => {
    expect(daysOutsidePauses(day('2026-08-01'), day('2026-09-01'), pauses(...spans))).toBe(days);
  },
);
