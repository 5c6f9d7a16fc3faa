import { isOnScale, type Scale } from '../coaching/scale.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Edits } from './edit.ts';
import { insertKeys } from './insertKeys.ts';
import { refusals, sharedAnchor } from './locate.ts';
import { replaceScalar } from './replace.ts';

/** One pin: what a round says of a bucket. */
export interface Pin {
  /** The round's index in `assessments`. */
  readonly round: number;
  readonly bucket: string;
  /** On the compass's scale. */
  readonly rating: number | 'not-observed';
}

/**
 * Gives a bucket a rating in a round: the number's own characters change, with or without evidence
 * beside it, or one line is added where the round says nothing of the bucket yet.
 *
 * @returns a refusal for what is no plan, has no such round, or comes from an anchor; and for a rating
 *   off the scale.
 */
export function setRating(
  document: CoachDocument,
  { round, bucket, rating }: Pin,
  scale: Scale,
): Edits {
  if (!ofKind(document, 'plan')) return { refused: 'Ratings stand in a plan: open one first.' };
  // Where the text as a whole is in doubt, so are the places in it.
  if (!document.isSound) return refusals.unreadable;
  if (rating !== 'not-observed' && !isOnScale(rating, scale)) {
    return {
      refused: `Ratings go from ${scale.min} to ${scale.max} here, in whole or half steps.`,
    };
  }
  const holder = ['assessments', round];
  if (nodeAt(document.tree, holder)?.type !== 'mapping') {
    return { refused: 'This round of ratings is not there any more. Nothing was changed.' };
  }
  const ratings = [...holder, 'ratings'];
  const place = [...ratings, bucket];
  const anchor = sharedAnchor(document, place);
  if (anchor) {
    return {
      refused: `Other places of the file take this from the anchor \`${anchor}\`, so it would change there too: change it in the text.`,
    };
  }
  const node = nodeAt(document.tree, place);
  if (!node) return insertKeys(document, ratings, { [bucket]: rating });
  if (node.type === 'sequence') return refusals.unreadable;
  if (node.type === 'scalar') {
    return node.value === rating ? [] : replaceScalar(document, place, rating);
  }
  // `not-observed` has no evidence, and that is somebody's text: it does not go without being asked.
  if (rating === 'not-observed') {
    return { refused: 'Evidence stands beside this rating: take it out first, in the text.' };
  }
  const number = node.entries.get('rating');
  if (!number) return insertKeys(document, place, { rating });
  const isSame = number.value.type === 'scalar' && number.value.value === rating;
  return isSame ? [] : replaceScalar(document, [...place, 'rating'], rating);
}
