import type { Span, Tree } from './tree.ts';

/** Keys and list indexes from the top of the document down, `['themes', 0, 'title']`. */
export type Path = readonly (string | number)[];

/** Where in a document a finding stands, said in the document's terms and not in offsets. */
export interface Place {
  readonly path: Path;
  /**
   * `key`: the key itself. `value`: the value behind it. `lacking`: the mapping at `path` lacks
   * something, which stands at the key of that mapping; for an item of a list at its first key; at
   * the top at `person` in a plan, `buckets` in a compass, else `kind` (pitfalls.md, "Ranges").
   */
  readonly part: 'key' | 'value' | 'lacking';
  /** Where it stands, for what has no path: a comment. */
  readonly span?: Span;
}

export const onKey = (...path: Path): Place => ({ path, part: 'key' });
export const onValue = (...path: Path): Place => ({ path, part: 'value' });
export const onMappingLacking = (...path: Path): Place => ({ path, part: 'lacking' });

export const onSpan = (span: Span): Place => ({ path: [], part: 'value', span });

/** The tree's node at a path; undefined where there is none. */
export function nodeAt(tree: Tree | undefined, path: Path): Tree | undefined {
  let node = tree;
  for (const step of path) node = child(node, step);
  return node;
}

function child(node: Tree | undefined, step: string | number): Tree | undefined {
  if (node?.type === 'mapping') return node.entries.get(String(step))?.value;
  if (node?.type === 'sequence' && typeof step === 'number') return node.items[step];
  return undefined;
}

/** The span of the key at a path: a list's item has no key, so its first key, or itself, stands in. */
function keySpan(tree: Tree, path: Path): Span | undefined {
  const parent = nodeAt(tree, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return undefined;
  if (parent?.type === 'mapping') return parent.entries.get(String(last))?.key;
  const item = child(parent, last);
  return item ? (firstKey(item) ?? item.span) : undefined;
}

function firstKey(node: Tree): Span | undefined {
  if (node.type !== 'mapping') return undefined;
  for (const entry of node.entries.values()) return entry.key;
  return undefined;
}

/** Keys that stand for the whole of a document, the first one present. */
const TOP_KEYS = ['person', 'buckets', 'questions', 'plan', 'kind'];

/**
 * The span of a place. A place that does not exist in the text (which a rule may name while someone
 * is typing) falls back to the nearest key above it, and at last to a key at the top.
 */
export function spanOfPlace(tree: Tree, place: Place, topKeys: readonly string[] = TOP_KEYS): Span {
  if (place.span) return place.span;
  if (place.part === 'value') {
    const node = nodeAt(tree, place.path);
    if (node && place.path.length > 0) return node.span;
  }
  for (let length = place.path.length; length > 0; length--) {
    const span = keySpan(tree, place.path.slice(0, length));
    if (span) return span;
  }
  if (tree.type !== 'mapping') return tree.span;
  for (const key of topKeys) {
    const entry = tree.entries.get(key);
    if (entry) return entry.key;
  }
  return firstKey(tree) ?? tree.span;
}
