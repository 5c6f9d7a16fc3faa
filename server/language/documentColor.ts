import type { Colour } from '../../schemas/generated/format.d.ts';
import { darkPalette } from '../coaching/wheel/palette.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { Tree } from '../document/tree.ts';

/** Red, green, blue and opacity, each from 0 to 1. */
export interface Rgba {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A colour word where it stands. */
export interface PlacedColour {
  readonly range: Range;
  readonly color: Rgba;
}

/** The wheel's colours for a dark background: as small boxes they are told apart on a light one too. */
const boxes: Readonly<Record<Colour, Rgba>> = {
  green: rgba(darkPalette.green),
  amber: rgba(darkPalette.amber),
  red: rgba(darkPalette.red),
};

/** The colours that a plan's log gives to themes, in both ways to write them. */
export function documentColours(document: CoachDocument): PlacedColour[] {
  const log = nodeAt(ofKind(document, 'plan')?.tree, ['log']);
  if (log?.type !== 'sequence') return [];
  return log.items.flatMap((entry) => {
    const progress = nodeAt(entry, ['progress']);
    if (progress?.type !== 'mapping') return [];
    return [...progress.entries].flatMap(([theme, { value }]) => {
      // Keys that begin with x- are their author's own (format.md).
      const node = value.type === 'mapping' ? nodeAt(value, ['colour']) : value;
      const colour = theme.startsWith('x-') ? undefined : colourOf(node);
      if (!node || !colour) return [];
      return [{ range: rangeOfSpan(document.text, node.span), color: boxes[colour] }];
    });
  });
}

/** The colour that is written at a node; undefined for all else, and for what an alias brings in. */
function colourOf(node: Tree | undefined): Colour | undefined {
  if (node?.type !== 'scalar' || node.aliased) return undefined;
  return words.find((word) => word === node.value);
}

const words = ['green', 'amber', 'red'] as const satisfies readonly Colour[];

/**
 * The words that there are for a colour somebody picks, the nearest one first: whatever is picked, one of
 * the three is written.
 */
export function colourWords(picked: Rgba): readonly Colour[] {
  return words.toSorted(
    (one, other) => distance(picked, boxes[one]) - distance(picked, boxes[other]),
  );
}

function distance(one: Rgba, other: Rgba): number {
  return Math.hypot(one.red - other.red, one.green - other.green, one.blue - other.blue);
}

/** @param hex `#1a7f37` */
function rgba(hex: string): Rgba {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { red, green, blue, alpha: 1 };
}
