import type { Temporal } from 'temporal-polyfill';
import type { Question } from '../../schemas/generated/format.d.ts';
import type { CoachDocument } from './document.ts';
import type { PlanFacts } from './planFacts.ts';
import type { OtherPlans } from './planIndex.ts';

/** What a plan's (or notes') `compass` path has led to. */
export type CompassLink =
  | { readonly status: 'none' }
  | { readonly status: 'found'; readonly document: CoachDocument<'compass'> }
  /** There, but broken as a file: its own findings say so, and what needs it stays silent. */
  | { readonly status: 'unreadable' }
  | { readonly status: 'not-found'; readonly suggestion?: string }
  | { readonly status: 'not-a-compass' }
  | { readonly status: 'outside' };

/** Buckets that are not among the eight. */
export interface OwnBuckets {
  readonly all: ReadonlySet<string>;
  /** Those that stand in a compass that is not private, so that others may be told of them. */
  readonly quotable: ReadonlySet<string>;
}

/** The workspace's files that are not private, by their paths as they are written in a document. */
export interface Neighbours {
  readonly compasses: readonly string[];
  readonly plans: readonly string[];
}

/** What the files around a document say that matters to it. */
export interface Surroundings {
  readonly today: Temporal.PlainDate;
  readonly compassLink: CompassLink;
  /** For notes: the plan that they name; 'not-found' where there is none there. */
  readonly planLink: CoachDocument<'plan'> | 'not-found' | undefined;
  /** All plans of the workspace but this one; undefined until the workspace has been read. */
  readonly otherPlans: OtherPlans | undefined;
  /** The built-in and the workspace's questions by id; undefined until the workspace has been read. */
  readonly questions: ReadonlyMap<string, Question> | undefined;
  /** Those of them that only private banks have: nobody else is told of them. */
  readonly hiddenQuestions?: ReadonlySet<string> | undefined;
  /**
   * For questions: the buckets that the workspace's compasses have besides the eight; undefined until
   * the workspace has been read, and while one of its compasses cannot be.
   */
  readonly ownBuckets?: OwnBuckets | undefined;
  /** For a compass: the plans that name it; undefined until the workspace has been read. */
  readonly plansOfCompass?: readonly PlanFacts[] | undefined;
  /** Where a path in this file may lead; undefined until the workspace has been read. */
  readonly neighbours?: Neighbours | undefined;
  /** Whether git does not ignore this private file; undefined for others, and where git cannot be asked. */
  readonly isExposed: boolean | undefined;
}
