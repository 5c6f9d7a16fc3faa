import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.ts';
import type { CheckIn } from './schedule.ts';

/** What is due when, in the order in which a lead looks at it (experience.md, "Around the editor"). */
export const agendaSections = ['overdue', 'this-week', 'later', 'unscheduled'] as const;
export type AgendaSection = (typeof agendaSections)[number];

/** A day of the week, from 1 (Monday) to 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The part of the agenda in which a check-in stands; undefined for those of a closed plan, in none.
 * "This week" ends with the day before `weekStart`. What is past but paused has to be looked at now.
 */
export function sectionOf(
  checkIn: CheckIn,
  today: Temporal.PlainDate,
  weekStart: Weekday = 1,
): AgendaSection | undefined {
  if (checkIn.due === undefined) {
    return checkIn.reason === 'closed-plan' ? undefined : 'unscheduled';
  }
  if (checkIn.overdueDays > 0) return 'overdue';
  const daysLeft = 6 - ((today.dayOfWeek - weekStart + 7) % 7);
  return daysBetween(today, checkIn.due) <= daysLeft ? 'this-week' : 'later';
}
