import type { Theme } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';

/** `one`, `one and two`, `one, two and three`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 theme`, `3 themes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

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
export function themeInWords(theme: Theme): string {
  const title = attempt(() => theme.title);
  return title?.trim() ? `The theme ${inQuotes(title)}` : 'This theme';
}

/** What a finding hands on of its theme: the id, where that can be read. */
export function themeData(theme: Theme): { readonly theme?: string } {
  const id = attempt(() => theme.id);
  return id === undefined ? {} : { theme: id };
}
