import type { CoachDocument } from '../document/document.ts';
import { columnOf, startOfLine } from '../document/lines.ts';
import { nodeAt, type Path } from '../document/place.ts';
import type { Sequence, Tree } from '../document/tree.ts';
import { type Edit, type Edits, insertion } from './edit.ts';
import { belowKey, fillAbsent } from './fillAbsent.ts';
import { insertKeys } from './insertKeys.ts';
import { isEmpty, ownEntry, refusals } from './locate.ts';
import { blockItem, flow, inline, type Sketch, Verbatim } from './sketch.ts';
import { styleOf } from './style.ts';
import { insertLines, lineAfter, lineAfterNode, lineBreakOf } from './text.ts';

/**
 * Puts an item at the end, or at the beginning, of the list at a path: written as the other items
 * are. A list that is missing, left out or empty is begun.
 */
export function insertItem(
  document: CoachDocument,
  path: Path,
  item: Sketch,
  where: 'first' | 'last' = 'last',
): Edits {
  const list = nodeAt(document.tree, path);
  const areInline =
    list?.type === 'sequence' && list.items.length > 0 && list.items.every(isInlineCollection);
  const written = areInline && !(item instanceof Verbatim) ? inline(item) : item;
  return insertItems(document, path, [written], where);
}

/**
 * As `insertItem`, for several that come one after the other, each on lines of its own unless it is
 * `inline` or the list is written in `[ ]`.
 */
export function insertItems(
  document: CoachDocument,
  path: Path,
  items: readonly Sketch[],
  where: 'first' | 'last',
): Edits {
  const list = nodeAt(document.tree, path);
  if (!list) {
    const name = path.at(-1);
    if (typeof name !== 'string') return refusals.unreadable;
    return insertKeys(document, path.slice(0, -1), { [name]: items });
  }
  if (list.aliased) return refusals.aliased;
  if (list.type === 'scalar') return fillAbsent(document, path, items);
  if (list.type !== 'sequence') return refusals.unreadable;
  if (list.flow && isEmpty(list)) return intoEmpty(document, path, list, items);
  return items.map((item) =>
    list.flow ? intoFlow(document, list, item, where) : intoBlock(document, list, item, where),
  );
}

function intoBlock(
  document: CoachDocument,
  list: Sequence,
  item: Sketch,
  where: 'first' | 'last',
): Edit {
  const source = document.text.getText();
  const lines = blockItem(item, styleOf(document));
  const dash = list.span[0];
  const column = columnOf(source, dash);
  if (where === 'last')
    return insertLines(source, lineAfterNode(source, list, column), lines, column);
  const start = startOfLine(source, dash);
  if (dash - start === column && source.slice(start, dash).trim() === '') {
    return insertLines(source, start, lines, column);
  }
  // A list within a list begins on the line of its own dash.
  const lineBreak = lineBreakOf(source);
  return insertion(dash, ...lines.flatMap((line) => [...line, lineBreak, ' '.repeat(column)]));
}

function isInlineCollection(node: Tree): boolean {
  return node.type !== 'scalar' && node.flow;
}

function intoFlow(
  document: CoachDocument,
  list: Sequence,
  item: Sketch,
  where: 'first' | 'last',
): Edit {
  const pieces = flow(item, styleOf(document).quoting, true);
  const [first, last] = [list.items[0], list.items.at(-1)];
  if (where === 'first' || !last) {
    return insertion(first?.span[0] ?? list.span[0] + 1, ...pieces, ', ');
  }
  return insertion(last.span[1], ', ', ...pieces);
}

/** `themes: []` becomes lines below, where the item has several keys and nothing around is in `{ }`. */
function intoEmpty(
  document: CoachDocument,
  path: Path,
  list: Sequence,
  items: readonly Sketch[],
): Edits {
  const source = document.text.getText();
  const style = styleOf(document);
  const found = ownEntry(document, path);
  const isShort = items.every((item) => blockItem(item, style).length === 1);
  if ('refused' in found || found.mapping.flow || isShort) {
    return [{ span: list.span, pieces: flow(items, style.quoting, true) }];
  }
  let start = list.span[0];
  while (/[ \t]/.test(source[start - 1] ?? '')) start--;
  const column = columnOf(source, found.entry.key[0]);
  return [
    { span: [start, list.span[1]], pieces: [] },
    belowKey(source, lineAfter(source, list.span[1]), column, items, style),
  ];
}
