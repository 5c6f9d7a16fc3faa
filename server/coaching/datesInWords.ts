import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.ts';
import type { DueCheckIn } from './schedule.ts';

/** Making a formatter costs more than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as people write it: `Fri 27 Nov 2026` in every English, `Fr 27. Nov. 2026` in German, and
 * as `Intl` has it in other languages.
 *
 * @param locale a BCP 47 tag such as `de` or `en-GB`; one that is not known reads as English.
 */
export function dateInWords(date: Temporal.PlainDate, locale = 'en'): string {
  const formatter = formatterFor(locale);
  // `Intl` knows only points in time: midnight in UTC, shown in UTC, is this date everywhere.
  const parts = formatter.formatToParts(new Date(`${date.toString()}T00:00:00Z`));
  const language = languageOf(formatter.resolvedOptions().locale);
  if (language !== 'en' && language !== 'de') return parts.map((part) => part.value).join('');
  // Englishes, and versions of `Intl`, disagree about order, comma and `Sept`.
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  const weekday = value('weekday').replace('.', '');
  const day = language === 'de' ? `${value('day')}.` : value('day');
  return `${weekday} ${day} ${value('month')} ${value('year')}`;
}

function formatterFor(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(usable(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formatters.set(locale, formatter);
  return formatter;
}

/** `en-US` for every English, for its three-letter months. */
function usable(locale: string): string {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    return supported === undefined || languageOf(supported) === 'en' ? 'en-US' : supported;
  } catch {
    // Not a language tag at all (`C`, `POSIX`).
    return 'en-US';
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
  if (checkIn.overdueDays > 0) {
    const days = checkIn.overdueDays;
    return isGerman
      ? `seit ${days} ${days === 1 ? 'Tag' : 'Tagen'} überfällig`
      : `overdue by ${daysInWords(days)}`;
  }
  const days = daysBetween(today, checkIn.due);
  if (days < 0) return isGerman ? 'pausiert' : 'paused';
  if (days === 0) return isGerman ? 'heute' : 'today';
  if (days === 1) return isGerman ? 'morgen' : 'tomorrow';
  return isGerman ? `in ${days} Tagen` : `in ${daysInWords(days)}`;
}

/** `1 day`, `6 days`. */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
