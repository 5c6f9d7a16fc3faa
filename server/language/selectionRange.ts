import type { CoachDocument } from '../document/document.ts';
import { endOfLine, startOfLine } from '../document/lines.ts';
import { type PlaceAt, placesAt } from '../document/pathAt.ts';
import { isBlank, type Range, shownSpan } from '../document/range.ts';
import type { Span } from '../document/tree.ts';

/** A range, and the next larger one around it. */
export interface Selection {
  readonly range: Range;
  readonly parent?: Selection;
}

/**
 * What is selected step by step around a position: the word, the line of a text of several, what stands
 * between quotation marks, the value, the pair of key and value, the mapping, the item with its dash, the
 * list, and so on to the whole document. Each is larger than the one before it.
 */
export function selectionRange(document: CoachDocument, position: Range['start']): Selection {
  const { text } = document;
  const offset = text.offsetAt(position);
  let selection: Selection | undefined;
  for (const [start, end] of outwards(spansAt(document, offset), offset)) {
    const range = { start: text.positionAt(start), end: text.positionAt(end) };
    selection = { range, ...(selection && { parent: selection }) };
  }
  return selection ?? { range: { start: position, end: position } };
}

/** From the largest to the smallest; those that add nothing are left out. */
function outwards(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const [start, end] of spans) {
    const [from, to] = kept.at(-1) ?? [0, Number.POSITIVE_INFINITY];
    const isInside = from <= start && end <= to && end - start < to - from;
    if (isInside && start <= offset && offset <= end) kept.push([start, end]);
  }
  return kept;
}

/** From the whole document inwards. */
function spansAt({ text, tree }: CoachDocument, offset: number): Span[] {
  const source = text.getText();
  const spans: Span[] = [[0, source.length]];
  let around: PlaceAt | undefined;
  for (const place of placesAt(tree, offset)) {
    const isSame = around?.path.length === place.path.length;
    if (around && !isSame) spans.push(...partSpans(source, around, place));
    spans.push(shownSpan(source, place.span));
    around = place;
  }
  if (around?.node.type === 'scalar' || around?.part === 'key') {
    spans.push(...textSpans(source, around.span, offset));
  }
  const word = wordAt(source, offset);
  return word ? [...spans, word] : spans;
}

/** The pair to which a key or value belongs; the item with its dash. */
function partSpans(source: string, around: PlaceAt, { path, span, node }: PlaceAt): Span[] {
  if (around.node.type === 'sequence') {
    return [shownSpan(source, [dashBefore(source, span[0]), span[1]])];
  }
  const entry = around.node.type === 'mapping' && around.node.entries.get(String(path.at(-1)));
  if (!entry) return [];
  return [shownSpan(source, [entry.key[0], Math.max(entry.key[1], node.span[1])])];
}

/** Where the dash of a block list's item stands; the item's own beginning within `[ ]`. */
export function dashBefore(source: string, start: number): number {
  let at = start;
  while (at > 0 && isBlank(source[at - 1])) at--;
  return source[at - 1] === '-' ? at - 1 : start;
}

/** Within quotation marks, and a line of several. */
function textSpans(source: string, span: Span, offset: number): Span[] {
  const [start, end] = shownSpan(source, span);
  const quote = source[start];
  const isQuoted = (quote === '"' || quote === "'") && source[end - 1] === quote;
  const inner: Span = isQuoted && end - start > 1 ? [start + 1, end - 1] : [start, end];
  let from = Math.max(inner[0], startOfLine(source, offset));
  const to = Math.min(inner[1], endOfLine(source, offset));
  while (from < to && isBlank(source[from])) from++;
  return [inner, shownSpan(source, [from, to])];
}

/** A letter of a word: an id such as `too-many-themes` is one word. */
const LETTER = /[\p{L}\p{N}\p{M}_-]/u;

function wordAt(source: string, offset: number): Span | undefined {
  const isLetter = (at: number) => LETTER.test(source[at] ?? '');
  let [start, end] = [offset, offset];
  while (start > 0 && isLetter(start - 1)) start--;
  while (isLetter(end)) end++;
  return start < end ? [start, end] : undefined;
}
