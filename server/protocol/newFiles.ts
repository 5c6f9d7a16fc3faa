import type { Moment } from '../coaching/moments.ts';

/**
 * Request: what a new plan may build on in the workspace. `StartingPointParams` → `StartingPoint`; null
 * where the server failed.
 */
export const startingPointMethod = 'coach/startingPoint';

export interface StartingPointParams {
  /** The URI of the workspace's folder in which somebody begins. */
  readonly folder: string;
  /** The name of the person of the plan, once it is known. */
  readonly person?: string;
}

export interface StartingPoint {
  /** The URI that a plan about the person could have; nothing is there yet. */
  readonly file: string;
  /** The URIs of compasses that a plan there could name, the nearest first. */
  readonly compasses: readonly StartingCompass[];
}

export interface StartingCompass {
  readonly uri: string;
  /** Junior first; none where it has none, or they cannot be read. */
  readonly levels: readonly string[];
}

/** Request: the plans of the workspace that are not private, by the names of their people. `{}` → `PlansResult`. */
export const plansMethod = 'coach/plans';

/** Null where the server failed. */
export type PlansResult = readonly { readonly uri: string; readonly person: string }[] | null;

/**
 * Request: the files of a beginning, for a client that makes them itself. Nothing is written.
 * `NewFilesParams` → `NewFilesResult`.
 */
export const newFilesMethod = 'coach/newFiles';

export type NewFilesParams =
  | ({ readonly what: 'compass' } & NewCompassParams)
  | ({ readonly what: 'plan' } & NewPlanParams)
  | ({ readonly what: 'team' } & NewTeamParams)
  | ({ readonly what: 'notes' } & NewNotesParams);

/** Why there is nothing to make; null where the server failed. */
export type NewFilesResult = NewFiles | { readonly refused: string } | null;

export interface NewFiles {
  /** Files that are not there yet, with their texts; the first is the one to look at. */
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** Lines that files lack, be they there or not: what is there stays. */
  readonly lines: readonly { readonly uri: string; readonly line: string }[];
  /** URIs of files that would have been made, and are there already: they are left as they are. */
  readonly left: readonly string[];
}

/**
 * A server command that makes a compass. Arguments: one `NewCompassParams`, or the URI of the file alone.
 * As all of these, it answers `NewFilesEditResult`, makes no file that is there already, and fills one
 * that is open and empty.
 */
export const newCompassCommand = 'coach.edit.newCompass';

export interface NewCompassParams {
  /** The file that is to be made. */
  readonly uri: string;
  readonly title?: string;
}

/** A server command that makes a plan. Arguments: one `NewPlanParams`, or the URI of the file alone. */
export const newPlanCommand = 'coach.edit.newPlan';

export interface NewPlanParams {
  /** The file that is to be made. */
  readonly uri: string;
  /** A name; the one that the file's name says where it is missing. */
  readonly person?: string;
  /** The person's id; the name in kebab-case where it is missing. */
  readonly id?: string;
  /** A name. */
  readonly lead?: string;
  readonly level?: string;
  readonly headline?: string;
  /** What the first steps are about; `growth-cadence` where it is missing. */
  readonly moment?: Moment;
  /** The URI of the compass; the nearest one of the workspace where it is missing. */
  readonly compass?: string;
}

/** A server command that makes a team's workspace. Arguments: one `NewTeamParams`, or the folder's URI alone. */
export const newTeamCommand = 'coach.edit.newTeam';

export interface NewTeamParams {
  /** The URI of the folder. */
  readonly uri: string;
}

/** A server command that makes private notes about a person. Arguments: one `NewNotesParams`, or the plan's URI alone. */
export const newNotesCommand = 'coach.edit.newNotes';

export interface NewNotesParams {
  /** The person's plan, beside which they are to stand. */
  readonly uri: string;
}

/** Why nothing was made; null where it was. */
export type NewFilesEditResult = { readonly refused: string } | null;
