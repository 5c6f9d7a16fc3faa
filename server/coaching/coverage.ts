import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { bucketsBySkill, bucketsOfTheme, expectedRating, wheelBuckets } from './buckets.ts';
import { daysBetween } from './calendar.ts';
import { type GivenRating, latestRating, roundsOf } from './rounds.ts';
import { inPoints, scaleOf } from './scale.ts';
import { openThemes } from './themes.ts';

/** Older ratings say little about today (pitfalls.md, `growth-area-without-theme`). */
const MOST_DAYS_OLD = 183;

/** With more buckets sharing the lowest rating, none of them stands out (pitfalls.md, same code). */
const MOST_LOWEST = 2;

/** More would be a list of faults rather than a choice of themes (pitfalls.md, same code). */
const MOST_WITHOUT_THEME = 2;

/** A bucket that the lead's latest ratings put low. */
export interface GrowthArea {
  readonly bucket: string;
  readonly title: string;
  readonly rating: GivenRating;
  /** What the compass expects at the person's level; undefined where it says nothing. */
  readonly expected: number | undefined;
  /** Why it counts as low. */
  readonly because: 'lowest' | 'below-expectation';
}

/**
 * The buckets that the lead's latest ratings, at most 183 days old, put low: the lowest one (when at
 * most two share it, and it is below the expectation where there is one), and those rated `points` or
 * more below the expectation for the person's level. Lowest first, else in the order of the wheel.
 *
 * @param points on a scale of 1 to 10.
 * @throws BrokenPart where a rating or an expectation is broken, since the lowest needs all.
 */
export function growthAreas(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
  points: number,
): GrowthArea[] {
  const scale = scaleOf(compass);
  const rounds = roundsOf(plan, 'lead', today);
  const rated = wheelBuckets(compass).flatMap(({ id, title }) => {
    const rating = latestRating(id, rounds);
    if (!rating || daysBetween(rating.date, today) > MOST_DAYS_OLD) return [];
    const expected = expectedRating(id, plan.person.level, compass);
    return [{ bucket: id, title, rating, expected }];
  });
  const lowest = Math.min(...rated.map(({ rating }) => rating.rating));
  const sharing = rated.filter(({ rating }) => rating.rating === lowest).length;
  return rated
    .flatMap((area): GrowthArea[] => {
      const { expected } = area;
      const { rating } = area.rating;
      if (expected !== undefined && inPoints(expected - rating, scale) >= points) {
        return [{ ...area, because: 'below-expectation' }];
      }
      const isLowest = rating === lowest && sharing <= MOST_LOWEST;
      return isLowest && (expected === undefined || rating < expected)
        ? [{ ...area, because: 'lowest' }]
        : [];
    })
    .sort((one, other) => one.rating.rating - other.rating.rating);
}

/**
 * The buckets that open themes are on, by bucket or by skill. Undefined where that cannot be told:
 * a theme on nothing but a skill that the compass does not define may be on any.
 */
export function coveredBuckets(
  plan: Plan,
  compass: Compass | undefined,
): ReadonlySet<string> | undefined {
  const bySkill = bucketsBySkill(compass);
  const covered = new Set<string>();
  for (const { theme } of openThemes(plan)) {
    const buckets = bucketsOfTheme(theme, bySkill);
    if (buckets.length === 0 && theme.skill !== undefined) return undefined;
    for (const bucket of buckets) covered.add(bucket);
  }
  return covered;
}

/**
 * The growth areas, as of `growthAreas`, that no open theme is on: the two lowest at most. None where
 * it cannot be told what the open themes are on.
 *
 * @throws BrokenPart as `growthAreas`, and where an open theme is broken.
 */
export function growthAreasWithoutTheme(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
  points: number,
): GrowthArea[] {
  const covered = coveredBuckets(plan, compass);
  if (!covered) return [];
  return growthAreas(plan, compass, today, points)
    .filter(({ bucket }) => !covered.has(bucket))
    .slice(0, MOST_WITHOUT_THEME);
}
