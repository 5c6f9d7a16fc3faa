/**
 * Request: the lines of a held session of today for the plan's log, with tab stops, for a client that
 * puts them in itself. `DocumentParams` → `LogSessionResult`.
 */
export const logSessionMethod = 'coach/logSession';

/** The same as a server command that applies the edit, for any editor. Arguments: the document's URI. */
export const logSessionCommand = 'coach.edit.logSession';

/** Whole lines to put at the beginning of a line, or why there are none; null where it is no plan. */
export type LogSessionResult =
  | {
      readonly version: number;
      readonly line: number;
      readonly character: number;
      readonly snippet: string;
      readonly needsLineBreak: boolean;
    }
  | { readonly refused: string }
  | null;
