import type { PlacedRange } from './params.ts';

/**
 * Request: what the plans of a team work on, by whom, and what is due. It covers, and compares nobody: no
 * ratings, no colours. Private files are left out. `TeamParams` → `TeamState`, null where it was cancelled.
 */
export const teamMethod = 'coach/team';

export interface TeamParams {
  /** The id of a team; without one, the team of most people. */
  readonly team?: string | undefined;
  /** The URI of a folder, to which the people shown are limited; without one, all of the team. */
  readonly folder?: string | undefined;
  /** How many people are shown at most, 200 without one. */
  readonly most?: number | undefined;
}

/** A part of the workspace's plans that can be chosen. */
export interface TeamChoice {
  readonly id: string;
  readonly title: string;
  /** How many plans there are in it. */
  readonly plans: number;
}

export interface TeamState {
  /** Whether all files of the workspace have been read: until then somebody may be missing. */
  readonly isComplete: boolean;
  /** By compass, in the order of titles; '' is the id of the plans without one. */
  readonly teams: readonly TeamChoice[];
  /** The one that is shown; '' too where there is none. */
  readonly team: string;
  /** Folders of this team's plans, where there are several. */
  readonly folders: readonly TeamChoice[];
  /** The one that is shown; '' for all. */
  readonly folder: string;
  /** The buckets in the fixed order. */
  readonly buckets: readonly { readonly id: string; readonly title: string }[];
  /** The titles of those that no open theme of anybody works on. */
  readonly uncovered: readonly string[];
  /** By name. */
  readonly people: readonly TeamPerson[];
  /** How many more people there are than are shown. */
  readonly left: number;
}

/** A plan that is followed. */
export interface TeamPerson {
  readonly uri: string;
  readonly name: string;
  /** Where the plan says whose it is. */
  readonly target: PlacedRange;
  /** Open themes, in the plan's order. */
  readonly themes: readonly TeamTheme[];
  /** The next bigger challenge, where there is one that is not done or dropped. */
  readonly challenge?: TeamChallenge;
  readonly checkIns: readonly TeamCheckIn[];
}

/** Each thing that leads to a line has a key, unique in its plan. */
export interface TeamTheme {
  readonly key: string;
  readonly title: string;
  /** The ids of those buckets of the view that it works on. */
  readonly buckets: readonly string[];
  readonly target: PlacedRange;
}

export interface TeamChallenge {
  readonly key: string;
  readonly title: string;
  /** As it is written; absent where nothing is. */
  readonly status?: 'idea' | 'agreed' | 'assigned';
  /** YYYY-MM-DD. */
  readonly agreed?: string;
  /** YYYY-MM-DD. */
  readonly reviewed?: string;
  readonly target: PlacedRange;
}

export interface TeamCheckIn {
  readonly key: string;
  readonly section: 'overdue' | 'this-week' | 'later' | 'unscheduled';
  /** YYYY-MM-DD; absent where it is unscheduled. */
  readonly due?: string;
  /** As lenses say it: `Next coaching session: Fri 27 Nov 2026 (in 3 days)`. */
  readonly label: string;
  readonly target: PlacedRange;
}
