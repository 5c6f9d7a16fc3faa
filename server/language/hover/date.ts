import { toDate } from '../../coaching/calendar.ts';
import { awayInWords, dateInWords } from '../../coaching/datesInWords.ts';
import type { Asked } from './asked.ts';

/** A date's weekday and how far off it is; undefined for what is no calendar date. */
export function dateHover(
  date: string,
  { surroundings, locale, markup }: Asked,
): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  try {
    const day = toDate(date);
    const away = awayInWords(day, surroundings.today, locale);
    return `${markup.strong(dateInWords(day, locale))}, ${away}`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
