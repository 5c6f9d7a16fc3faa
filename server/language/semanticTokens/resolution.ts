import type { Notes, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { isBucketId } from '../../coaching/buckets.ts';
import { emotions } from '../../coaching/emotions.ts';
import type { CoachDocument } from '../../document/document.ts';
import { ofKind } from '../../document/document.ts';
import type { Name, NameSort } from '../../document/names/name.ts';
import { namesOf } from '../../document/names/namesOf.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import {
  compassHere,
  knownBuckets,
  knownSkills,
  knownTraits,
} from '../../pitfalls/references/known.ts';

/** What a name turns out to be. */
export interface Resolution {
  readonly sort: NameSort;
  readonly isResolved: boolean;
}

/** Ids that are known here; undefined where that cannot be told, and `any` where each will do. */
type Known = ReadonlySet<string> | 'any' | undefined;

/**
 * Tells for the names of a document whether they name anything, as the findings about references do;
 * undefined for a name of which it cannot be told.
 */
export function resolver(
  document: CoachDocument,
  surroundings: Surroundings,
): (name: Name) => Resolution | undefined {
  const known = new Map<NameSort, Known>();
  const knownOf = (sort: NameSort) => {
    if (!known.has(sort))
      known.set(
        sort,
        attempt(() => idsOf(sort, document, surroundings)),
      );
    return known.get(sort);
  };
  const resolve = (sort: NameSort, id: string): Resolution | undefined => {
    if (sort === 'bucket' && isBucketId(id)) return { sort, isResolved: true };
    const ids = knownOf(sort);
    if (ids === undefined) return undefined;
    return { sort, isResolved: ids === 'any' || ids.has(id) };
  };
  return ({ sort, id, role }) => {
    if (sort === 'topic') return topic(id, document, resolve);
    if (role === 'definition') return { sort, isResolved: true };
    const resolution = resolve(sort, id);
    // Anybody may rate or promise something: a stranger is no mistake.
    return sort === 'person' && !resolution?.isResolved ? undefined : resolution;
  };
}

/** What was discussed: a bucket, a skill, a trait or a theme, whichever has the id. */
function topic(
  id: string,
  document: CoachDocument,
  resolve: (sort: NameSort, id: string) => Resolution | undefined,
): Resolution | undefined {
  let isTold = true;
  for (const sort of ['bucket', 'theme', 'skill', 'trait'] as const) {
    // Where skills and traits are free, only those that the plan itself uses are known.
    const isFree = (sort === 'skill' || sort === 'trait') && isUsed(sort, id, document);
    const resolution = resolve(sort, id);
    if (isFree || (resolution?.isResolved && !isAnySort(sort, document))) {
      return { sort, isResolved: true };
    }
    isTold &&= resolution !== undefined;
  }
  return isTold ? { sort: 'theme', isResolved: false } : undefined;
}

function isAnySort(sort: NameSort, document: CoachDocument): boolean {
  return (sort === 'skill' || sort === 'trait') && !document.has('compass');
}

function isUsed(sort: NameSort, id: string, document: CoachDocument): boolean {
  if (!isAnySort(sort, document)) return false;
  return (namesOf(document).byId.get(id) ?? []).some((name) => name.sort === sort);
}

function idsOf(sort: NameSort, document: CoachDocument, surroundings: Surroundings): Known {
  switch (sort) {
    case 'bucket':
    case 'skill':
    case 'trait':
    case 'level':
      return idsOfCompass(sort, document, surroundings);
    case 'theme':
    case 'action':
    case 'person':
      return definedHere(sort, document);
    case 'question':
      return surroundings.questions && new Set(surroundings.questions.keys());
    case 'emotion':
      return emotions();
  }
}

function definedHere(sort: NameSort, document: CoachDocument): ReadonlySet<string> {
  const defined = namesOf(document).all.filter(
    (name) => name.sort === sort && name.role === 'definition',
  );
  return new Set(defined.map(({ id }) => id));
}

function idsOfCompass(
  sort: 'bucket' | 'skill' | 'trait' | 'level',
  document: CoachDocument,
  surroundings: Surroundings,
): Known {
  if (document.kind === 'compass') return definedHere(sort, document);
  if (document.kind === 'questions') return surroundings.ownBuckets?.all;
  const content: Plan | Notes | undefined =
    ofKind(document, 'plan')?.content ?? ofKind(document, 'notes')?.content;
  const compass = content && compassHere(content, surroundings);
  if (!compass) return undefined;
  if (sort === 'bucket') return knownBuckets(compass);
  // Without a compass nobody says which skills, traits and levels there are.
  if (compass === 'none') return 'any';
  if (sort === 'level') return new Set(compass.content.levels ?? []);
  return sort === 'skill' ? knownSkills(compass) : knownTraits(compass);
}
