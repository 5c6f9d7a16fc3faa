import type { Entry, Scalar, Span } from '../tree.ts';
import {
  beginsPlain,
  COLON,
  DASH,
  DOUBLE_QUOTE,
  isBlank,
  isLineEnd,
  SINGLE_QUOTE,
} from './characters.ts';
import type { Cursor } from './cursor.ts';
import { leaveToLibrary } from './notPlain.ts';
import { blockScalarText, flowScalarText, plainValue } from './values.ts';

/** The library takes no more than 1024 characters for a key. */
const MOST_KEY_LENGTH = 1000;

export interface Key {
  readonly name: string;
  readonly span: Span;
}

/** Reads a key and its colon. */
export function readKey(cursor: Cursor, isFlow: boolean): Key {
  const start = cursor.at;
  let name: string;
  let end: number;
  let needsBlank = true;
  if (isQuote(cursor.peek())) {
    name = quotedText(cursor);
    end = cursor.at;
    cursor.spaces();
    // As in JSON.
    needsBlank = !isFlow;
  } else {
    if (!beginsPlain(cursor.peek(), cursor.peek(1))) leaveToLibrary();
    end = cursor.plain(isFlow);
    const source = cursor.text.slice(start, end);
    // Merges what it holds.
    if (source === '<<') leaveToLibrary();
    const value = plainValue(source);
    name = value === null ? '' : String(value);
  }
  if (cursor.peek() !== COLON || (needsBlank && !isBlank(cursor.peek(1)))) leaveToLibrary();
  if (cursor.at - start > MOST_KEY_LENGTH) leaveToLibrary();
  cursor.at++;
  return { name, span: [start, end] };
}

/** Whether a key stands next, rather than a value. */
export function isAtKey(cursor: Cursor): boolean {
  const start = cursor.at;
  if (isQuote(cursor.peek())) {
    cursor.quoted();
    cursor.spaces();
  } else if (beginsPlain(cursor.peek(), cursor.peek(1))) {
    cursor.plain(false);
  }
  const isKey = cursor.peek() === COLON && isBlank(cursor.peek(1));
  cursor.at = start;
  return isKey;
}

export function addEntry(entries: Map<string, Entry>, { name, span }: Key, value: Entry['value']) {
  // A second one is a problem, which is for the library to report.
  if (entries.has(name)) leaveToLibrary();
  entries.set(name, { key: span, value });
}

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

export function quotedScalar(cursor: Cursor): Scalar {
  const start = cursor.at;
  const value = quotedText(cursor);
  return scalar(start, cursor.at, value);
}

function quotedText(cursor: Cursor): string {
  const start = cursor.at;
  const isIntricate = cursor.quoted();
  const source = cursor.text.slice(start, cursor.at);
  if (!isIntricate) return source.slice(1, -1);
  return flowScalarText(
    source.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar',
    source,
  );
}

/** Reads a plain scalar within `{ }` or `[ ]`. */
export function plainScalarInFlow(cursor: Cursor): Scalar {
  const start = cursor.at;
  if (!beginsPlain(cursor.peek(), cursor.peek(1))) leaveToLibrary();
  const end = cursor.plain(true);
  return scalar(start, end, plainValue(cursor.text.slice(start, end)));
}

/**
 * Reads a plain scalar and goes to the content after it.
 *
 * @param parent the column of what it belongs to: lines that stand deeper go on with it.
 */
export function plainScalar(cursor: Cursor, parent: number): Scalar {
  const { text } = cursor;
  const start = cursor.at;
  if (!beginsPlain(cursor.peek(), cursor.peek(1))) leaveToLibrary();
  let end = cursor.plain(false);
  let hasComment = cursor.endLine();
  cursor.toContent();
  if (cursor.column <= parent) return scalar(start, end, plainValue(text.slice(start, end)));
  while (cursor.column > parent) {
    // A comment ends the text, and what comes after it is an error.
    if (hasComment || cursor.commentColumn >= 0) leaveToLibrary();
    end = cursor.plain(false);
    hasComment = cursor.endLine();
    cursor.toContent();
  }
  return scalar(start, end, plainValue(flowScalarText('scalar', text.slice(start, end))));
}

/** Reads a `|` or `>` with its lines, and goes to the content after it. @param parent as for `plainScalar`. */
export function blockScalar(cursor: Cursor, parent: number): Scalar {
  const { text } = cursor;
  const start = cursor.at;
  cursor.at++;
  if (cursor.peek() === DASH) cursor.at++;
  const header = text.slice(start, cursor.at);
  cursor.endLine();
  const body = cursor.at;
  const end = endOfBlock(cursor, parent);
  cursor.at = end;
  cursor.after = end;
  const value = blockScalarText(header, text.slice(body, end), parent);
  cursor.toContent();
  return scalar(start, end, value);
}

/** Where the lines of a block scalar end that begin here: blank ones at the end are none of it. */
function endOfBlock(cursor: Cursor, parent: number): number {
  let indent = -1;
  let end = cursor.at;
  for (;;) {
    const line = cursor.at;
    cursor.spaces();
    const code = cursor.peek();
    const column = cursor.at - line;
    if (isLineEnd(code)) {
      // Whether blanks are part of the text depends on how many there are.
      if (column > 0) leaveToLibrary();
      if (Number.isNaN(code)) break;
      cursor.lineBreak();
      continue;
    }
    if (indent < 0) indent = column;
    if (column < indent || column <= parent) break;
    cursor.toLineEnd();
    cursor.lineBreak();
    end = cursor.at;
  }
  if (indent <= parent) leaveToLibrary();
  return end;
}

function scalar(start: number, end: number, value: unknown): Scalar {
  return { type: 'scalar', span: [start, end], aliased: false, value };
}
