import type { Compass } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { bucketOf, bucketTitle } from '../coaching/buckets.ts';
import { say } from '../coaching/say.ts';
import { defaultScale, isOnScale, scaleOf } from '../coaching/scale.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt, type Path } from '../document/place.ts';
import type { Mapping } from '../document/tree.ts';
import { type Edits, isRefused } from './edit.ts';
import { insertKeys } from './insertKeys.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { replaceScalar, replaceValue } from './replace.ts';

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
 *   off the scale, or of a bucket that the compass calls irrelevant.
 */
export function setRating(
  document: CoachDocument,
  { round, bucket, rating }: Pin,
  compass: Compass | undefined,
): Edits {
  if (!ofKind(document, 'plan')) return { refused: say`Ratings stand in a plan: open one first.` };
  const scale = attempt(() => scaleOf(compass)) ?? defaultScale;
  // Where the text as a whole is in doubt, so are the places in it.
  if (!document.isSound) return refusals.unreadable;
  if (rating !== 'not-observed' && !isOnScale(rating, scale)) {
    return {
      refused: say`Ratings go from ${scale.min} to ${scale.max} here, in whole or half steps.`,
    };
  }
  if (attempt(() => bucketOf(bucket, compass)?.relevant) === false) {
    return {
      refused: say`The compass says that ${bucketTitle(bucket, compass)} does not matter here (\`relevant: false\`), so nobody rates it.`,
    };
  }
  const holder = ['assessments', round];
  if (nodeAt(document.tree, holder)?.type !== 'mapping') {
    return { refused: say`This round of ratings is not there any more. Nothing was changed.` };
  }
  const ratings = [...holder, 'ratings'];
  const place = [...ratings, bucket];
  const shared = changesElsewhere(document, place);
  if (shared) return shared;
  const node = nodeAt(document.tree, place);
  if (!node) return insertKeys(document, ratings, { [bucket]: rating });
  if (node.type === 'sequence') return refusals.unreadable;
  if (node.type === 'scalar') {
    return node.value === rating ? [] : replaceScalar(document, place, rating);
  }
  if (rating === 'not-observed') return withoutRating(document, place, node);
  const number = node.entries.get('rating');
  if (!number) return insertKeys(document, place, { rating });
  const isSame = number.value.type === 'scalar' && number.value.value === rating;
  return isSame ? [] : replaceScalar(document, [...place, 'rating'], rating);
}

/** What was not observed has nothing beside it, and what is there is somebody's text: it does not go unasked. */
function withoutRating(document: CoachDocument, place: Path, { entries }: Mapping): Edits {
  const edits = replaceValue(document, place, 'not-observed');
  if (isRefused(edits)) return edits;
  const source = document.text.getText();
  const losesText =
    entries.size > 1 || edits.some(({ span }) => source.slice(...span).includes('#'));
  return losesText ? { refused: BESIDE } : edits;
}

const BESIDE = say`Evidence or a comment stands beside this rating, and would go with it: take it out first, in the text.`;
