import type { Temporal } from 'temporal-polyfill';
import type { Cadence, Compass, Interval, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import {
  daysBetween,
  isAfter,
  isBefore,
  isWeekend,
  nextMonday,
  times,
  toDate,
  toDuration,
} from './calendar.ts';
import { heldEntries, plannedEntries } from './log.ts';
import { type Pause, pauseAround, pausesOf } from './pauses.ts';
import { periodEnd, periodStart } from './period.ts';

/** The check-ins that come again and again. */
export const loops = ['session', 'refresh', 'nudge'] as const;
export type Loop = (typeof loops)[number];

/** A loop that `cadence` leaves out (format.md, "How the next check-in is computed"). */
export const defaultIntervals = {
  session: 'monthly',
  refresh: 'quarterly',
  nudge: 'weekly',
} as const satisfies Required<Pick<Cadence, Loop>>;

/** Where a due date comes from; `entry` is an index in `log`. */
export type Source =
  | { readonly from: 'planned'; readonly entry: number }
  /** The cadence, counted from the newest held check-in. */
  | { readonly from: 'held'; readonly entry: number }
  /** The cadence, counted from `period.start`. */
  | { readonly from: 'period-start' }
  /** `period.end`, by which a refresh is due at the latest. */
  | { readonly from: 'period-end' };

/** Why a due date is not the one that its source gives. */
export type Move = 'pause' | 'weekend' | 'new-lead';

/** The next check-in of a loop, with the day on which it is due. */
export interface DueCheckIn {
  readonly loop: Loop;
  readonly due: Temporal.PlainDate;
  /** Days from `due` to today; 0 where it is not overdue. */
  readonly overdueDays: number;
  readonly source: Source;
  readonly movedBy: readonly Move[];
  /** Today lies in a pause, so nothing is overdue, though `due` may be past. */
  readonly isPaused: boolean;
}

/** A loop without a due date, and why. With `no-anchor` the first check-in is still to be planned. */
export interface UndatedCheckIn {
  readonly loop: Loop;
  readonly due: undefined;
  readonly overdueDays: 0;
  readonly reason: 'closed-plan' | 'no-cadence' | 'no-anchor';
}

export type CheckIn = DueCheckIn | UndatedCheckIn;

/** Undefined where a loop's date needs a broken part of the plan or of its compass. */
export type Schedule = Readonly<Record<Loop, CheckIn | undefined>>;

/** The next check-in of each loop. Never throws `BrokenPart`. */
export function schedule(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): Schedule {
  const next = (loop: Loop) => attempt(() => nextCheckIn(loop, plan, compass, today));
  return { session: next('session'), refresh: next('refresh'), nudge: next('nudge') };
}

/**
 * The next check-in of a loop, sentence by sentence as in format.md, "How the next check-in is
 * computed". Where that is silent: `period.end` caps a refresh only while none was held on that day
 * or later, and a check-in missed under a former lead is due on the new lead's first day.
 *
 * @throws BrokenPart where the date needs a broken part of the plan or of its compass.
 */
export function nextCheckIn(
  loop: Loop,
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): CheckIn {
  if (plan.status === 'closed') return undated(loop, 'closed-plan');
  if (!plan.cadence) return undated(loop, 'no-cadence');
  const pauses = pausesOf(plan, compass);
  const anchor = anchorOf(loop, plan, today);
  let next =
    planned(loop, plan, anchor, pauses, today) ??
    (anchor && computed(loop, plan.cadence[loop], anchor, pauses, today));
  if (loop === 'refresh') next = atPeriodEndAtTheLatest(next, plan, anchor, pauses);
  if (!next) return undated(loop, 'no-anchor');
  const { due, source, movedBy } = sinceNewLead(next, plan, pauses, today);
  const isPaused = pauseAround(today, pauses) !== undefined;
  const overdueDays = isPaused ? 0 : Math.max(0, daysBetween(due, today));
  return { loop, due, overdueDays, source, movedBy, isPaused };
}

function undated(loop: Loop, reason: UndatedCheckIn['reason']): UndatedCheckIn {
  return { loop, due: undefined, overdueDays: 0, reason };
}

interface Anchor {
  readonly date: Temporal.PlainDate;
  readonly source: Source;
}

function anchorOf(loop: Loop, plan: Plan, today: Temporal.PlainDate): Anchor | undefined {
  const newest = heldEntries(plan, loop, today).at(-1);
  if (newest) return { date: newest.date, source: { from: 'held', entry: newest.index } };
  const start = periodStart(plan);
  return start && { date: start, source: { from: 'period-start' } };
}

interface Due {
  readonly due: Temporal.PlainDate;
  readonly source: Source;
  readonly movedBy: readonly Move[];
}

function planned(
  loop: Loop,
  plan: Plan,
  anchor: Anchor | undefined,
  pauses: readonly Pause[],
  today: Temporal.PlainDate,
): Due | undefined {
  for (const { date, index } of plannedEntries(plan, loop)) {
    if (anchor && !isAfter(date, anchor.date)) continue;
    const due = moved(date, 'written', pauses);
    // A nudge is never overdue, so one that was planned and is past leads to none.
    if (loop === 'nudge' && isBefore(due.due, today)) continue;
    return { ...due, source: { from: 'planned', entry: index } };
  }
  return undefined;
}

function computed(
  loop: Loop,
  interval: Interval | undefined,
  anchor: Anchor,
  pauses: readonly Pause[],
  today: Temporal.PlainDate,
): Due {
  const duration = toDuration(interval ?? defaultIntervals[loop]);
  const nth = (count: number) => moved(anchor.date.add(times(duration, count)), 'computed', pauses);
  if (loop !== 'nudge') return { ...nth(1), source: anchor.source };
  // Counted from a lower bound on, since an anchor may lie thousands of nudges back. What is
  // compared is the date after moving: a nudge moved to Monday is still the next one on Sunday.
  let count = Math.max(1, Math.floor(daysBetween(anchor.date, today) / longestDays(duration)) - 1);
  while (isBefore(nth(count).due, today)) count++;
  // Moving keeps the order, so the first one can be found by halving: a pause may move ages of
  // nudges to one day.
  let tooEarly = 0;
  while (count - tooEarly > 1) {
    const middle = Math.floor((tooEarly + count) / 2);
    if (isBefore(nth(middle).due, today)) tooEarly = middle;
    else count = middle;
  }
  return { ...nth(count), source: anchor.source };
}

/** The most days that a duration can span. */
function longestDays(duration: Temporal.Duration): number {
  return duration.years * 366 + duration.months * 31 + duration.weeks * 7 + duration.days;
}

/**
 * A due date moved out of pauses, and off weekends unless someone wrote that very date down. A
 * written date that a pause moves is no longer the one written, so weekends move it then.
 */
function moved(
  date: Temporal.PlainDate,
  origin: 'written' | 'computed',
  pauses: readonly Pause[],
): Omit<Due, 'source'> {
  const movedBy = new Set<Move>();
  let due = date;
  for (;;) {
    const pause = pauseAround(due, pauses);
    if (pause) {
      due = pause.end.add({ days: 1 });
      movedBy.add('pause');
    } else if (isWeekend(due) && (origin === 'computed' || movedBy.size > 0)) {
      due = nextMonday(due);
      movedBy.add('weekend');
    } else {
      return { due, movedBy: [...movedBy] };
    }
  }
}

function atPeriodEndAtTheLatest(
  next: Due | undefined,
  plan: Plan,
  anchor: Anchor | undefined,
  pauses: readonly Pause[],
): Due | undefined {
  const end = periodEnd(plan);
  if (!end || (next && !isAfter(next.due, end))) return next;
  // The refresh that the end of the period asks for has been held: the next one follows it.
  if (anchor && !isAfter(end, anchor.date)) return next;
  return { ...moved(end, 'written', pauses), source: { from: 'period-end' } };
}

/** Nothing counts as overdue from before `lead.since`: it is due on the new lead's first day then. */
function sinceNewLead(
  next: Due,
  plan: Plan,
  pauses: readonly Pause[],
  today: Temporal.PlainDate,
): Due {
  if (!isBefore(next.due, today) || plan.lead?.since === undefined) return next;
  const since = toDate(plan.lead.since);
  if (!isBefore(next.due, since)) return next;
  const { due, movedBy } = moved(since, 'computed', pauses);
  return {
    due,
    source: next.source,
    movedBy: [...new Set([...next.movedBy, 'new-lead' as const, ...movedBy])],
  };
}
