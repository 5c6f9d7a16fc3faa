import type { Temporal } from 'temporal-polyfill';
import type {
  Action,
  Challenge,
  Compass,
  LogEntry,
  Plan,
  Question,
  Theme,
} from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { wheelBuckets } from './buckets.ts';
import { byDate, isAfter, isBefore, toDate } from './calendar.ts';
import { commitmentsOf, type Mention } from './commitments.ts';
import { isDiscussed } from './discussion.ts';
import { gaps } from './gaps.ts';
import { type DatedEntry, heldEntries, heldSessions, sessionsSoFar } from './log.ts';
import { type GivenRating, ratingIn, roundsOf } from './rounds.ts';
import { coloursOf, type GivenColour } from './themes.ts';

/** The days that a performance cycle is about; both belong to it. */
export interface CycleDays {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface CycleSources extends CycleDays {
  /** As `readableParts` gives it. */
  readonly plan: Plan;
  readonly compass: Compass | undefined;
  /** By id; undefined while they are not known. */
  readonly questions: ReadonlyMap<string, Question> | undefined;
  readonly today: Temporal.PlainDate;
  /** Points on a scale of 1 to 10 from which self and lead see a bucket differently. */
  readonly gapPoints: number;
}

/**
 * What was said and coloured in a period (experience.md, "Before a review"). Moods, answers to questions, and
 * what self and peers rated are not among it: an honest red must never become evidence.
 */
export interface PerformanceCycle {
  /** The last day of which anything is known: the period's end, or today. */
  readonly until: Temporal.PlainDate;
  readonly headlines: readonly HeldHeadline[];
  readonly themes: readonly CycleTheme[];
  /** The earlier ones first, as in the file. */
  readonly challenges: readonly Challenge[];
  readonly kept: readonly Mention[];
  /** Those made before the period too, as long as they were open in it. */
  readonly open: readonly Mention[];
  /** What the lead rated in the period, by bucket, oldest first. */
  readonly leadRatings: readonly RatedBucket[];
  /** Sessions and one-on-ones that were held, and refreshes, by date. */
  readonly talks: readonly DatedEntry[];
  readonly cancelled: readonly DatedEntry[];
  readonly counts: Readonly<Record<'sessions' | 'oneOnOnes' | 'nudges', number>>;
  readonly neverDiscussed: NeverDiscussed;
}

/** A headline with the days on which it held, as far as the log tells them. */
export interface HeldHeadline {
  readonly headline: string;
  readonly from: Temporal.PlainDate | undefined;
  /** The day on which the next one took its place. */
  readonly until: Temporal.PlainDate | undefined;
}

export interface CycleTheme {
  readonly theme: Theme;
  /** Those of the period, oldest first. */
  readonly colours: readonly GivenColour[];
  /** As they stand in the plan now, which does not say since when. */
  readonly done: readonly Action[];
  readonly open: readonly Action[];
}

export interface RatedBucket {
  readonly title: string;
  readonly ratings: readonly GivenRating[];
}

/** What no session of the period talked about, by title: names alone, without a number or a colour. */
export interface NeverDiscussed {
  readonly buckets: readonly string[];
  readonly themes: readonly string[];
  /** Seen differently by self and lead, and not talked about since. */
  readonly gaps: readonly string[];
}

export function performanceCycle(sources: CycleSources): PerformanceCycle {
  const { from, to, today } = sources;
  const until = isAfter(to, today) ? today : to;
  const plan = upTo(until, sources.plan);
  const isWithin = ({ date }: { readonly date: Temporal.PlainDate }) => !isBefore(date, from);
  const held = (kind: LogEntry['kind']) => heldEntries(plan, kind, until).filter(isWithin);
  const [sessions, oneOnOnes, refreshes, nudges] = [
    held('session'),
    held('one-on-one'),
    held('refresh'),
    held('nudge'),
  ];
  const commitments = commitmentsOf(plan);
  const themes = themesIn(plan, from, until);
  return {
    until,
    headlines: headlinesIn(plan, from, until.equals(today)),
    themes,
    challenges: challengesIn(plan, from, until),
    kept: commitments.filter((mention) => mention.commitment.done && isWithin(mention)),
    open: commitments.filter(({ commitment }) => !commitment.done),
    leadRatings: leadRatings(sources, plan, until),
    talks: [...sessions, ...oneOnOnes, ...refreshes].sort(byDate),
    cancelled: sessionsSoFar(plan, until)
      .filter(({ entry }) => entry.status === 'cancelled')
      .filter(isWithin),
    counts: {
      sessions: sessions.length,
      oneOnOnes: oneOnOnes.length,
      nudges: nudges.length,
    },
    neverDiscussed: neverDiscussed({ ...sources, plan }, themes, until),
  };
}

/** The plan without what its log says of later days. */
function upTo(until: Temporal.PlainDate, plan: Plan): Plan {
  const log = (plan.log ?? []).filter(({ date }) => !isAfter(toDate(date), until));
  return { ...plan, log };
}

/** The headlines that held in the period, as the refreshes tell them; without any, the plan's own. */
function headlinesIn(plan: Plan, from: Temporal.PlainDate, isNow: boolean): HeldHeadline[] {
  const named = (plan.log ?? [])
    .filter(({ kind, status = 'held' }) => kind === 'refresh' && status === 'held')
    .flatMap(({ date, headline }) =>
      headline === undefined ? [] : [{ headline, date: toDate(date) }],
    )
    .sort(byDate);
  const all: HeldHeadline[] = named.map(({ headline, date }, index) => ({
    headline,
    from: date,
    until: named[index + 1]?.date,
  }));
  const { headline } = plan;
  if (
    headline !== undefined &&
    (all.length === 0 || (isNow && all.at(-1)?.headline !== headline))
  ) {
    all.push({ headline, from: undefined, until: undefined });
  }
  return all.filter(({ until }) => until === undefined || isAfter(until, from));
}

/** All themes but those that were over before the period, and that nobody coloured in it. */
function themesIn(plan: Plan, from: Temporal.PlainDate, until: Temporal.PlainDate): CycleTheme[] {
  return (plan.themes ?? []).flatMap((theme) => {
    const colours = coloursOf(theme.id, plan, until).filter(({ date }) => !isBefore(date, from));
    const isOver = theme.closed !== undefined && isBefore(toDate(theme.closed), from);
    if (isOver && colours.length === 0) return [];
    const actionsThatAre = (...all: NonNullable<Action['status']>[]) =>
      (theme.actions ?? []).filter(({ status = 'todo' }) => all.includes(status));
    return [
      { theme, colours, done: actionsThatAre('done'), open: actionsThatAre('todo', 'doing') },
    ];
  });
}

/** The challenges that were there in the period; those without a day may have been. */
function challengesIn(
  plan: Plan,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Challenge[] {
  const earlier = (plan['earlier-challenges'] ?? []).filter(({ agreed, reviewed = agreed }) => {
    return reviewed === undefined || !isBefore(toDate(reviewed), from);
  });
  return [...earlier, ...(plan.challenge ? [plan.challenge] : [])].filter(
    ({ title, agreed }) =>
      title !== undefined && (agreed === undefined || !isAfter(toDate(agreed), until)),
  );
}

/** Of the lead whom the plan names: what a former one has rated is not theirs to answer for. */
function leadRatings(
  { compass, from }: CycleSources,
  plan: Plan,
  until: Temporal.PlainDate,
): RatedBucket[] {
  const since = plan.lead?.since === undefined ? from : toDate(plan.lead.since);
  const rounds = roundsOf(plan, 'lead', until).filter(
    ({ date }) => !isBefore(date, from) && !isBefore(date, since),
  );
  return wheelBuckets(compass).flatMap(({ id, title }) => {
    const ratings = rounds.flatMap((round) => ratingIn(round, id) ?? []);
    return ratings.length > 0 ? [{ title, ratings }] : [];
  });
}

function neverDiscussed(
  { plan, compass, questions, from, gapPoints }: CycleSources,
  themes: readonly CycleTheme[],
  until: Temporal.PlainDate,
): NeverDiscussed {
  const conversation = { plan, compass, questions, today: until };
  const dayBefore = from.subtract({ days: 1 });
  const named = new Set(
    heldSessions(plan, until)
      .filter(({ date }) => isAfter(date, dayBefore))
      .flatMap(({ entry }) => entry.discussed ?? []),
  );
  return {
    buckets: wheelBuckets(compass)
      .filter(({ id }) => !isDiscussed(id, dayBefore, conversation))
      .map(({ title }) => title),
    themes: themes
      .filter(({ theme, colours }) => colours.length === 0 && !named.has(theme.id))
      .map(({ theme }) => theme.title),
    gaps: (attempt(() => gaps(plan, compass, until)) ?? [])
      .filter(({ points }) => Math.abs(points) >= gapPoints)
      .filter(({ bucket, later }) => !isDiscussed(bucket, later.date, conversation))
      .map(({ title }) => title),
  };
}
