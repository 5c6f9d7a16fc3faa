import type { Compass } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { remembered } from './remembered.ts';

/** The scale that ratings are on: whole or half steps from `min` to `max`. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** The compass's words for ratings, by rating. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The scale of a plan without a compass, or whose compass gives none (format.md). */
export const defaultScale: Scale = { min: 1, max: 10, labels: {} };

export function scaleOf(compass: Compass | undefined): Scale {
  return compass ? scaleIn(compass) : defaultScale;
}

const scaleIn = remembered((compass: Compass): Scale => {
  const { scale } = compass;
  if (!scale) return defaultScale;
  return {
    min: scale.min ?? defaultScale.min,
    max: scale.max ?? defaultScale.max,
    labels: labelsOf(scale),
  };
});

/** The labels that can be read: one that cannot leaves the scale what it is. */
function labelsOf(scale: NonNullable<Compass['scale']>): Scale['labels'] {
  const labels: Record<string, string> = {};
  const written = attempt(() => scale.labels) ?? {};
  for (const rating of Object.keys(written)) {
    const label = attempt(() => written[rating]);
    if (label !== undefined && !rating.startsWith('x-')) labels[rating] = label;
  }
  return labels;
}

/** A rating that the compass has words for. */
export interface LabelledRating {
  readonly rating: number;
  readonly label: string;
}

/** What the compass says of a rating: its own words, else the nearest below and above. */
export type RatingWords =
  | { readonly exact: LabelledRating }
  | {
      readonly exact?: undefined;
      readonly below: LabelledRating | undefined;
      readonly above: LabelledRating | undefined;
    };

export function ratingWords(rating: number, { labels }: Scale): RatingWords {
  const all = Object.entries(labels)
    .map(([key, label]) => ({ rating: Number(key), label }))
    .sort((one, other) => one.rating - other.rating);
  const exact = all.find((each) => each.rating === rating);
  if (exact) return { exact };
  return {
    below: all.findLast((each) => each.rating < rating),
    above: all.find((each) => each.rating > rating),
  };
}

/**
 * A difference of two ratings in points of a scale of 1 to 10, which is what thresholds are given
 * in (pitfalls.md, "Words": a difference counts × 9 / (max − min)).
 */
export function inPoints(difference: number, scale: Scale): number {
  // A scale without a span has no points; its own finding says so.
  if (scale.max <= scale.min) return difference;
  return (difference * 9) / (scale.max - scale.min);
}

/** Whether a rating is on the scale: between its ends, in whole or half steps. */
export function isOnScale(rating: number, scale: Scale): boolean {
  return rating >= scale.min && rating <= scale.max && Number.isInteger(rating * 2);
}
