import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import type { Ink } from './palette.ts';
import type { Outline } from './types.ts';

/** How an outline looks: told apart by ink, by dashes and by the shape of its markers. Sizes in pixels. */
export interface OutlineStyle {
  readonly ink: Ink;
  readonly width: number;
  /** As in `stroke-dasharray`; absent for a solid line. */
  readonly dashes?: string;
  readonly roundEnds?: true;
  readonly marker: SymbolType;
  /** Square pixels. */
  readonly markerArea: number;
  readonly markerLine: number;
  /** The ink within a marker. */
  readonly fill: Ink;
}

const openMarker = { fill: 'background', markerLine: 1.75 } as const;

type Variant = Pick<OutlineStyle, 'ink' | 'marker' | 'dashes' | 'roundEnds'>;

const peers: readonly [Variant, ...Variant[]] = [
  { ink: 'peer-0', marker: symbolTriangle, dashes: '1 5', roundEnds: true },
  { ink: 'peer-1', marker: symbolDiamond, dashes: '8 3 2 3' },
  { ink: 'peer-2', marker: symbolStar, dashes: '3 3' },
];

const levels: readonly [Variant, ...Variant[]] = [
  { ink: 'level-0', marker: symbolTriangle, dashes: '1 5', roundEnds: true },
  { ink: 'level-1', marker: symbolCircle },
  { ink: 'level-2', marker: symbolSquare, dashes: '9 4' },
  { ink: 'level-3', marker: symbolDiamond, dashes: '8 3 2 3' },
  { ink: 'level-4', marker: symbolStar, dashes: '3 3' },
];

/**
 * The style of an outline. Self is a small filled circle and lead a larger open square, so that both
 * are seen where they agree.
 */
export function styleOf(outline: Outline, of: 'plan' | 'compass'): OutlineStyle {
  switch (outline.role) {
    case 'self':
      return {
        ink: 'self',
        width: 2.5,
        marker: symbolCircle,
        markerArea: 56,
        markerLine: 0,
        fill: 'self',
      };
    case 'lead':
      return {
        ...openMarker,
        ink: 'lead',
        width: 2.5,
        dashes: '9 4',
        marker: symbolSquare,
        markerArea: 170,
        markerLine: 2.25,
      };
    case 'peer':
      return { ...openMarker, ...cycle(peers, outline.index), width: 1.75, markerArea: 80 };
    case 'expected':
      if (of === 'compass') {
        return { ...openMarker, ...cycle(levels, outline.index), width: 2, markerArea: 80 };
      }
      return {
        ink: 'expected',
        width: 1.25,
        dashes: '4 3',
        marker: symbolCircle,
        markerArea: 10,
        markerLine: 0,
        fill: 'expected',
      };
  }
}

function cycle(list: readonly [Variant, ...Variant[]], index: number): Variant {
  return list[index % list.length] ?? list[0];
}

/** The path of a marker round the origin. */
export function markerPath(style: OutlineStyle): string {
  return symbol(style.marker, style.markerArea)() ?? '';
}
