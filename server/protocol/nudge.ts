/** Request: this week's nudge of a plan. `DocumentParams` → `NudgeResult`. */
export const nudgeMethod = 'coach/nudge';

/** The message, in the words of the plan; null where the document is no plan with an open theme. */
export type NudgeResult = { readonly text: string; readonly theme: string } | null;
