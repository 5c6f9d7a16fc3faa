import type { Temporal } from 'temporal-polyfill';
import type { Interval, LogKind, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { daysBetween, isAfter, toDuration } from './calendar.ts';
import { type DatedEntry, heldEntries, plannedEntries } from './log.ts';
import { defaultIntervals } from './schedule.ts';

/** A session that was planned at most so many days ago is taken to have been held on that day. */
const DAYS_LATE = 7;

/** When a check-in was, and which planned entry has come to be it. */
export interface Settled {
  readonly date: Temporal.PlainDate;
  readonly planned: DatedEntry | undefined;
}

/**
 * The day and the planned entry of a check-in that is to be logged. Without a date it was on the planned
 * one's day, where that is not long past, else today; what was cancelled was so today at the latest.
 * Where entries of the kind are broken there is none that could be meant.
 *
 * @param date undefined where it is not known.
 */
export function settledCheckIn(
  plan: Plan,
  {
    kind,
    status,
    date,
  }: {
    readonly kind: LogKind;
    readonly status: 'held' | 'cancelled';
    readonly date?: Temporal.PlainDate | undefined;
  },
  today: Temporal.PlainDate,
): Settled {
  const planned = attempt(() =>
    status === 'held' || date
      ? plannedFor(kind, plan, date ?? today)
      : nextPlanned(kind, plan, today),
  );
  if (date) return { date, planned };
  if (!planned || isAfter(planned.date, today)) return { date: today, planned };
  const isLate = status === 'held' && daysBetween(planned.date, today) > DAYS_LATE;
  return { date: isLate ? today : planned.date, planned };
}

/**
 * The planned entry that a check-in held on a day is: the one nearest to the day, of those since the last
 * one that was held. One that lies more than half of the cadence ahead is another check-in, and stays.
 *
 * @throws BrokenPart where an entry of the kind, or the cadence, is broken.
 */
function plannedFor(kind: LogKind, plan: Plan, day: Temporal.PlainDate): DatedEntry | undefined {
  const ahead = Math.floor(daysBetween(day, day.add(toDuration(intervalOf(kind, plan)))) / 2);
  const candidates = plannedSince(kind, plan, day)
    .map((entry) => ({ entry, days: daysBetween(day, entry.date) }))
    .filter(({ days }) => days <= ahead)
    .sort((one, other) => Math.abs(one.days) - Math.abs(other.days));
  return candidates[0]?.entry;
}

/** The planned entry of a kind that comes first since the last one that was held. @throws BrokenPart */
function nextPlanned(kind: LogKind, plan: Plan, today: Temporal.PlainDate): DatedEntry | undefined {
  return plannedSince(kind, plan, today)[0];
}

function plannedSince(kind: LogKind, plan: Plan, day: Temporal.PlainDate): DatedEntry[] {
  const newest = heldEntries(plan, kind, day).at(-1);
  return plannedEntries(plan, kind).filter(({ date }) => !newest || isAfter(date, newest.date));
}

/** One-on-ones have no cadence of their own: most people hold them weekly. */
function intervalOf(kind: LogKind, { cadence }: Plan): Interval {
  return kind === 'one-on-one' ? 'weekly' : (cadence?.[kind] ?? defaultIntervals[kind]);
}
