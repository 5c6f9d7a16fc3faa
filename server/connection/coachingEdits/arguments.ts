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

/** Whether an argument is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether each of several values is left out or a text. */
export function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => value === undefined || typeof value === 'string');
}

/** Whether a value is one of some words; where it may be left out, those have to hold `undefined`. */
export function isOneOf(value: unknown, words: readonly unknown[]): boolean {
  return words.includes(value);
}
