import { InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';

/** Reads a calendar date. @throws InvalidArgumentError */
export function dateOf(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
      return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // The same words as for a date in another form.
  }
  throw new InvalidArgumentError('Write a calendar date as YYYY-MM-DD.');
}

/** Reads a calendar date, or `none`. @throws InvalidArgumentError */
export function dateOrNone(text: string): Temporal.PlainDate | 'none' {
  return text === 'none' ? text : dateOf(text);
}
