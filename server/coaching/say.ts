import { type DateParts, dateInWords, datePartsOf } from './datesInWords.ts';

/**
 * What the product says, kept as its template and the values in it until it is known who reads it, and so
 * in which language. Plain JSON, so that it goes through threads and caches.
 */
export interface Said {
  /** What stands around the values: one part more than there are values. */
  readonly parts: readonly string[];
  readonly values: readonly Value[];
}

/** Something said, or a string, which stands the same in every language: a name, an id, what people wrote. */
export type Text = string | Said;

/** What may stand in a text. Numbers and days are written as the reader's language writes them. */
export type Value = Text | number | Dated;

/** A day within a text, YYYY-MM-DD, that is read as `Fri 27 Nov 2026`. */
export interface Dated {
  readonly date: string;
}

/**
 * Says something: `` say`The plan belongs to ${owner}.` ``. Each template stands whole in one place, and in
 * `server/content/german/` with its German, `{0}` and so on for the values. Whoever needs two wordings
 * says two things, since another language puts them together in another way.
 */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): Said {
  return { parts, values };
}

/** A sentence that a table keeps as a plain string, such as a rule's `what`. */
export function sentence(text: string): Said {
  return { parts: [text], values: [] };
}

/** A day for a text. */
export function dated(date: Pick<DateParts, 'toString'>): Dated {
  return { date: date.toString() };
}

/** The template of something said, `{0}` and so on for its values: what it is looked up by. */
export function templateOf({ parts }: Said): string {
  return parts.reduce((template, part, index) => `${template}{${index - 1}}${part}`);
}

/** A text in English. */
export function english(text: Text): string {
  if (typeof text === 'string') return text;
  const { parts, values } = text;
  let whole = parts[0] ?? '';
  for (let index = 0; index < values.length; index++) {
    whole += inEnglish(values[index] as Value) + parts[index + 1];
  }
  return whole;
}

function inEnglish(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return 'date' in value ? dateInWords(datePartsOf(value.date)) : english(value);
}
