import { Temporal } from 'temporal-polyfill';
import { UsageError } from '../console.ts';

const units = { d: 'days', w: 'weeks', m: 'months' } as const;

/** `14d`, `2w` or `1m` as a duration. @throws UsageError for anything else. */
export function withinOf(text: string): Temporal.Duration {
  const [, count, unit] = /^(\d{1,4})([dwm])$/.exec(text) ?? [];
  if (count === undefined || !unit) {
    throw new UsageError(
      '--within takes a number of days, weeks or months, such as 14d, 2w or 1m.',
    );
  }
  return Temporal.Duration.from({ [units[unit as keyof typeof units]]: Number(count) });
}
