import type { Kind } from '../../schemas/generated/format.d.ts';
import type { CoachDocument } from '../document/document.ts';
import { startOfLine } from '../document/lines.ts';
import { nodeAt, type Path } from '../document/place.ts';
import { mappingOf, schemaAt } from '../document/schemaNode.ts';
import type { Entry, Mapping } from '../document/tree.ts';
import { type Edit, type Edits, insertion, type Piece } from './edit.ts';
import { fillAbsent } from './fillAbsent.ts';
import { endInFlow, isEmpty, refusals, writtenEntries } from './locate.ts';
import { blockEntries, flow, flowEntry, joined, type SketchMapping } from './sketch.ts';
import { separatesBlocks, styleOf } from './style.ts';
import { insertLines, lineAfterNode, lineBreakOf, mappingColumn } from './text.ts';

/**
 * Writes keys into the mapping at a path, each where the schema's order puts it: after the nearest of
 * the keys before it, at the end for keys that the schema does not name. A mapping that is missing is
 * written too, and one that is left out (`cadence:`) is filled.
 *
 * @param kind whose schema counts, for a document that does not say what it is.
 */
export function insertKeys(
  document: CoachDocument,
  path: Path,
  keys: SketchMapping,
  kind = document.kind,
): Edits {
  const source = document.text.getText();
  const mapping = nodeAt(document.tree, path);
  const [parent, name] = [path.slice(0, -1), path.at(-1)];
  if (!mapping) {
    if (typeof name !== 'string') return refusals.unreadable;
    return insertKeys(document, parent, { [name]: keys }, kind);
  }
  if (mapping.aliased) return refusals.aliased;
  if (mapping.type === 'scalar') return fillAbsent(document, path, keys);
  if (mapping.type !== 'mapping') return refusals.unreadable;
  if (Object.keys(keys).some((key) => mapping.entries.has(key))) return refusals.taken;
  const groups = grouped(document, orderAt(kind, path), mapping, keys);
  if (!mapping.flow) return groups.map((group) => inBlock(document, path, mapping, group));
  if (isEmpty(mapping)) {
    return [{ span: mapping.span, pieces: flow(keys, styleOf(document).quoting, true) }];
  }
  return groups.map((group) => inFlow(document, source, mapping, group));
}

/** Keys that come to the same place: after an entry, before one, or at the end. */
interface Group {
  readonly after: Entry | undefined;
  readonly before: Entry | undefined;
  readonly keys: SketchMapping;
}

function grouped(
  document: CoachDocument,
  order: ReadonlyMap<string, number>,
  mapping: Mapping,
  keys: SketchMapping,
): Group[] {
  const rank = (key: string) => order.get(key) ?? Number.POSITIVE_INFINITY;
  const entries = writtenEntries(document.text.getText(), mapping);
  const groups = new Map<Entry | undefined, Group>();
  const sorted = Object.entries(keys).sort(([one], [other]) => compare(rank(one), rank(other)));
  for (const [key, value] of sorted) {
    // A key that the schema does not name has all the others before it.
    const earlier = entries.filter(([other]) => rank(other) < rank(key) || !order.has(key));
    const nearest = last(order.has(key) ? mostBy(earlier, rank) : earlier);
    const before = nearest ? undefined : entries.find(([other]) => order.has(other))?.[1];
    const after = before ? undefined : (nearest ?? last(entries));
    const group = groups.get(after ?? before);
    groups.set(after ?? before, { after, before, keys: { ...group?.keys, [key]: value } });
  }
  return [...groups.values()];
}

/** The keys that the schema names for the mapping at a path, numbered in its order. */
function orderAt(kind: Kind | undefined, path: Path): ReadonlyMap<string, number> {
  const node = kind && schemaAt(kind, path);
  const names = Object.keys((node && mappingOf(node))?.properties ?? {});
  return new Map(names.map((key, index) => [key, index]));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function last(entries: readonly (readonly [string, Entry])[]): Entry | undefined {
  return entries.at(-1)?.[1];
}

/** The entries with the highest rank. */
function mostBy(
  entries: readonly (readonly [string, Entry])[],
  rank: (key: string) => number,
): (readonly [string, Entry])[] {
  const highest = Math.max(...entries.map(([key]) => rank(key)));
  return entries.filter(([key]) => rank(key) === highest);
}

function inBlock(
  document: CoachDocument,
  path: Path,
  mapping: Mapping,
  { after, before, keys }: Group,
): Edit {
  const source = document.text.getText();
  const column = mappingColumn(source, mapping);
  const lines = blockEntries(keys, styleOf(document));
  if (!after && before) {
    const lineBreak = lineBreakOf(source);
    const pieces = lines.flatMap((line) => [...line, lineBreak, ' '.repeat(column)]);
    return insertion(startOfKey(source, before), ...pieces);
  }
  const offset = lineAfterNode(source, after ? after.value : mapping, column);
  const isBlock = path.length === 0 && lines.length > Object.keys(keys).length;
  if (!isBlock || !separatesBlocks(source, mapping)) {
    return insertLines(source, offset, lines, column);
  }
  const isLast = source.slice(offset).trim() === '';
  const isApart = isLast || /^[ \t]*\r?\n/.test(source.slice(offset));
  return insertLines(source, offset, [[], ...lines, ...(isApart ? [] : [[]])], column);
}

/** Where a key begins, with the anchor or tag before it. */
function startOfKey(source: string, { key }: Entry): number {
  const line = source.slice(startOfLine(source, key[0]), key[0]);
  return key[0] - (/(?:[&!]\S*[ \t]+)+$/.exec(line)?.[0].length ?? 0);
}

function inFlow(
  document: CoachDocument,
  source: string,
  mapping: Mapping,
  { after, before, keys }: Group,
): Edit {
  const { quoting } = styleOf(document);
  const entries = Object.entries(keys).map((entry) => flowEntry(...entry, quoting));
  const separator = `,${gap(source, mapping)}`;
  const pieces: Piece[] = joined(entries, separator);
  if (after) return insertion(endInFlow(source, after), separator, ...pieces);
  if (before) return insertion(before.key[0], ...pieces, separator);
  // All entries come from merge keys: at the beginning nothing has to be told apart.
  return insertion(mapping.span[0] + 1, ' ', ...pieces, ',');
}

/** What stands between two entries: a space, or a line break where each has a line of its own. */
function gap(source: string, mapping: Mapping): string {
  const first = writtenEntries(source, mapping)[0]?.[1];
  const lead = first ? source.slice(mapping.span[0] + 1, first.key[0]) : '';
  return /^ *(\r?\n *)$/.exec(lead)?.[1] ?? ' ';
}
