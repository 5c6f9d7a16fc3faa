import type { Temporal } from 'temporal-polyfill';
import type { Period, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { daysBetween, isAfter, isBefore, toDate } from './calendar.ts';
import { remembered } from './remembered.ts';

/** The time that a plan is made for. A side without a day is open. */
export interface DatedPeriod {
  readonly start: Temporal.PlainDate | undefined;
  readonly end: Temporal.PlainDate | undefined;
}

/**
 * The period of a plan; undefined where there is none, or one that ends on or before its start, of
 * which nobody knows which day is wrong.
 */
export function periodOf(plan: Plan): DatedPeriod | undefined {
  if (!plan.period || isReversed(plan.period)) return undefined;
  return { start: periodStart(plan), end: periodEnd(plan) };
}

/** The start of `periodOf`, though the end be broken; undefined where there is none. */
export function periodStart({ period }: Plan): Temporal.PlainDate | undefined {
  return period?.start === undefined || isReversed(period) ? undefined : toDate(period.start);
}

/** The end of `periodOf`, though the start be broken; undefined where there is none. */
export function periodEnd({ period }: Plan): Temporal.PlainDate | undefined {
  return period?.end === undefined || isReversed(period) ? undefined : toDate(period.end);
}

/** A side that is broken says nothing about the other one. */
function isReversed(period: Period): boolean {
  const start = attempt(() => period.start);
  const end = attempt(() => period.end);
  return start !== undefined && end !== undefined && !isAfter(toDate(end), toDate(start));
}

/** How many days after its start a period ends; undefined where it is open on a side. */
export function lengthInDays({ start, end }: DatedPeriod): number | undefined {
  return start && end ? daysBetween(start, end) : undefined;
}

/** The start that a day lies before, or the end that it lies after; undefined inside. Both ends belong to it. */
export function edgePassed(
  day: Temporal.PlainDate,
  { start, end }: DatedPeriod,
): { readonly edge: 'start' | 'end'; readonly date: Temporal.PlainDate } | undefined {
  if (start && isBefore(day, start)) return { edge: 'start', date: start };
  if (end && isAfter(day, end)) return { edge: 'end', date: end };
  return undefined;
}

/**
 * A day to propose for an action that has none: the end of next month, but not after the period.
 * Months are counted from today, or from the start of a period that is still to come. A period that
 * is over, or cannot be read, sets no bound.
 */
export function proposedDue(plan: Plan, today: Temporal.PlainDate): Temporal.PlainDate {
  const { start, end } = attempt(() => periodOf(plan)) ?? {};
  const from = start && isAfter(start, today) ? start : today;
  const due = endOfNextMonth(from);
  return end && !isBefore(end, from) && isBefore(end, due) ? end : due;
}

const endOfNextMonth = remembered((day: Temporal.PlainDate) => {
  const nextMonth = day.add({ months: 1 });
  return nextMonth.with({ day: nextMonth.daysInMonth });
});
