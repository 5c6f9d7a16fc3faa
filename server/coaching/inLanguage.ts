import { german } from '../content/german/index.ts';
import { dateInWords, datePartsOf } from './datesInWords.ts';
import { english, type Text, templateOf, type Value } from './say.ts';

/**
 * A text in the reader's language: German for German locales, else English, as is what has no German.
 *
 * @param locale a BCP 47 tag such as `de-CH`.
 */
export function inLanguage(text: Text, locale: string): string {
  return isGerman(locale) ? inGerman(text) : english(text);
}

/** Whether a locale is German, whichever country's. */
export function isGerman(locale: string): boolean {
  return locale.toLowerCase().split('-')[0] === 'de';
}

/** A number as people write it: `2.5`, in German `2,5`. */
export function numberInWords(value: number, locale: string): string {
  return isGerman(locale) ? String(value).replace('.', ',') : String(value);
}

function inGerman(text: Text): string {
  if (typeof text === 'string') return text;
  const template = templateOf(text);
  return (german().get(template) ?? template).replace(/\{(\d+)\}/g, (_, index) =>
    valueInGerman(text.values[Number(index)] ?? ''),
  );
}

function valueInGerman(value: Value): string {
  if (typeof value === 'number') return numberInWords(value, 'de');
  if (typeof value === 'object' && 'date' in value) {
    return dateInWords(datePartsOf(value.date), 'de');
  }
  return inGerman(value);
}
