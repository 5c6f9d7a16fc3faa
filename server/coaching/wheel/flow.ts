import type { Painter } from './paint.ts';
import type { Ink } from './palette.ts';
import { element, escapeXml, round } from './svg.ts';
import { type Measure, wrap } from './text.ts';

/** A piece of a picture, drawn from its left upper corner; in pixels. */
export interface Item {
  readonly width: number;
  readonly height: number;
  /** SVG elements. */
  readonly content: string;
}

/** Items in rows. */
export interface Flowing {
  readonly height: number;
  readonly content: string;
}

/** Between two items of a row, in pixels. */
const GAP = 22;

/** Sets items side by side, in as many rows as they need. */
export function flow(items: readonly Item[], mostWidth: number): Flowing {
  let [left, top, rowHeight] = [0, 0, 0];
  const placed: string[] = [];
  for (const { width, height, content } of items) {
    if (left > 0 && left + width > mostWidth) {
      [left, top, rowHeight] = [0, top + rowHeight, 0];
    }
    placed.push(element('g', { transform: `translate(${round(left)},${round(top)})` }, content));
    left += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return { height: top + rowHeight, content: placed.join('') };
}

export interface Lettering {
  /** In pixels. */
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: true;
}

/** The height of a line of letters of a size, in pixels. */
export function lineHeight(size: number): number {
  return size * 1.5;
}

/** A text in lines, each an item of the whole width; cut where it needs more than a title may. */
export function lines(
  text: string,
  lettering: Lettering,
  mostWidth: number,
  measure: Measure,
  paint: Painter,
): Item[] {
  const { size, bold = false } = lettering;
  const wrapped = wrap(text, mostWidth, (line) => measure(line, size, bold));
  return wrapped.map((line) => ({
    width: mostWidth,
    height: lineHeight(size),
    content: written(line.text, { x: 0, middle: lineHeight(size) / 2 }, lettering, paint),
  }));
}

/** One line of text that begins at `x`, its letters round the height of `middle`. */
export function written(
  text: string,
  { x, middle }: { readonly x: number; readonly middle: number },
  { size, ink, bold }: Lettering,
  paint: Painter,
): string {
  return element(
    'text',
    {
      x,
      // Half of what capital letters have above the line.
      y: middle + size * 0.36,
      'font-size': size,
      'font-weight': bold && 600,
      ...paint({ fill: ink }),
    },
    escapeXml(text),
  );
}
