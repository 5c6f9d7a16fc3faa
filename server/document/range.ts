import type { TextDocument } from 'vscode-languageserver-textdocument';
import { endOfLine, isLineBreak } from './lines.ts';
import type { Span } from './tree.ts';

/** Zero-based lines and UTF-16 characters, as in LSP. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * The range of a span, such that an editor can show it: on one line (the first of the span), without
 * space at its ends, and not empty while there is any text to stand on.
 */
export function rangeOfSpan(text: TextDocument, span: Span): Range {
  const [start, end] = visibleSpan(text.getText(), span);
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** The part of a span that an editor can show: see `rangeOfSpan`. */
export function visibleSpan(source: string, [from, to]: Span): Span {
  let start = Math.min(from, source.length);
  let end = start;
  const limit = Math.min(Math.max(to, start), source.length);
  while (end < limit && !isLineBreak(source[end])) end++;
  while (end > start && isSpace(source[end - 1])) end--;
  while (start < end && isSpace(source[start])) start++;
  if (start < end) return [start, end];
  return wordAt(source, start) ?? [start, start];
}

/** Where a span shows nothing: the text from here to the end of the line, else the word before, else the next word. */
function wordAt(source: string, at: number): Span | undefined {
  const rest = lineSpan(source, at, endOfLine(source, at));
  if (rest) return rest;
  let end = at;
  while (end > 0 && isBlank(source[end - 1])) end--;
  if (end > 0) {
    let start = end;
    while (start > 0 && !isBlank(source[start - 1])) start--;
    return [start, end];
  }
  let next = at;
  while (next < source.length && isBlank(source[next])) next++;
  return lineSpan(source, next, endOfLine(source, next));
}

function lineSpan(source: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(source[start])) start++;
  while (end > start && isSpace(source[end - 1])) end--;
  return start < end ? [start, end] : undefined;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\uFEFF';
}

/** A span without the space at its end: that of a block takes in its last line break. */
export function shownSpan(source: string, [start, end]: Span): Span {
  let last = end;
  while (last > start && isBlank(source[last - 1])) last--;
  return [start, last];
}

export function isBlank(character: string | undefined): boolean {
  return isSpace(character) || isLineBreak(character);
}
