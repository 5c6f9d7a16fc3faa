import type { Entry, Mapping, Sequence, Tree } from '../tree.ts';
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COMMA,
  isLineEnd,
  OPENING_BRACE,
  OPENING_BRACKET,
} from './characters.ts';
import type { Cursor } from './cursor.ts';
import { leaveToLibrary } from './notPlain.ts';
import { addEntry, isQuote, plainScalarInFlow, quotedScalar, readKey } from './scalars.ts';

/** What flow collections are within. */
export interface Within {
  /** The column of the block collection around them: their lines stand deeper. */
  readonly parent: number;
  /** How many collections there are around. */
  readonly depth: number;
}

/** Deeper texts are for the library, which knows its limits. */
export const MOST_NESTED = 50;

/** Reads `{ }` or `[ ]`. */
export function flowCollection(cursor: Cursor, within: Within): Mapping | Sequence {
  if (within.depth > MOST_NESTED) leaveToLibrary();
  return cursor.peek() === OPENING_BRACE
    ? flowMapping(cursor, within)
    : flowSequence(cursor, within);
}

function flowMapping(cursor: Cursor, within: Within): Mapping {
  const start = cursor.at;
  const entries = new Map<string, Entry>();
  for (let more = begin(cursor, within, CLOSING_BRACE); more; ) {
    const key = readKey(cursor, true);
    toNext(cursor, within);
    addEntry(entries, key, value(cursor, within));
    more = next(cursor, within, CLOSING_BRACE);
  }
  return { type: 'mapping', span: [start, cursor.at], aliased: false, flow: true, entries };
}

function flowSequence(cursor: Cursor, within: Within): Sequence {
  const start = cursor.at;
  const items: Tree[] = [];
  for (let more = begin(cursor, within, CLOSING_BRACKET); more; ) {
    items.push(value(cursor, within));
    more = next(cursor, within, CLOSING_BRACKET);
  }
  return { type: 'sequence', span: [start, cursor.at], aliased: false, flow: true, items };
}

function value(cursor: Cursor, { parent, depth }: Within): Tree {
  const code = cursor.peek();
  if (isQuote(code)) return quotedScalar(cursor);
  if (isFlowCollection(code)) return flowCollection(cursor, { parent, depth: depth + 1 });
  return plainScalarInFlow(cursor);
}

export function isFlowCollection(code: number): boolean {
  return code === OPENING_BRACE || code === OPENING_BRACKET;
}

/** Passes the opening bracket. @returns whether anything comes before the closing one, which is passed. */
function begin(cursor: Cursor, within: Within, closing: number): boolean {
  cursor.at++;
  toNext(cursor, within);
  return !isClosed(cursor, closing);
}

/** Passes the comma after an item. @returns as `begin` does. */
function next(cursor: Cursor, within: Within, closing: number): boolean {
  toNext(cursor, within);
  if (isClosed(cursor, closing)) return false;
  if (cursor.peek() !== COMMA) leaveToLibrary();
  return begin(cursor, within, closing);
}

function isClosed(cursor: Cursor, closing: number): boolean {
  const isClosing = cursor.peek() === closing;
  if (isClosing) cursor.at++;
  return isClosing;
}

/** Goes over spaces and line breaks. What else may stand there, such as comments, nobody expects. */
function toNext(cursor: Cursor, { parent }: Within): void {
  cursor.spaces();
  while (isLineEnd(cursor.peek())) {
    if (Number.isNaN(cursor.peek())) leaveToLibrary();
    cursor.lineBreak();
    const line = cursor.at;
    cursor.spaces();
    if (!isLineEnd(cursor.peek()) && cursor.at - line <= parent) leaveToLibrary();
  }
}
