import type { Colour, Theme } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { type Said, say, type Text } from '../coaching/say.ts';

/** `one`, `one and two`, `one, two and three`. */
export function listed(words: readonly string[]): Text {
  if (words.length < 2) return words.join('');
  return say`${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Texts one after the other, with the same between them. */
export function joined(texts: readonly Text[], between: string): Said {
  return { parts: ['', ...texts.slice(1).map(() => between), ''], values: texts };
}

/** `1 word`, `3 words`. */
export function wordsCounted(count: number): Said {
  return count === 1 ? say`1 word` : say`${count} words`;
}

/** `1 day`, `6 days`: how long something is. */
export function daysLong(days: number): Said {
  return days === 1 ? say`1 day` : say`${days} days`;
}

/** `1 day ago`, `6 days ago`. */
export function daysAgo(days: number): Said {
  return days === 1 ? say`1 day ago` : say`${days} days ago`;
}

/** A theme's colour within a sentence. */
export function colourInWords(colour: Colour): Said {
  return colours[colour];
}

const colours = { green: say`green`, amber: say`amber`, red: say`red` } as const;

/** How many words a text has: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Longer texts are cut in messages: the range shows where the whole one stands. */
const LONGEST_QUOTE = 60;

/** What someone wrote, as it stands in a message: in quotation marks, on one line, not too long. */
export function inQuotes(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}"`;
}

/** `The theme "Start from the problem"`; `This theme` where its title cannot be read. */
export function themeInWords(theme: Theme): Said {
  const title = attempt(() => theme.title);
  return title?.trim() ? say`The theme ${inQuotes(title)}` : say`This theme`;
}

/** What a finding hands on of its theme: the id, where that can be read. */
export function themeData(theme: Theme): { readonly theme?: string } {
  const id = attempt(() => theme.id);
  return id === undefined ? {} : { theme: id };
}
