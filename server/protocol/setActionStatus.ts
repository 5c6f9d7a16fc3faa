/**
 * A server command that says how far an action of a plan is. Argument: one `SetActionStatusParams`.
 * Answers null, or why nothing was changed.
 */
export const setActionStatusCommand = 'coach.edit.setActionStatus';

export interface SetActionStatusParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** The theme's id. */
  readonly theme: string;
  /** The action's index in the theme, from 0. */
  readonly action: number;
  readonly status: 'todo' | 'doing' | 'done' | 'dropped';
}
