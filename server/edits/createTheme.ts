import { attempt } from '../coaching/brokenPart.ts';
import { allBuckets, wheelBuckets } from '../coaching/buckets.ts';
import { growthAreasWithoutTheme } from '../coaching/coverage.ts';
import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { isCompassKnown } from '../pitfalls/compassKnown.ts';
import type { Edits } from './edit.ts';
import { compassOf, themeIds } from './fixes/planOf.ts';
import { freeId, theme } from './fixes/sketches.ts';
import { insertItem } from './insertItem.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { type Ask, ask, choose } from './sketch.ts';

/**
 * Writes a theme on a bucket at the end of a plan's themes, as they are written there, with a first
 * action: of what is left to be typed, the title comes first.
 *
 * @returns a refusal for what is no plan, or cannot be read, or shares its themes by an anchor; and for
 *   a bucket that there is not.
 */
export function createTheme(
  document: CoachDocument,
  bucket: string,
  surroundings: Surroundings,
): Edits {
  // A compass that is not there or cannot be read may have any.
  const isKnown = !isCompassKnown(surroundings) || bucketsOf(surroundings).includes(bucket);
  if (!isKnown) {
    return {
      refused: say`\`${bucket}\` is neither one of the eight buckets nor in the compass. Nothing was changed.`,
    };
  }
  return insertTheme(document, bucket, { bucket }, surroundings);
}

/**
 * The same without a bucket, which is left to be chosen, growth areas first.
 *
 * @param growthPoints on a scale of 1 to 10, as in `growthAreas`; undefined where none are to be told of.
 */
export function createAnyTheme(
  document: CoachDocument,
  growthPoints: number | undefined,
  surroundings: Surroundings,
): Edits {
  const plan = ofKind(document, 'plan')?.content;
  const compass = compassOf(surroundings);
  const areas =
    plan && growthPoints !== undefined
      ? attempt(() => growthAreasWithoutTheme(plan, compass, surroundings.today, growthPoints))
      : undefined;
  const growth = areas?.map(({ bucket }) => bucket) ?? [];
  const all = new Set([...growth, ...wheelBuckets(compass).map(({ id }) => id)]);
  return insertTheme(document, 'new-theme', { bucket: choose([...all]) }, surroundings);
}

function insertTheme(
  document: CoachDocument,
  wishedId: string,
  about: { readonly bucket: string | Ask },
  { today }: Surroundings,
): Edits {
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: say`Themes stand in a plan: open one first.` };
  // Where the text as a whole is in doubt, so are the places in it.
  if (!document.isSound) return refusals.unreadable;
  const shared = changesElsewhere(document, ['themes']);
  if (shared) return shared;
  const id = freeId(wishedId, themeIds(plan));
  const sketch = attempt(() => theme(id, about, plan, today));
  if (!sketch) return refusals.unreadable;
  // A bucket's name is as good an id as any: the title is what is typed first.
  return insertItem(document, ['themes'], {
    ...sketch,
    id: wishedId === about.bucket ? id : ask(id),
  });
}

/** Those of a compass whose buckets are broken are the eight. */
function bucketsOf(surroundings: Surroundings): readonly string[] {
  return attempt(() => allBuckets(compassOf(surroundings))) ?? allBuckets(undefined);
}
