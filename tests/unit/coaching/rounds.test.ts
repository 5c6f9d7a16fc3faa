import { expect, test } from 'vitest';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { gaps } from '../../../server/coaching/gaps.ts';
import { latestRating, roundsOf } from '../../../server/coaching/rounds.ts';
import { withBroken } from './broken.ts';
import { compass, day, plan } from './plans.ts';

const today = day('2026-11-24');
const assessments: Plan['assessments'] = [
  { date: '2026-11-02', rater: 'lead', ratings: { team: 'not-observed', agile: 4 } },
  { date: '2026-07-03', rater: 'lead', ratings: { team: { rating: 3, evidence: 'Seen.' } } },
  { date: '2026-02-01', rater: 'lead', ratings: { team: 9, planning: 9 } },
  { date: '2026-11-25', rater: 'lead', ratings: { team: 1 } },
  { date: '2026-11-24', rater: 'self', ratings: { team: 6 } },
];

function latest(bucket: string, of: Plan) {
  return latestRating(bucket, roundsOf(of, 'lead', today));
}

test('a rater’s rounds come by date, none from the future', () => {
  const indexes = (rater: 'self' | 'lead' | 'peer') =>
    roundsOf(plan({ assessments }), rater, today).map(({ index }) => index);
  expect(indexes('lead')).toEqual([2, 1, 0]);
  expect(indexes('self')).toEqual([4]);
  expect(indexes('peer')).toEqual([]);
});

test('the latest rating is that of the newest round that rates the bucket, with its place', () => {
  expect(latest('team', plan({ assessments }))).toMatchObject({
    rating: 3,
    evidence: 'Seen.',
    round: 1,
    path: ['assessments', 1, 'ratings', 'team', 'rating'],
  });
  expect(latest('agile', plan({ assessments }))).toMatchObject({
    rating: 4,
    path: ['assessments', 0, 'ratings', 'agile'],
  });
  expect(latest('execution', plan({ assessments }))).toBeUndefined();
  expect(latest('constructor', plan({ assessments }))).toBeUndefined();
});

test('rounds before the lead’s time are a former lead’s, once the lead has one', () => {
  expect(latest('team', plan({ assessments, lead: { since: '2026-11-02' } }))).toBeUndefined();
  expect(latest('team', plan({ assessments, lead: { since: '2026-07-03' } }))?.rating).toBe(3);
  expect(latest('planning', plan({ assessments, lead: { since: '2026-07-03' } }))).toBeUndefined();
  // The only one since then is still to come.
  expect(latest('team', plan({ assessments, lead: { since: '2026-11-03' } }))?.rating).toBe(3);
  expect(
    roundsOf(plan({ assessments, lead: { since: '2026-12-01' } }), 'self', today),
  ).toHaveLength(1);
});

test('a gap is self minus lead in points of ten, in the order of the wheel', () => {
  const of = plan({
    assessments: [
      { date: '2026-11-02', rater: 'self', ratings: { agile: 1, team: 3, planning: 2 } },
      { date: '2026-11-01', rater: 'lead', ratings: { agile: 4, team: 3 } },
    ],
  });
  const found = gaps(of, compass({ scale: { min: 1, max: 4 } }), today);
  expect(found.map(({ bucket, points }) => [bucket, points])).toEqual([
    ['team', 0],
    ['agile', -9],
  ]);
  expect(found[0]?.later.round).toBe(0);
  expect(found[0]?.earlier.round).toBe(1);
});

test('a broken rating takes away its own bucket’s gap only', () => {
  const of = plan({
    assessments: [
      { date: '2026-11-02', rater: 'self', ratings: withBroken({ agile: 1 }, 'team') },
      { date: '2026-11-01', rater: 'lead', ratings: { agile: 4, team: 3 } },
      withBroken({ date: '2026-11-01', rater: 'peer' as const }, 'date', 'ratings'),
    ],
  });
  expect(gaps(of, undefined, today).map(({ bucket }) => bucket)).toEqual(['agile']);
});
