import type { Rater } from '../../schemas/generated/format.d.ts';
import type { Scale } from '../coaching/scale.ts';
import type { DocumentParams } from './params.ts';

/**
 * Request: what someone who rates has to know, of a plan or of the notes about one. Nothing of what
 * anybody has rated so far. `NewAssessmentParams` → `NewAssessmentResult`.
 */
export const newAssessmentMethod = 'coach/newAssessment';

export type NewAssessmentParams = DocumentParams;

/** Why there is nothing to rate; null where the document is not open. */
export type NewAssessmentResult = NewAssessment | { readonly refused: string } | null;

export interface NewAssessment {
  /** The names of the two whom the plan is about, where it gives any. */
  readonly person?: string;
  readonly lead?: string;
  /** Labels that peers have had so far, in the order of the plan. */
  readonly peers: readonly string[];
  /** Whose turn it is: of self and lead the one who has rated less recently. */
  readonly turn: 'self' | 'lead';
  /** The buckets of the wheel in its order; never empty unless the compass calls none relevant. */
  readonly buckets: readonly AssessedBucket[];
  /** The compass's labels are its words for ratings. */
  readonly scale: Scale;
  readonly places: readonly RoundPlace[];
}

export interface Assessed {
  readonly id: string;
  readonly title: string;
  /** What the compass calls good. */
  readonly good?: string;
}

export interface AssessedBucket extends Assessed {
  readonly skills: readonly Assessed[];
}

/** A file that the round may be written into, the likeliest first. */
export interface RoundPlace {
  readonly uri: string;
  /** `draft` is the private notes about the person. */
  readonly kind: 'plan' | 'draft';
  /** The text of a file that is not there yet: private notes without anything in them. */
  readonly newText?: string;
}

/**
 * A server command that adds a round of ratings to a plan, or as a draft to private notes. Arguments: one
 * `AddRoundParams`, or the document's URI alone for a round to be filled in. Answers `AddRoundResult`.
 */
export const addRoundCommand = 'coach.edit.addRound';

export interface AddRoundParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  readonly rater: Rater;
  /** Tells two peers apart. */
  readonly by?: string;
  /** `YYYY-MM-DD`; today where it is left out. */
  readonly date?: string;
  /** By the buckets' ids. */
  readonly ratings: Readonly<Record<string, NewRating>>;
  /** By the skills' ids. */
  readonly skills?: Readonly<Record<string, NewRating>>;
}

export type NewRating =
  | number
  | 'not-observed'
  | { readonly rating: number; readonly evidence: string };

/** Why nothing was changed; null where the edit was made. */
export type AddRoundResult = { readonly refused: string } | null;
