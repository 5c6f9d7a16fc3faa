/**
 * A server command that writes the next bigger challenge into a plan; the one before moves to
 * `earlier-challenges`. Arguments: one `SetChallengeParams`, or the document's URI alone for a challenge to
 * fill in. Answers null, or why nothing was changed.
 */
export const setChallengeCommand = 'coach.edit.setChallenge';

export interface SetChallengeParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  readonly title: string;
  readonly why?: string;
  readonly readyWhen?: string;
  readonly status?: 'idea' | 'agreed' | 'assigned';
  /** What becomes of the challenge that stands there; done where none is given. */
  readonly before?: 'done' | 'dropped';
}

/**
 * A server command that writes down that a plan's challenge was looked at today, and what it is now.
 * Arguments: one `ReviewChallengeParams`, or the document's URI alone. Answers null, or why nothing was
 * changed.
 */
export const reviewChallengeCommand = 'coach.edit.reviewChallenge';

export interface ReviewChallengeParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  readonly status?: 'idea' | 'agreed' | 'assigned' | 'done' | 'dropped';
  readonly title?: string;
}
