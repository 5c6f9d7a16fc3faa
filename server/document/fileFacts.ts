import type { Kind } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { allBuckets, isBucketId } from '../coaching/buckets.ts';
import { type CoachDocument, ofKind } from './document.ts';
import { factsOf, type PlanFacts } from './planFacts.ts';

/**
 * What a file says to all others, as far as it is known without the file itself: thousands of files
 * are kept like this and not whole. Plain data, which can go into a file.
 */
export interface FileFacts {
  readonly kind: Kind | undefined;
  readonly isPrivate: boolean;
  readonly plan: PlanFacts | undefined;
  /** Of a compass, and of what may be one, as far as can be told. */
  readonly compass: CompassFacts | undefined;
}

export interface CompassFacts {
  /** The buckets besides the eight; undefined where they cannot be read. */
  readonly ownBuckets: readonly string[] | undefined;
}

/** A version is never changed in place, so what it says stays true. */
const known = new WeakMap<CoachDocument, FileFacts>();

/** What a document says to all others. Never throws. */
export function fileFactsOf(document: CoachDocument): FileFacts {
  const facts = known.get(document) ?? read(document);
  known.set(document, facts);
  return facts;
}

function read(document: CoachDocument): FileFacts {
  const { kind, isPrivate } = document;
  const plan = ofKind(document, 'plan');
  return { kind, isPrivate, plan: plan && factsOf(plan), compass: compassFacts(document) };
}

function compassFacts(document: CoachDocument): CompassFacts | undefined {
  const compass = ofKind(document, 'compass');
  if (compass) {
    const buckets = compass.isSound ? attempt(() => allBuckets(compass.content)) : undefined;
    return { ownBuckets: buckets?.filter((id) => !isBucketId(id)) };
  }
  // One that is broken above its kind, or too large to be read, may have any.
  const mayBeCompass =
    document.kind === undefined && looksLikeCompass.test(document.text.getText());
  return mayBeCompass ? { ownBuckets: undefined } : undefined;
}

const looksLikeCompass = /\bkind["']?\s*:\s*["']?compass\b/;
