import { Temporal } from 'temporal-polyfill';
import type { Compass, Plan, Question } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';
import { bucketOf, type WheelBucket, wheelBuckets } from '../buckets.ts';
import { isBefore, toDate } from '../calendar.ts';
import { growthAreasWithoutTheme } from '../coverage.ts';
import { dateInWords } from '../datesInWords.ts';
import { isDiscussed } from '../discussion.ts';
import { GAP_POINTS, type Gap, gaps } from '../gaps.ts';
import type { GivenRating } from '../rounds.ts';
import { scaleOf } from '../scale.ts';
import { type CompassThen, expectedThen } from './expectedThen.ts';
import { expectedOutline, hasValues, ratedOutlines } from './outlines.ts';
import { readablePlan } from './readablePlan.ts';
import { chosenRound, roundDays } from './roundDays.ts';
import { themesByBucket } from './spokeThemes.ts';
import type { Growth, Locate, Outline, Spoke, SpokeTheme, Target, WheelModel } from './types.ts';

/** What a plan's wheel is made of. */
export interface PlanSources {
  readonly plan: Plan;
  readonly locate: Locate;
  /** The plan's compass, where one is named and can be read. */
  readonly compass?: { readonly content: Compass; readonly locate: Locate } | undefined;
  /** The questions by id; undefined while they are not known. */
  readonly questions: ReadonlyMap<string, Question> | undefined;
  /** Ratings and colours after this day are not shown. */
  readonly today: Temporal.PlainDate;
  /** The day of the round to look back to, YYYY-MM-DD; absent for now. */
  readonly at?: string | undefined;
  /** What the compass said at the end of a day; without it, that is not known of any. */
  readonly compassOf?: ((day: string) => CompassThen) | undefined;
  /** Points on a scale of 1 to 10 from which a gap is marked; 2 unless the compass tunes it. */
  readonly gapPoints?: number;
  /**
   * Points on a scale of 1 to 10 below the expectation from which a bucket is a growth area; absent
   * where growth areas are not to be marked.
   */
  readonly growthPoints?: number;
}

/**
 * A plan's wheel. What cannot be read is left out and all else is shown, so that the wheel stays
 * while someone types; nothing is thrown.
 */
export function wheelModel(sources: PlanSources): WheelModel {
  const plan = readablePlan(sources.plan);
  const { locate, questions, gapPoints = GAP_POINTS } = sources;
  const rounds = attempt(() => roundDays(plan, sources.today)) ?? [];
  const chosen = sources.at === undefined ? undefined : chosenRound(rounds, sources.at);
  const day = chosen?.day.date;
  const today = day === undefined ? sources.today : toDate(day);
  const compass = sources.compass?.content;
  const buckets = wheelBuckets(compass);
  const rated = ratedOutlines(plan, buckets, today, locate);
  const expectedNow = sources.compass && expectedOutline(plan, buckets, sources.compass);
  const expected =
    expectedNow && day !== undefined && isBefore(today, sources.today)
      ? expectedThen(expectedNow, buckets, sources, day)
      : { outline: expectedNow };
  const gapByBucket = new Map(
    (attempt(() => gaps(plan, compass, today)) ?? [])
      .filter(({ points }) => Math.abs(points) >= gapPoints)
      .map((gap) => [gap.bucket, gap]),
  );
  const isTalkedAbout = ({ bucket, later }: Gap) =>
    attempt(() => isDiscussed(bucket, later.date, { plan, compass, questions, today })) ?? false;
  const themes = themesByBucket(plan, compass, today, locate);
  const growth: ReadonlyMap<string, Growth> =
    day === undefined ? growthByBucket(sources) : new Map();
  const headline = attempt(() => plan.headline);
  return {
    of: 'plan',
    name: attempt(() => plan.person.name) ?? 'A plan without a name',
    ...(headline !== undefined && { headline }),
    scale: attempt(() => scaleOf(compass)) ?? scaleOf(undefined),
    spokes: buckets.map((bucket, index) => {
      const gap = gapByBucket.get(bucket.id);
      const lacksTheme = growth.get(bucket.id);
      return {
        ...spokeOf(bucket, compass, themes.get(bucket.id) ?? []),
        ...(gap && { gap: { difference: differenceOf(gap), discussed: isTalkedAbout(gap) } }),
        ...(lacksTheme && { growth: lacksTheme }),
        target: newestTarget(rated, index) ?? locate(['assessments'], 'key'),
      };
    }),
    outlines: expected.outline ? [...rated, expected.outline] : rated,
    notices: [
      ...(chosen && !chosen.isThere ? [goneNotice(sources.at, chosen.day.date)] : []),
      ...noticesOf(rated, compass, plan, expectedNow),
      ...(expected.notice === undefined ? [] : [expected.notice]),
    ],
    rounds,
    ...(day !== undefined && { day }),
  };
}

function goneNotice(at: string | undefined, shown: string): string {
  const asked = at === undefined ? undefined : attemptDate(at);
  return `Nobody has rated on ${asked ?? 'that day'}, so the wheel shows ${dateInWords(toDate(shown))}.`;
}

/** In words; undefined for what is no date. */
function attemptDate(date: string): string | undefined {
  try {
    return dateInWords(Temporal.PlainDate.from(date));
  } catch {
    return undefined;
  }
}

function spokeOf(
  { id, title }: WheelBucket,
  compass: Compass | undefined,
  themes: readonly SpokeTheme[],
): Omit<Spoke, 'target'> {
  const good = attempt(() => bucketOf(id, compass)?.good);
  return { id, title, ...(good !== undefined && { good }), themes };
}

/**
 * The growth areas that no open theme is on now, for it is now that one can be created. Of a closed plan
 * nobody wants to know.
 */
function growthByBucket({
  plan,
  compass,
  today,
  growthPoints,
}: PlanSources): ReadonlyMap<string, Growth> {
  if (growthPoints === undefined || attempt(() => plan.status) === 'closed') return new Map();
  const areas = attempt(() =>
    growthAreasWithoutTheme(readablePlan(plan), compass?.content, today, growthPoints),
  );
  return new Map(
    areas?.map(({ bucket, because, expected, rating }) => [
      bucket,
      because === 'lowest' || expected === undefined ? {} : { below: expected - rating.rating },
    ]),
  );
}

function differenceOf({ self, lead }: { self: GivenRating; lead: GivenRating }): number {
  return self.rating - lead.rating;
}

/** Where the newest of self's and lead's ratings of a spoke stands, else a peer's. */
function newestTarget(outlines: readonly Outline[], index: number): Target | undefined {
  for (const roles of [['self', 'lead'], ['peer']]) {
    const values = outlines
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ values }) => values[index] ?? [])
      // Dates of the format compare as text; of one day, the one further down was written later.
      .sort(
        (one, other) =>
          (one.date ?? '').localeCompare(other.date ?? '') ||
          one.target.range.start.line - other.target.range.start.line,
      );
    const newest = values.at(-1);
    if (newest) return newest.target;
  }
  return undefined;
}

function noticesOf(
  rated: readonly Outline[],
  compass: Compass | undefined,
  plan: Plan,
  expected: Outline | undefined,
): string[] {
  const notices: string[] = [];
  if (!rated.some(hasValues)) {
    notices.push(
      'Nothing is rated yet. The first round under `assessments` puts a pin on the map: one by the person, one by the lead.',
    );
  }
  if (compass && !expected) {
    const level = attempt(() => plan.person.level);
    notices.push(
      level === undefined
        ? 'No expected level is shown, since `person` has no `level` yet.'
        : `No expected level is shown, since the compass gives no \`expected\` rating for \`${level}\`.`,
    );
  }
  return notices;
}
