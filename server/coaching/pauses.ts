import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { compareDates, daysBetween, isAfter, isBefore, toDate } from './calendar.ts';

/** Days on which nothing is due, both ends included. */
export interface Pause {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
}

/**
 * The pauses of a plan and of its compass, by date. Those that overlap or follow each other without
 * a day between are made one, so that the day after a pause is never inside another. One that lacks
 * an end, or ends before it starts, is no pause.
 */
export function pausesOf(plan: Plan, compass: Compass | undefined): Pause[] {
  const pauses: Pause[] = [];
  for (const { start, end } of [...(plan.cadence?.pauses ?? []), ...(compass?.pauses ?? [])]) {
    if (start === undefined || end === undefined) continue;
    const pause = { start: toDate(start), end: toDate(end) };
    if (!isBefore(pause.end, pause.start)) pauses.push(pause);
  }
  return merge(pauses);
}

function merge(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.toSorted((one, other) => compareDates(one.start, other.start))) {
    const last = merged.at(-1);
    if (!last || daysBetween(last.end, pause.start) > 1) merged.push(pause);
    else if (isAfter(pause.end, last.end)) merged.splice(-1, 1, { ...last, end: pause.end });
  }
  return merged;
}

/** The pause that a day lies in. */
export function pauseAround(day: Temporal.PlainDate, pauses: readonly Pause[]): Pause | undefined {
  return pauses.find((pause) => !isBefore(day, pause.start) && !isAfter(day, pause.end));
}

/**
 * The days after `from`, up to and with `to`, that lie in no pause.
 *
 * @param pauses as `pausesOf` gives them: none overlaps another.
 */
export function daysOutsidePauses(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  pauses: readonly Pause[],
): number {
  let days = daysBetween(from, to);
  for (const pause of pauses) {
    // The last day before the pause, and the last one in it, both within the stretch.
    const before = latest(from, pause.start.subtract({ days: 1 }));
    const last = earliest(to, pause.end);
    days -= Math.max(0, daysBetween(before, last));
  }
  return days;
}

function earliest(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? one : other;
}

function latest(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isAfter(one, other) ? one : other;
}
