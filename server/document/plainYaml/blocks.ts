import type { Entry, Mapping, Sequence, Tree } from '../tree.ts';
import { BAR, DASH, GREATER, HASH, isBlank, isLineEnd } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { flowCollection, isFlowCollection, MOST_NESTED } from './flow.ts';
import { leaveToLibrary } from './notPlain.ts';
import {
  addEntry,
  blockScalar,
  isAtKey,
  isQuote,
  type Key,
  plainScalar,
  quotedScalar,
  readKey,
} from './scalars.ts';

// Each of these functions begins at the first character of what it reads, and goes to the content after it.

/** @param column where its keys stand. @param depth how many collections it stands in. */
export function blockMapping(cursor: Cursor, column: number, depth: number): Mapping {
  if (depth > MOST_NESTED) leaveToLibrary();
  const start = cursor.at;
  const entries = new Map<string, Entry>();
  do {
    const key = readKey(cursor, false);
    addEntry(entries, key, valueBehind(cursor, key, column, depth + 1));
    expectCommentsBelow(cursor, column);
  } while (cursor.column === column);
  return { type: 'mapping', span: [start, cursor.after], aliased: false, flow: false, entries };
}

/** @param column where its dashes stand. @param depth how many collections it stands in. */
function blockSequence(cursor: Cursor, column: number, depth: number): Sequence {
  if (depth > MOST_NESTED) leaveToLibrary();
  const start = cursor.at;
  const items: Tree[] = [];
  do {
    items.push(item(cursor, column, depth + 1));
    expectCommentsBelow(cursor, column);
  } while (cursor.column === column && isDash(cursor));
  return { type: 'sequence', span: [start, cursor.after], aliased: false, flow: false, items };
}

/**
 * Comments that stand as deep as what ends before them, or deeper than what goes on after them, belong
 * to it for the library, which makes it longer. So does what is deeper than any line that may follow.
 */
function expectCommentsBelow({ column: next, commentColumn }: Cursor, column: number): void {
  const goesOn = next === column || column === 0;
  if (next > column || commentColumn > (goesOn ? column : column - 1)) leaveToLibrary();
}

function valueBehind(cursor: Cursor, { span }: Key, column: number, depth: number): Tree {
  cursor.spaces();
  if (!isAtLineEnd(cursor)) return scalarOrFlow(cursor, column, depth);
  const nothing = cursor.at;
  const hasComment = cursor.endLine();
  cursor.toContent();
  if (cursor.column > column) return node(cursor, cursor.column, column, depth);
  if (cursor.column === column && isDash(cursor)) return blockSequence(cursor, column, depth);
  expectNoCommentAtEnd(cursor, column, hasComment);
  cursor.after = nothing;
  // A value that is left out stands at its key (see `buildTree`).
  return { type: 'scalar', span, aliased: false, value: null };
}

function item(cursor: Cursor, column: number, depth: number): Tree {
  const dash = cursor.at;
  cursor.at++;
  cursor.spaces();
  if (!isAtLineEnd(cursor)) return node(cursor, column + cursor.at - dash, column, depth);
  const nothing = cursor.at;
  const hasComment = cursor.endLine();
  cursor.toContent();
  if (cursor.column > column) return node(cursor, cursor.column, column, depth);
  expectNoCommentAtEnd(cursor, column, hasComment);
  cursor.after = nothing;
  return { type: 'scalar', span: [nothing, nothing], aliased: false, value: null };
}

/** To the library, a value that is left out ends behind its comments, and so does what ends with it. */
function expectNoCommentAtEnd(cursor: Cursor, column: number, hasComment: boolean): void {
  if (cursor.column < column && (hasComment || cursor.commentColumn >= 0)) leaveToLibrary();
}

/** Anything that begins a line, or stands behind a dash. */
function node(cursor: Cursor, column: number, parent: number, depth: number): Tree {
  if (isDash(cursor)) return blockSequence(cursor, column, depth);
  if (isAtKey(cursor)) return blockMapping(cursor, column, depth);
  return scalarOrFlow(cursor, parent, depth);
}

function scalarOrFlow(cursor: Cursor, parent: number, depth: number): Tree {
  const code = cursor.peek();
  if (code === BAR || code === GREATER) return blockScalar(cursor, parent);
  const isFlow = isFlowCollection(code);
  if (!isFlow && !isQuote(code)) return plainScalar(cursor, parent);
  const value = isFlow ? flowCollection(cursor, { parent, depth }) : quotedScalar(cursor);
  cursor.endLine();
  cursor.toContent();
  return value;
}

function isDash(cursor: Cursor): boolean {
  return cursor.peek() === DASH && isBlank(cursor.peek(1));
}

function isAtLineEnd(cursor: Cursor): boolean {
  return isLineEnd(cursor.peek()) || cursor.peek() === HASH;
}
