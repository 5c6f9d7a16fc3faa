import type { Temporal } from 'temporal-polyfill';
import type { Period } from '../../schemas/generated/format.d.ts';
import { isWeekend, nextMonday } from './calendar.ts';
import { type Pause, pauseAround } from './pauses.ts';

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
