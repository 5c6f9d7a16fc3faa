import { attempt } from '../../coaching/brokenPart.ts';
import { bucketOf, expectedRating } from '../../coaching/buckets.ts';
import { defaultScale, isOnScale, type Scale, scaleOf } from '../../coaching/scale.ts';
import { definitionName, schemaAt } from '../../document/schemaNode.ts';
import { steps } from '../../edits/fixes/sketches.ts';
import { choose } from '../../edits/sketch.ts';
import { type Markup, paragraphs } from '../markup.ts';
import { privateCompass } from '../privateCompass.ts';
import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place } from './place.ts';

/** The steps of the scale with the compass's words for them, and what else may stand for a rating. */
export function ratings(place: Place): Draft[] {
  const node = schemaAt(place.kind, place.path);
  const name = node && definitionName(node);
  if (name !== 'rating' && name !== 'ratingValue') return [];
  const { labels } = scaleHere(place);
  return ratingSteps(place).map((rating): Draft => {
    const label = labels[String(rating)];
    return {
      kind: 'word',
      label: String(rating),
      description: label,
      documentation: (markup) => explained(place, label, markup),
      insert: { value: rating },
    };
  });
}

/** The whole steps of the scale; none where a private compass has it: they would tell of it. */
export function ratingSteps(place: Place): number[] {
  if (place.kind !== 'compass' && privateCompass(place.surroundings)) return [];
  const scale = scaleHere(place);
  return steps(scale).filter((rating) => isOnScale(rating, scale));
}

/** A scaling question asks from 1 to 10, whatever the compass's scale (pitfalls.md). */
function scaleHere(place: Place): Scale {
  if (holderTitle(place) === 'AskedDetail') return defaultScale;
  return attempt(() => scaleOf(place.compass)) ?? defaultScale;
}

function explained(place: Place, label: string | undefined, markup: Markup): string | undefined {
  const { compass, plan } = place;
  const bucket = keyOf(place.path) ?? '';
  const good = attempt(() => bucketOf(bucket, compass)?.good);
  const level = attempt(() => plan?.person.level);
  const expected = attempt(() => expectedRating(bucket, level, compass));
  return paragraphs(
    label === undefined ? undefined : markup.strong(label),
    good === undefined ? undefined : markup.text(good),
    expected === undefined || level === undefined
      ? undefined
      : `Expected of ${markup.text(level)}: ${expected}`,
  );
}

/** A rating that nobody has given yet. */
export function ratingOf(place: Place) {
  return choose(['not-observed', ...ratingSteps(place)]);
}
