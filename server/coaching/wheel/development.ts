import { attempt } from '../brokenPart.ts';
import type { WheelBucket } from '../buckets.ts';
import { type DatedRound, latestRating } from '../rounds.ts';
import type { Before, Outline, PastRound } from './types.ts';

/** So many of a rater's rounds stand beside each other: as many as are read at a glance. */
const MOST_PAST_ROUNDS = 4;

/**
 * How one rater's view has come about: the last rounds, and what held before the newest one. What a
 * rater says twice on one day is one round.
 *
 * @param rounds one rater's, as `roundsOf` gives them.
 */
export function development(
  rounds: readonly DatedRound[],
  buckets: readonly WheelBucket[],
): Pick<Outline, 'before' | 'past'> {
  const days = lastDays(rounds);
  if (days.length === 0) return {};
  const before = days.at(-2)?.at(-1);
  return {
    past: days.map((day) => pastRound(day, buckets)),
    ...(before && {
      before: {
        since: before.date.toString(),
        ratings: ratingsOf(rounds.slice(0, rounds.indexOf(before) + 1), buckets),
      } satisfies Before,
    }),
  };
}

/** The last days with their rounds, the oldest first. */
function lastDays(rounds: readonly DatedRound[]): [DatedRound, ...DatedRound[]][] {
  const days: [DatedRound, ...DatedRound[]][] = [];
  for (const round of rounds.toReversed()) {
    const day = days[0];
    if (day?.[0].date.equals(round.date)) day.unshift(round);
    else if (days.length < MOST_PAST_ROUNDS) days.unshift([round]);
    else break;
  }
  return days;
}

function pastRound(
  day: readonly [DatedRound, ...DatedRound[]],
  buckets: readonly WheelBucket[],
): PastRound {
  return { date: day[0].date.toString(), ratings: ratingsOf(day, buckets) };
}

function ratingsOf(
  rounds: readonly DatedRound[],
  buckets: readonly WheelBucket[],
): (number | null)[] {
  return buckets.map(({ id }) => attempt(() => latestRating(id, rounds))?.rating ?? null);
}
