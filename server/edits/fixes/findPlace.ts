import type { CoachDocument } from '../../document/document.ts';
import { onKey, onValue, type Path, type Place } from '../../document/place.ts';
import type { Range } from '../../document/range.ts';
import type { Span, Tree } from '../../document/tree.ts';

/** Where a finding stands, by the range that it was reported with. */
export interface FoundPlace {
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/**
 * The key or the value whose range this is; where it is none's, as with a word within a text, the
 * innermost one that it begins in. Undefined where it begins in none.
 */
export function findPlace(document: CoachDocument, range: Range): FoundPlace | undefined {
  if (!document.tree) return undefined;
  const offset = document.text.offsetAt(range.start);
  const around = [...placesAround(document.tree, [], offset)];
  const place = around.find((each) => isSameRange(document.range(each), range)) ?? around.at(-1);
  return place && { path: place.path, part: place.part === 'key' ? 'key' : 'value' };
}

/** From the outside in. What comes through an alias stands at one place with all that is in it. */
function* placesAround(node: Tree, path: Path, offset: number): Generator<Place> {
  if (node.aliased || node.type === 'scalar') return;
  const children =
    node.type === 'mapping'
      ? [...node.entries].map(([name, { key, value }]) => [name, value, key] as const)
      : node.items.map((item, index) => [index, item, undefined] as const);
  for (const [step, child, key] of children) {
    if (key && isWithin(offset, key)) yield onKey(...path, step);
    if (!isWithin(offset, child.span)) continue;
    yield onValue(...path, step);
    yield* placesAround(child, [...path, step], offset);
  }
}

function isWithin(offset: number, [start, end]: Span): boolean {
  return offset >= start && offset < Math.max(end, start + 1);
}

export function isSameRange(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}
