import type {
  Asked,
  Colour,
  Commitment,
  LogEntry,
  Topic,
} from '../../schemas/generated/format.d.ts';
import type { DocumentParams } from './params.ts';

/**
 * Server commands that write a check-in into a plan's log, as one edit: the planned entry becomes the one that
 * was held or cancelled, else there is a new one, and the next session is planned. Arguments: one
 * `LogCheckInParams`, or the document's URI alone for an entry to be filled in. They answer `LogCheckInResult`.
 */
export const logSessionCommand = 'coach.edit.logSession';
export const logNudgeCommand = 'coach.edit.logNudge';
export const logOneOnOneCommand = 'coach.edit.logOneOnOne';
export const cancelSessionCommand = 'coach.edit.cancelSession';

export interface LogCheckInParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** `YYYY-MM-DD`; where it is left out, the planned one's day if that is at most a week past, else today. */
  readonly date?: string;
  readonly minutes?: Readonly<Partial<Record<Topic, number>>>;
  readonly mostly?: Topic;
  /** By the themes' ids. */
  readonly progress?: NonNullable<LogEntry['progress']>;
  readonly mood?: string;
  /** Ids of buckets, skills, traits and themes. */
  readonly discussed?: readonly string[];
  /** Questions by their ids, with or without the answer. */
  readonly asked?: readonly Asked[];
  /** Promises, and what became of earlier ones. A session names the other open ones by itself. */
  readonly commitments?: readonly Commitment[];
  readonly notes?: string;
  /** When the next session is planned: `YYYY-MM-DD`, or `none`; where it is left out, by the cadence. */
  readonly next?: string;
  /** What is not said here gets tab stops, where the editor has them. */
  readonly fillIn?: boolean;
}

/** Why nothing was changed; null where the edit was made. */
export type LogCheckInResult = { readonly refused: string } | null;

/**
 * Request: what someone has to know who logs a session. `DocumentParams` → `SessionToLogResult`.
 */
export const sessionToLogMethod = 'coach/sessionToLog';

export type SessionToLogParams = DocumentParams;

/** Why none can be logged; null where the document is not open. */
export type SessionToLogResult = SessionToLog | { readonly refused: string } | null;

export interface SessionToLog {
  readonly version: number;
  /** The day that the entry will have, `YYYY-MM-DD`, where none is given. */
  readonly date: string;
  /** The open themes, in the order of the plan. */
  readonly themes: readonly ThemeToColour[];
  /** The thirty emotions in their four groups. */
  readonly emotions: readonly { readonly title: string; readonly emotions: readonly string[] }[];
}

export interface ThemeToColour {
  readonly id: string;
  readonly title: string;
  /** The colour it was given last, and when, in words. */
  readonly last?: { readonly colour: Colour; readonly on: string };
}
