import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../../schemas/generated/format.d.ts';
import { isAfter, isBefore, isWeekend, nextMonday, toDate } from './calendar.ts';
import { type Pause, pauseAround } from './pauses.ts';

/**
 * A day to propose for an action: the end of next month, within the period where that still lies
 * ahead. A plan whose period is yet to begin has its first full month.
 */
export function proposedDue(
  period: Period | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const start = period?.start === undefined ? undefined : toDate(period.start);
  const end = period?.end === undefined ? undefined : toDate(period.end);
  const from = start && isAfter(start, today) ? start : today;
  const proposed = endOfMonth(from.with({ day: 1 }).add({ months: 1 }));
  return end && isBefore(end, proposed) && !isBefore(end, from) ? end : proposed;
}

/** A day to propose for a check-in: in a week, on no weekend and in no pause. */
export function proposedCheckIn(
  pauses: readonly Pause[],
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  let day = today.add({ days: 7 });
  for (;;) {
    const pause = pauseAround(day, pauses);
    if (pause) day = pause.end.add({ days: 1 });
    else if (isWeekend(day)) day = nextMonday(day);
    else return day;
  }
}

/** Six months from a day on, both ends included: what templates propose (format.md, `period`). */
export function halfYearFrom(start: Temporal.PlainDate): Required<Period> {
  const end = start.add({ months: 6 }).subtract({ days: 1 });
  return { start: start.toString(), end: end.toString() };
}

function endOfMonth(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ day: date.daysInMonth });
}
