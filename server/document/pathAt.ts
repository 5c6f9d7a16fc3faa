import type { Path } from './place.ts';
import type { Entry, Mapping, Sequence, Span, Tree } from './tree.ts';

/** What stands at an offset: a key, a value, or the mapping or list around it. */
export interface PlaceAt {
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** The key itself, or the value; that of a mapping or list reaches from its first to its last entry. */
  readonly span: Span;
  /** The value behind the path, be it the key or the value that stands at the offset. */
  readonly node: Tree;
}

/**
 * What stands at an offset, from the whole document inwards: each place lies within the one before it.
 * Both ends of a span belong to it, since a caret may stand there. What comes through an alias stands at
 * the alias, and nothing within it does. Empty where the offset lies outside of all content.
 */
export function placesAt(tree: Tree | undefined, offset: number): PlaceAt[] {
  const places: PlaceAt[] = [];
  let path: Path = [];
  let node = tree;
  while (node && isWithin(node.span, offset)) {
    places.push({ path, part: 'value', span: node.span, node });
    // Nothing within an alias has a place of its own.
    if (node.aliased || node.type === 'scalar') break;
    const step = node.type === 'mapping' ? entryAt(node, offset) : itemAt(node, offset);
    if (!step) break;
    path = [...path, step.name];
    if (step.key && isWithin(step.key, offset)) {
      places.push({ path, part: 'key', span: step.key, node: step.node });
      break;
    }
    node = step.node;
  }
  return places;
}

/** The innermost of `placesAt`. */
export function pathAt(tree: Tree | undefined, offset: number): PlaceAt | undefined {
  return placesAt(tree, offset).at(-1);
}

interface Step {
  readonly name: string | number;
  readonly key?: Span;
  readonly node: Tree;
}

function entryAt({ entries }: Mapping, offset: number): Step | undefined {
  let found: Step | undefined;
  for (const [name, entry] of entries) {
    if (isMerged(entry)) continue;
    if (!isWithin(entry.key, offset) && !isWithin(entry.value.span, offset)) continue;
    // In `{a: 1,b: 2}` a caret may touch two entries: the one that begins there is meant.
    if (!found || entry.key[0] > (found.key?.[0] ?? 0)) {
      found = { name, key: entry.key, node: entry.value };
    }
  }
  return found;
}

/** A merge key's entries all stand at its alias, which names none of them. */
export function isMerged({ key, value }: Entry): boolean {
  return value.aliased && key[0] === value.span[0];
}

/** Logs grow long: the items stand in the order of the text. */
function itemAt({ items }: Sequence, offset: number): Step | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.span[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const node = items[low - 1];
  return node && isWithin(node.span, offset) ? { name: low - 1, node } : undefined;
}

function isWithin([start, end]: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
