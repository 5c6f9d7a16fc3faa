import type { WheelModel } from './coaching/wheel/types.ts';
import type { Range } from './document/range.ts';

/*
 * The requests and notifications of our own: names and types, nothing that runs, so that the server,
 * VS Code's side and the webview can all import them.
 */

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

// --------------------------------------------------------------------------------------- commands

/** Commands that lenses carry. A client names those that it has in `initializationOptions.commands`. */
export const lensCommands = [
  'coach.openWheel',
  'coach.showCheckIns',
  'coach.showTheme',
  'coach.showThemesOnBucket',
  'coach.logSession',
] as const;
export type LensCommand = (typeof lensCommands)[number];

// -------------------------------------------------------------------------------------- check-ins

/** Request: a plan's next check-ins, with how each date comes about. `DocumentParams` → `CheckInsResult`. */
export const checkInsMethod = 'coach/checkIns';

export interface CheckInItem {
  /** `Next coaching session: Fri 27 Nov 2026 (in 3 days)`, in the editor's language. */
  readonly label: string;
  /** How the date comes about: the planned entry, or the cadence and what it counts from. */
  readonly reason: string;
  /** The line that decides the date. */
  readonly range: Range;
}

/** Null where the document is no plan that can be read. */
export type CheckInsResult = readonly CheckInItem[] | null;

// ----------------------------------------------------------------------------------------- themes

/** Request: a plan's themes with what happened to them. `DocumentParams` → `ThemesResult`. */
export const themesMethod = 'coach/themes';

export interface ThemeItem {
  readonly title: string;
  /** Where the theme stands in the text. */
  readonly range: Range;
  /** Its colours, oldest first, and its open actions, next due first. */
  readonly events: readonly {
    readonly label: string;
    readonly detail: string;
    readonly range: Range;
  }[];
}

/** Null where the document is no plan that can be read. */
export type ThemesResult = readonly ThemeItem[] | null;

// -------------------------------------------------------------------------- who works on a bucket

/** Request: the themes of the workspace's plans on the compass's bucket at a position. */
export const bucketThemesMethod = 'coach/bucketThemes';

export interface DocumentPositionParams extends DocumentParams {
  readonly position: { readonly line: number; readonly character: number };
}

export interface PlacedRange {
  readonly uri: string;
  readonly range: Range;
}

/** Null where the position is in no bucket of a compass. */
export type BucketThemesResult = {
  /** The bucket's title. */
  readonly bucket: string;
  readonly themes: readonly PlacedRange[];
} | null;

// ------------------------------------------------------------------------------ logging a session

/** Server command: adds a held session of today to the plan's log. Arguments: the document's URI. */
export const logSessionCommand = 'coach.logSession.edit';

/** What it answers: the line on which the new entry begins, or why there is none. */
export type LogSessionResult = { readonly line: number } | { readonly refused: string };

// ----------------------------------------------------------------------------- questions to ask

/** Request: the question bank, with what fits the plan. `QuestionsParams` → `QuestionsResult`. */
export const questionsMethod = 'coach/questions';

/** Without a document, or with one that is no plan, nothing is filled in and nothing fits better. */
export interface QuestionsParams {
  readonly textDocument?: { readonly uri: string };
}

export interface QuestionsResult {
  /** Fitting ones first, then by category in the order of format.md. */
  readonly groups: readonly QuestionGroup[];
  /** What the plan offers for the placeholders. */
  readonly values: {
    readonly person?: string;
    readonly challenge?: string;
    readonly skills: readonly string[];
    readonly themes: readonly string[];
  };
  /** The thirty emotions in their four groups. */
  readonly emotions: readonly { readonly title: string; readonly emotions: readonly string[] }[];
}

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly PromptQuestion[];
}

export interface PromptQuestion {
  readonly id: string;
  readonly ask: string;
  /** Follow-up questions. */
  readonly then: readonly string[];
  readonly category: string;
  /** Why it fits now, or when it was asked last. */
  readonly note?: string;
}

// ------------------------------------------------------------------------------------ the PMwheel

/** Request, client to server: what the wheel of a document shows. `WheelParams` → `WheelState`. */
export const wheelMethod = 'coach/wheel';

/**
 * Notification, server to client: something that open documents depend on has changed though they
 * have not (a compass, another plan, the day). No parameters. Whoever shows something asks anew.
 */
export const changedMethod = 'coach/changed';

export type WheelParams = DocumentParams;

/** What the wheel of one version of one document shows. */
export type WheelState =
  | {
      readonly kind: 'model';
      readonly uri: string;
      /** The document's version that was read; null for a file that no editor has open. */
      readonly version: number | null;
      readonly model: WheelModel;
    }
  | {
      readonly kind: 'notice';
      readonly uri: string;
      readonly version: number | null;
      readonly message: string;
      /** True where the document is broken for the moment, so that the last good wheel stays. */
      readonly passing: boolean;
    };

/** What the webview's panel shows: the last good wheel, what hinders a newer one, or both. */
export interface PanelState {
  readonly uri: string;
  /** Undefined until the first wheel of the document has arrived. */
  readonly wheel?: { readonly version: number | null; readonly model: WheelModel };
  /** Why `wheel` is missing, or is not the newest. */
  readonly notice?: string;
}

/** From VS Code's side to the webview. The full state, always. */
export interface StateMessage {
  readonly type: 'state';
  readonly state: PanelState;
}
export type ToWebview = StateMessage;

/** From the webview: it has loaded, or is visible again with nothing to show. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/**
 * From the webview: show the line behind a spoke, one value of it (`outline`) or one theme of it.
 * Named by what it is and not by where it stands, since the text may have moved on: VS Code's side
 * looks it up in the newest state.
 */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly spoke: string;
  readonly outline?: string;
  readonly theme?: string;
}
export type FromWebview = ReadyMessage | RevealMessage;
