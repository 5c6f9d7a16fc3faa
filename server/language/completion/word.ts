import { isLineBreak, startOfLine } from '../../document/lines.ts';
import type { Span } from '../../document/tree.ts';

/** What is being typed at an offset: an id, a date, a path, a number; in quotes, with them. */
export interface Word {
  /** Empty where nothing is typed yet. */
  readonly span: Span;
  readonly quoting: 'plain' | 'single' | 'double';
}

const LETTER = /[\p{L}\p{M}\p{N}_./+-]/u;

/** The word at an offset; undefined in a comment, and amid a quoted text of several words. */
export function wordAt(source: string, offset: number): Word | undefined {
  let at = startOfLine(source, offset);
  let before = ' ';
  while (at < offset) {
    const character = source[at] ?? '';
    if (character === '#' && /\s/.test(before)) return undefined;
    if ((character === '"' || character === "'") && /[\s,[{:]/.test(before)) {
      const end = endOfQuoted(source, at, character);
      // Behind the closing quote a word is done.
      if (end === undefined || end > offset) return quotedWord(source, at, offset, end);
      at = end;
      before = character;
      continue;
    }
    before = character;
    at++;
  }
  return { span: around(source, offset), quoting: 'plain' };
}

/** Behind the closing quote; undefined where the line has none. */
function endOfQuoted(source: string, open: number, quote: string): number | undefined {
  for (let at = open + 1; at < source.length && !isLineBreak(source[at]); at++) {
    if (quote === '"' && source[at] === '\\') at++;
    else if (source[at] === quote) {
      if (quote === '"' || source[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

function quotedWord(
  source: string,
  open: number,
  offset: number,
  end: number | undefined,
): Word | undefined {
  const quoting = source[open] === '"' ? 'double' : 'single';
  const [start, last] = around(source, offset);
  // What a quote that is still open encloses, nobody knows: the word at the caret, at best.
  const isOneWord = end === undefined ? start === open + 1 : start === open + 1 && last === end - 1;
  return isOneWord ? { span: [open, end ?? last], quoting } : undefined;
}

function around(source: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && isLetter(source, start - 1)) start--;
  while (end < source.length && isLetter(source, end)) end++;
  return [start, end];
}

function isLetter(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  // Halves of a pair belong together, whatever letter they make.
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(source[at] ?? '');
}
