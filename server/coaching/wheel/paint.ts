import type { Ink, Palette } from './palette.ts';
import type { Attributes } from './svg.ts';

/** What to paint with: an outline's ink or none. */
export interface Paint {
  readonly fill?: Ink | 'none';
  readonly stroke?: Ink;
  /** Further classes, for a style sheet to find the element by. */
  readonly class?: string;
}

export type Painter = (paint: Paint) => Attributes;

/**
 * How paint becomes attributes: always as classes (`fill-self`, `stroke-ring`), which a style sheet
 * gives colours to; with a palette also as plain colours, which a style sheet would override.
 */
export function painter(palette: Palette | undefined): Painter {
  const colour = (ink: Ink | 'none' | undefined) =>
    ink === undefined || ink === 'none' ? ink : palette?.[ink];
  return ({ fill, stroke, class: classes }) => ({
    class:
      [classes, fill && fill !== 'none' && `fill-${fill}`, stroke && `stroke-${stroke}`]
        .filter(Boolean)
        .join(' ') || undefined,
    fill: colour(fill),
    stroke: colour(stroke),
  });
}
