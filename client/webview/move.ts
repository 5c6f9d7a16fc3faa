import type { Outline, WheelModel } from '../../server/coaching/wheel/types.ts';

/** A pin on its way: nothing of it is written before it is let go. */
export interface Move {
  readonly spoke: string;
  readonly outline: string;
  /** Where the pin was; undefined for a new one. */
  readonly from: number | undefined;
  readonly to: number;
}

/** Whether the pins of an outline may be moved: somebody rates there, as the newest of that rater. */
export function isMovable(outline: Outline): boolean {
  return outline.round !== undefined;
}

/** The wheel as it would be; undefined where the pin's place is not there any more. */
export function withMove(model: WheelModel, move: Move): WheelModel | undefined {
  const index = model.spokes.findIndex(({ id }) => id === move.spoke);
  const spoke = model.spokes[index];
  const moved = model.outlines.find((outline) => outline.id === move.outline && isMovable(outline));
  if (!spoke || !moved) return undefined;
  const value = moved.values[index] ?? { target: spoke.target };
  const values = moved.values.with(index, { ...value, rating: move.to });
  return {
    ...model,
    outlines: model.outlines.map((outline) => (outline === moved ? { ...moved, values } : outline)),
  };
}

/**
 * Where a key moves a pin to; undefined for any other key. The arrows go by the smallest step there is, the
 * page keys by a whole one, or a tenth of a long scale.
 */
export function steppedBy(
  key: string,
  rating: number,
  { min, max }: WheelModel['scale'],
): number | undefined {
  const page = Math.max(1, Math.round((max - min) / 10));
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: 0.5,
    ArrowRight: 0.5,
    ArrowDown: -0.5,
    ArrowLeft: -0.5,
    PageUp: page,
    PageDown: -page,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(rating + step, min), max);
}
