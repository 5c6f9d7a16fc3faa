import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.ts';
import type { DueCheckIn } from './schedule.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** By locale; undefined for those that read English. Making a formatter costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** What the words of a date need of it. A webview, which comes without `Temporal`, can give it too. */
export type DateParts = Pick<
  Temporal.PlainDate,
  'day' | 'dayOfWeek' | 'month' | 'year' | 'toString'
>;

/** A day of a coach file, YYYY-MM-DD, in parts, without `Temporal`. */
export function datePartsOf(date: string): DateParts {
  const midnight = new Date(`${date}T00:00:00Z`);
  return {
    day: midnight.getUTCDate(),
    dayOfWeek: midnight.getUTCDay() || 7,
    month: midnight.getUTCMonth() + 1,
    year: midnight.getUTCFullYear(),
    toString: () => date,
  };
}

/**
 * A date as people write it: `Fri 27 Nov 2026` in every English, `Fr 27. Nov. 2026` in German, and
 * as `Intl` has it in other languages.
 *
 * @param locale a BCP 47 tag such as `de` or `en-GB`; one that is not known reads as English.
 */
export function dateInWords(date: DateParts, locale = 'en'): string {
  const formatter = formatterFor(locale);
  if (!formatter) return inEnglish(date);
  // `Intl` knows only points in time: midnight in UTC, shown in UTC, is this date everywhere.
  const parts = formatter.formatToParts(new Date(`${date.toString()}T00:00:00Z`));
  if (languageOf(locale) !== 'de') return parts.map((part) => part.value).join('');
  // Versions of `Intl` disagree about comma and full stops.
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `${value('weekday').replace('.', '')} ${value('day')}. ${value('month')} ${value('year')}`;
}

/** Without `Intl`: Englishes, and versions of it, disagree, and its first use takes as long as a file's findings. */
function inEnglish({ day, dayOfWeek, month, year }: DateParts): string {
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`;
}

function formatterFor(locale: string): Intl.DateTimeFormat | undefined {
  if (languageOf(locale) === 'en') return undefined;
  if (!formatters.has(locale)) formatters.set(locale, makeFormatter(locale));
  return formatters.get(locale);
}

function makeFormatter(locale: string): Intl.DateTimeFormat | undefined {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    if (supported === undefined) return undefined;
    return new Intl.DateTimeFormat(supported, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
  } catch {
    // Not a language tag at all (`C`, `POSIX`).
    return undefined;
  }
}

function languageOf(locale: string): string | undefined {
  return locale.split('-')[0]?.toLowerCase();
}

/**
 * How far off a check-in is: `today`, `tomorrow`, `in 3 days`, `overdue by 6 days`, or `paused` where
 * its day is past and today lies in a pause. German for German locales, else English.
 */
export function distanceInWords(
  checkIn: DueCheckIn,
  today: Temporal.PlainDate,
  locale = 'en',
): string {
  const isGerman = languageOf(locale) === 'de';
  if (checkIn.overdueDays > 0) return overdueInWords(checkIn.overdueDays, locale);
  const days = daysBetween(today, checkIn.due);
  if (days < 0) return isGerman ? 'pausiert' : 'paused';
  if (days === 0) return isGerman ? 'heute' : 'today';
  if (days === 1) return isGerman ? 'morgen' : 'tomorrow';
  return isGerman ? `in ${days} Tagen` : `in ${daysInWords(days)}`;
}

/** `overdue by 6 days`; German for German locales. */
export function overdueInWords(days: number, locale = 'en'): string {
  return languageOf(locale) === 'de'
    ? `seit ${days} ${days === 1 ? 'Tag' : 'Tagen'} überfällig`
    : `overdue by ${daysInWords(days)}`;
}

/** How far a day is off: `today`, `tomorrow`, `yesterday`, `in 3 days`, `6 days ago`; German for German locales. */
export function awayInWords(
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
  locale = 'en',
): string {
  const isGerman = languageOf(locale) === 'de';
  const days = daysBetween(today, date);
  if (days === 0) return isGerman ? 'heute' : 'today';
  if (days === 1) return isGerman ? 'morgen' : 'tomorrow';
  if (days === -1) return isGerman ? 'gestern' : 'yesterday';
  if (days > 0) return isGerman ? `in ${days} Tagen` : `in ${daysInWords(days)}`;
  return isGerman ? `vor ${-days} Tagen` : `${daysInWords(-days)} ago`;
}

/** `1 day`, `6 days`. */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
