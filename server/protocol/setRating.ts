/** A server command that sets one rating. Arguments: one `SetRatingParams`. Answers `SetRatingResult`. */
export const setRatingCommand = 'coach.edit.setRating';

export interface SetRatingParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** The round's index in `assessments`. */
  readonly round: number;
  readonly bucket: string;
  readonly rating: number | 'not-observed';
}

/** Why nothing was changed; null where the edit was made, or there was nothing to change. */
export type SetRatingResult = { readonly refused: string } | null;
