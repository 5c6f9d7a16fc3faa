import { columnOf } from '../document/lines.ts';
import { parseText } from '../document/parse.ts';
import { buildTree, type Mapping, type Span, type Tree } from '../document/tree.ts';

/** Where in a document's structure a word is being typed. */
export type Hole = KeyHole | ValueHole;

interface Typed {
  /** From the top: for a key, of the mapping that it belongs to; for a value, up to its key. */
  readonly path: readonly string[];
  /** The word at the caret, which is what a completion replaces; empty where there is none. */
  readonly word: Span;
}
export interface KeyHole extends Typed {
  readonly part: 'key';
  /** The other keys of the mapping, with their values. */
  readonly others: ReadonlyMap<string, Tree>;
  /** What stands behind the key already; undefined where no colon follows. */
  readonly value: Tree | undefined;
}
export interface ValueHole extends Typed {
  readonly part: 'value';
}

/** A letter of a word: an id such as `too-many-themes` is one word. */
const LETTER = /[\p{L}\p{N}_-]/u;

/** What the word is replaced by while the text around it is read: a key that nobody writes. */
const MARK = 'x-5d2b0c7e-caret';

/**
 * Finds the place at an offset. The word there is replaced by a mark, and the section around it (one
 * key at the top, with its lines) is parsed on its own: so a line that is half typed can be read, and
 * what is broken in other sections does not matter.
 *
 * @returns undefined where neither a key nor a whole value may be written without breaking the text.
 */
export function holeAt(source: string, offset: number): Hole | undefined {
  const word = wordAt(source, offset);
  const before = source.slice(0, word[0]);
  const [start, end] = sectionAround(source, offset);
  const part = /:[ \t]+$/.test(before) ? 'value' : 'key';
  const after = source.slice(word[1], end);
  const hasColon = part === 'key' && /^[ \t]*:(?!\S)/.test(after);
  const mark = part === 'key' && !hasColon ? `${MARK}: ` : MARK;
  const text = source.slice(start, word[0]) + mark + after;
  const { tree } = buildTree(parseText(text).document.contents, text);
  const found = tree && find(tree, []);
  if (!found || found.part !== part) return undefined;
  if (found.part === 'value') return { part: 'value', path: found.path, word };
  if (!mayHoldKey(found.mapping, { before, after, hasColon, text })) return undefined;
  const others = new Map<string, Tree>();
  for (const [name, entry] of found.mapping.entries) others.set(name, entry.value);
  const value = hasColon ? others.get(MARK) : undefined;
  others.delete(MARK);
  return { part: 'key', path: found.path, word, others, value };
}

function wordAt(source: string, offset: number): Span {
  let start = offset;
  while (start > 0 && LETTER.test(source[start - 1] ?? '')) start--;
  let end = offset;
  while (end < source.length && LETTER.test(source[end] ?? '')) end++;
  return [start, end];
}

/** From the last line before an offset that begins at the margin, to the next one that does. */
function sectionAround(source: string, offset: number): Span {
  const atMargin = /^[^\s#}\]]/gm;
  let start = 0;
  for (const { index } of source.matchAll(atMargin)) {
    if (index > offset) return [start, index];
    start = index;
  }
  return [start, source.length];
}

type Found =
  | { readonly part: 'key'; readonly path: readonly string[]; readonly mapping: Mapping }
  | { readonly part: 'value'; readonly path: readonly string[] };

/** Items of lists have no place of their own here yet: none of what is offered stands in a list. */
function find(node: Tree, path: readonly string[]): Found | undefined {
  if (node.aliased) return undefined;
  if (node.type === 'scalar') {
    return node.value === MARK ? { part: 'value', path } : undefined;
  }
  if (node.type === 'sequence') return undefined;
  if (node.entries.has(MARK)) return { part: 'key', path, mapping: node };
  for (const [name, entry] of node.entries) {
    const found = find(entry.value, [...path, name]);
    if (found) return found;
  }
  return undefined;
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly hasColon: boolean;
  /** The section with the mark in it. */
  readonly text: string;
}

/** Whether a key with its value fits in here, such that the text says the same as before otherwise. */
function mayHoldKey(mapping: Mapping, { before, after, hasColon, text }: Around): boolean {
  if (mapping.flow) {
    if (!/[{,]\s*$/.test(before)) return false;
    // A brace that is still to be closed closes behind what is inserted.
    return hasColon || /^\s*(?:[,}]|$)/.test(after) || /^[ \t]*$/m.test(lineWithoutBrace(after));
  }
  if (!/(?:^|[\r\n]) *$/.test(before)) return false;
  if (!hasColon && !/^(?:[ \t]*|[ \t]+#[^\r\n]*)(?:[\r\n]|$)/.test(after)) return false;
  const keys = [...mapping.entries.values()].filter(({ value }) => !value.aliased);
  const starts = keys.map(({ key }) => key[0]);
  // A value with a key below it is read as one key of two lines.
  const first = text.slice(mapping.span[0], Math.min(...starts));
  return !/[\r\n]/.test(first) && new Set(starts.map((start) => columnOf(text, start))).size === 1;
}

/** The rest of the line where no brace follows in the section; else something that is no space. */
function lineWithoutBrace(after: string): string {
  return after.includes('}') ? '}' : (/^[^\r\n]*/.exec(after)?.[0] ?? '');
}
