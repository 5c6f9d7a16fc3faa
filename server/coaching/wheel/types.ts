import type { Colour } from '../../../schemas/generated/format.d.ts';

/**
 * What the PMwheel shows, as plain JSON: made by `wheelModel` and `compassWheelModel`, sent to the
 * panel, drawn by `drawWheel`, and written as a table beside it.
 */
export interface WheelModel {
  /** A plan's wheel shows ratings; a compass's shows what is expected, by level. */
  readonly of: 'plan' | 'compass';
  /** The person's name, or the compass's title. */
  readonly name: string;
  readonly headline?: string;
  readonly scale: WheelScale;
  /** The buckets in the fixed order: the eight, then the compass's own. */
  readonly spokes: readonly Spoke[];
  /** In the order of the legend: self, lead, peers by label, expected. Without any value there is none. */
  readonly outlines: readonly Outline[];
  /** What the reader should know about what is missing, as sentences. */
  readonly notices: readonly string[];
  /** The days on which somebody rated, up to today, oldest first; absent for a compass. */
  readonly rounds?: readonly RoundDay[];
  /** The round's day, YYYY-MM-DD, as of which all of this is, where somebody looks back; absent for now. */
  readonly day?: string;
}

/** What one can look back to: a day on which somebody rated. */
export interface RoundDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Who rated on it, each once, by the labels of their outlines: `Self`, `Lead`, `Peer-1`. */
  readonly raters: readonly string[];
}

export interface WheelScale {
  readonly min: number;
  readonly max: number;
  /** The compass's words for ratings, by rating. */
  readonly labels: Readonly<Record<string, string>>;
}

/** One bucket. */
export interface Spoke {
  readonly id: string;
  readonly title: string;
  /** What good looks like, in the compass's words. */
  readonly good?: string;
  /** Present where self and lead see the bucket two points or more apart. */
  readonly gap?: Gap;
  /** Present where the lead rates the bucket low, and no open theme is on it. */
  readonly growth?: Growth;
  /** The open themes on this bucket, in the plan's order. */
  readonly themes: readonly SpokeTheme[];
  /** What a click on the spoke reveals: the later of self's and lead's ratings, else the nearest thing there is. */
  readonly target: Target;
}

export interface Gap {
  /** Self minus lead, on the plan's own scale. */
  readonly difference: number;
  /** Whether a session since has talked about it. */
  readonly discussed: boolean;
}

/** Why a bucket is a growth area (`growthAreas`). */
export interface Growth {
  /** How far the lead's rating lies below what the compass expects; absent for the lowest one of all. */
  readonly below?: number;
}

export interface SpokeTheme {
  readonly id: string;
  readonly title: string;
  /** The latest colour of a held session, absent while there is none. */
  readonly colour?: Colour;
  /** The day of that colour, YYYY-MM-DD. */
  readonly date?: string;
  readonly target: Target;
}

export type OutlineRole = 'self' | 'lead' | 'peer' | 'expected';

/** One line round the wheel. */
export interface Outline {
  /** Unique in the model: `self`, `lead`, `peer:LABEL`, `expected` or `expected:LEVEL`. */
  readonly id: string;
  readonly role: OutlineRole;
  /** `Self`, `Lead: Dana Kim`, `Peer: peer-1`, `Expected: pm`. */
  readonly label: string;
  /** Counts the outlines of one role from 0, to tell them apart by shape and dash. */
  readonly index: number;
  /** One for each spoke, in its order; null where there is none. */
  readonly values: readonly (WheelValue | null)[];
  /** Ids of the spokes that the rater had no chance to see, and has never rated. Absent for none. */
  readonly notObserved?: readonly string[];
  /**
   * The newest round's index in `assessments`, which is where a first rating of a spoke goes. Absent
   * where nobody rates: of what is expected, and of a former lead.
   */
  readonly round?: number;
  /** What this rater said before the newest round; absent where that is the first. */
  readonly before?: Before;
  /** The rater's last rounds, oldest first, the newest one among them; absent where nobody rates. */
  readonly past?: readonly PastRound[];
}

/** A rater's view before the newest round, to be compared with the one since. */
export interface Before {
  /** The day of the round before, YYYY-MM-DD. */
  readonly since: string;
  /** The latest ratings up to that day, one for each spoke, in its order; null where there is none. */
  readonly ratings: readonly (number | null)[];
}

/** What a rater said on one day, of the spokes in their order; null where nothing. */
export interface PastRound {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly ratings: readonly (number | null)[];
}

export interface WheelValue {
  readonly rating: number;
  /** The index in `assessments` of the round that gave it; absent for what is expected. */
  readonly round?: number;
  /** The round's day, YYYY-MM-DD; absent for what is expected. */
  readonly date?: string;
  readonly evidence?: string;
  readonly target: Target;
}

/** A place in a file, which a click reveals. */
export interface Target {
  readonly uri: string;
  readonly path: readonly (string | number)[];
  readonly range: TextRange;
}

/** Zero-based lines and UTF-16 characters, as in LSP. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Says where something stands in a document: the key at a path, or the value behind it. */
export type Locate = (path: Target['path'], part: 'key' | 'value') => Target;
