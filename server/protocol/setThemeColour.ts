/**
 * A server command that gives a theme its colour of today, in the log. Argument: one
 * `SetThemeColourParams`. Answers null, or why nothing was changed.
 */
export const setThemeColourCommand = 'coach.edit.setThemeColour';

export interface SetThemeColourParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** The theme's id. */
  readonly theme: string;
  readonly colour: 'green' | 'amber' | 'red';
  /** What was seen that speaks for it. */
  readonly evidence?: string;
}
