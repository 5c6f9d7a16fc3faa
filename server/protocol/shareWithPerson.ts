import type { Rater } from '../../schemas/generated/format.d.ts';
import type { DocumentParams } from './params.ts';

/**
 * Request: the drafts in private notes that could be shared, asked of the notes or of the plan that they
 * are about. Only which there are, and nothing of what they say. `DocumentParams` → `DraftsResult`.
 */
export const draftsMethod = 'coach/drafts';

export type DraftsParams = DocumentParams;

/** Why there is nothing to share; null where the document is not open. */
export type DraftsResult = readonly SharedDraft[] | { readonly refused: string } | null;

export interface SharedDraft {
  /** The URIs of the two files. */
  readonly notes: string;
  readonly plan: string;
  /** The name of the person, as it stands in the plan. */
  readonly person: string;
  readonly block: SharedBlock;
  /** For a round its number from 0, and whose it is and when it was made, where that can be read. */
  readonly index?: number;
  readonly rater?: Rater;
  readonly date?: string;
}

export type SharedBlock = 'challenge' | 'vision' | 'assessments';

/**
 * A server command that moves a draft from private notes into the plan, as one edit of both files.
 * Arguments: one `ShareWithPersonParams`, or the notes' URI alone where they hold only one draft. Answers
 * `ShareWithPersonResult`.
 */
export const shareWithPersonCommand = 'coach.edit.shareWithPerson';

export interface ShareWithPersonParams {
  /** The private notes. */
  readonly uri: string;
  /** Their version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** Likewise that of the plan. */
  readonly planVersion?: number;
  readonly block: SharedBlock;
  /** For `assessments`: the number of the round, from 0. */
  readonly index?: number;
}

/** Why nothing was changed; null where the edit was made. */
export type ShareWithPersonResult = { readonly refused: string } | null;
