import { toDate } from '../../coaching/calendar.ts';

/** Whether an argument of a command is a calendar date, as `2026-11-24`. */
export function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return toDate(value).toString() === value;
  } catch {
    return false;
  }
}
