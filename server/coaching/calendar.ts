import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Interval, IntervalName } from '../../schemas/generated/format.d.ts';

/** format.md, "plan", `cadence`: the intervals that have names. */
const namedIntervals: Readonly<Record<IntervalName, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  'every-two-weeks': 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
};

/** Dates by their text: every rule reads the same ones again, and reading them is most of its work. */
const knownDates = new Map<string, Temporal.PlainDate>();
/** More than any workspace has days to speak of; it only keeps the map from growing for ever. */
const MOST_KNOWN_DATES = 10_000;

/** A date of a coach file. The schema has already refused what is no calendar date. */
export function toDate(date: CalendarDate): Temporal.PlainDate {
  const known = knownDates.get(date);
  if (known) return known;
  const read = Temporal.PlainDate.from(date);
  if (knownDates.size === MOST_KNOWN_DATES) knownDates.clear();
  knownDates.set(date, read);
  return read;
}

/** An interval of `cadence` as a duration of whole years, months, weeks and days, never zero. */
export function toDuration(interval: Interval): Temporal.Duration {
  const isNamed = (text: string): text is IntervalName => Object.hasOwn(namedIntervals, text);
  return Temporal.Duration.from(isNamed(interval) ? namedIntervals[interval] : interval);
}

/** A duration `count` times: three times P1M is P3M. So adding it does not drift at short months. */
export function times(duration: Temporal.Duration, count: number): Temporal.Duration {
  return Temporal.Duration.from({
    years: duration.years * count,
    months: duration.months * count,
    weeks: duration.weeks * count,
    days: duration.days * count,
  });
}

/** Days since 1970 by date: rules compare dates all the time, and comparing numbers takes a tenth as long. */
const dayNumbers = new WeakMap<Temporal.PlainDate, number>();

function dayNumber(date: Temporal.PlainDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const { days } = toDate('1970-01-01').until(date, { largestUnit: 'day' });
  dayNumbers.set(date, days);
  return days;
}

/** Whole days from one date to another; negative where `to` is the earlier one. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Sorts dates, the earlier one first: negative, 0 or positive. */
export function compareDates(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return dayNumber(one) - dayNumber(other);
}

/** Sorts what has a date, the oldest first. */
export function byDate(
  one: { readonly date: Temporal.PlainDate },
  other: { readonly date: Temporal.PlainDate },
): number {
  return compareDates(one.date, other.date);
}

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return compareDates(one, other) < 0;
}

export function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return compareDates(one, other) > 0;
}

/** Saturday or Sunday. */
export function isWeekend(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek > 5;
}

/** The Monday after a date. */
export function nextMonday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: 8 - date.dayOfWeek });
}
