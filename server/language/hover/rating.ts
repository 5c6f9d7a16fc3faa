import { attempt } from '../../coaching/brokenPart.ts';
import { type LabelledRating, ratingWords, scaleOf } from '../../coaching/scale.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';

/**
 * What the compass says of a rating: its label, or between which labels it lies; undefined where the scale is
 * that of a compass that may not be shown.
 */
export function ratingHover(rating: number, asked: Asked): string | undefined {
  const { compass, surroundings, words, markup } = asked;
  if (!compass && surroundings.compassLink.status === 'found') return undefined;
  const scale = attempt(() => scaleOf(compass)) ?? scaleOf(undefined);
  const { exact, below, above } = {
    below: undefined,
    above: undefined,
    ...ratingWords(rating, scale),
  };
  const name = markup.strong(String(rating));
  if (exact) return `${name} · ${markup.text(exact.label)}`;
  const says = (each: LabelledRating) => [each.rating, markup.text(each.label)] as const;
  if (below && above) return `${name} · ${fill(words.between, ...says(below), ...says(above))}`;
  if (below) return `${name} · ${fill(words.above, ...says(below))}`;
  if (above) return `${name} · ${fill(words.below, ...says(above))}`;
  return `${name} · ${fill(words.onScale, scale.min, scale.max)}`;
}
