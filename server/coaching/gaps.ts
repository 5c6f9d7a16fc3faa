import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { wheelBuckets } from './buckets.ts';
import { daysBetween, isBefore } from './calendar.ts';
import { type GivenRating, latestRating, roundsOf } from './rounds.ts';
import { inPoints, scaleOf } from './scale.ts';

/** Ratings further apart are no two views of the same time (pitfalls.md, `perception-gap`). */
const MOST_DAYS_APART = 92;

/** Points from which a gap is worth a talk, on a scale of 1 to 10 (pitfalls.md, `perception-gap`). */
export const GAP_POINTS = 2;

/** How self and lead see a bucket. */
export interface Gap {
  readonly bucket: string;
  readonly title: string;
  readonly self: GivenRating;
  readonly lead: GivenRating;
  /** The later of the two; the one further down in the file where both are of one day. */
  readonly later: GivenRating;
  readonly earlier: GivenRating;
  /** Self minus lead, in points on a scale of 1 to 10. */
  readonly points: number;
}

/**
 * The differences between self's and lead's latest ratings at most 92 days apart, in the order of
 * the wheel: all of them, agreement (0 points) included. A bucket with a broken rating is passed over.
 *
 * @throws BrokenPart where the rounds themselves cannot be read.
 */
export function gaps(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): readonly Gap[] {
  if (last?.plan !== plan || last.compass !== compass || last.today !== today) {
    last = { plan, compass, today, gaps: gapsOf(plan, compass, today) };
  }
  return last.gaps;
}

/** More than one rule asks for the same, one after the other (see `rememberedOfLast`). */
let last: Last | undefined;

interface Last {
  readonly plan: Plan;
  readonly compass: Compass | undefined;
  readonly today: Temporal.PlainDate;
  readonly gaps: readonly Gap[];
}

function gapsOf(plan: Plan, compass: Compass | undefined, today: Temporal.PlainDate): Gap[] {
  const scale = scaleOf(compass);
  const selfRounds = roundsOf(plan, 'self', today);
  const leadRounds = roundsOf(plan, 'lead', today);
  return wheelBuckets(compass).flatMap(({ id, title }) => {
    const self = attempt(() => latestRating(id, selfRounds));
    const lead = attempt(() => latestRating(id, leadRounds));
    if (!self || !lead) return [];
    if (Math.abs(daysBetween(self.date, lead.date)) > MOST_DAYS_APART) return [];
    const points = inPoints(self.rating - lead.rating, scale);
    const [earlier, later] = isEarlier(self, lead) ? [self, lead] : [lead, self];
    return [{ bucket: id, title, self, lead, later, earlier, points }];
  });
}

function isEarlier(one: GivenRating, other: GivenRating): boolean {
  if (one.date.equals(other.date)) return one.round < other.round;
  return isBefore(one.date, other.date);
}
