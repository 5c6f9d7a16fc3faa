import type { WheelModel } from './coaching/wheel/types.ts';
import type { Range } from './document/range.ts';

/*
 * The requests and notifications of our own: names and types, nothing that runs, so that the server,
 * VS Code's side and the webview can all import them.
 */

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Notification, client to server: the user is back; a new day may have begun while the machine slept. */
export const awakeMethod = 'coach/awake';

/** Notification, client to server: the user has come to trust the folders that are open. */
export const trustedMethod = 'coach/trusted';

/**
 * Notification, client to server: other files than so far are left out of the workspace. At the start
 * `initializationOptions.excludes` says which.
 */
export const excludesMethod = 'coach/excludes';

export interface ExcludesParams {
  /**
   * Patterns such as those of VS Code's `files.exclude`, relative to a folder of the workspace: a list
   * that holds in each folder, or lists by the URI of the folder.
   */
  readonly excludes: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

// ------------------------------------------------------------------------------------------ files

/*
 * Requests, server to client, for files that are not on a disk of the server's machine. A client that
 * answers them says so: `initializationOptions.readsFiles`.
 */

/** Request: a folder's coach files, without what the user's settings exclude. `FolderParams` → URIs. */
export const findFilesMethod = 'coach/fs/find';

/** Request: what is in a folder. `FolderParams` → `FolderEntry[]`, null where it cannot be listed. */
export const listFolderMethod = 'coach/fs/list';

/** Request: the bytes of a file, up to a limit. `ReadFileParams` → bytes, null where there is none. */
export const readFileMethod = 'coach/fs/read';

export interface FolderParams {
  readonly uri: string;
}

export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}

/** A file, unless it is a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
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

// ------------------------------------------------------------------------------ ratings that move

/** A server command that sets one rating. Arguments: one `SetRatingParams`. Answers `SetRatingResult`. */
export const setRatingCommand = 'coach.edit.setRating';

export interface SetRatingParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** The round's index in `assessments`. */
  readonly round: number;
  readonly bucket: string;
  readonly rating: number | 'not-observed';
}

/** Why nothing was changed; null where the edit was made, or there was nothing to change. */
export type SetRatingResult = { readonly refused: string } | null;

// ----------------------------------------------------------------------------- questions to ask

/** Request: the question bank, with what fits the plan. `QuestionsParams` → `QuestionsResult`. */
export const questionsMethod = 'coach/questions';

/** Without a document, or with one that is no plan, nothing is filled in and nothing fits better. */
export interface QuestionsParams {
  readonly textDocument?: { readonly uri: string };
}

export interface QuestionsResult {
  /** Those that fit now first, then by category in the order of format.md. */
  readonly groups: readonly QuestionGroup[];
  /** What the plan offers for the placeholders, the likeliest first; any other text will do too. */
  readonly choices: Readonly<Record<PromptPlaceholder, readonly string[]>>;
  /** The thirty emotions in their four groups. */
  readonly emotions: readonly { readonly title: string; readonly emotions: readonly string[] }[];
}

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly PromptQuestion[];
}

export type PromptPlaceholder = 'person' | 'skill' | 'theme' | 'challenge' | 'rating';

export interface PromptValues {
  readonly person?: string;
  readonly challenge?: string;
  readonly skill?: string;
  readonly theme?: string;
  /** From 1 to 10. */
  readonly rating?: number;
}

export interface PromptQuestion {
  readonly id: string;
  readonly ask: string;
  /** What it leaves open, follow-ups included, in the order of the text. */
  readonly placeholders: readonly PromptPlaceholder[];
  /** What is known of them already. */
  readonly values: PromptValues;
  /** It is asked over the list of emotions. */
  readonly isAboutEmotions: boolean;
  /** Why it fits now, or when it was asked last. */
  readonly note?: string;
}

/** Request: a question in full. `FillQuestionParams` → `FilledQuestion`, null for an id not known. */
export const fillQuestionMethod = 'coach/fillQuestion';

export interface FillQuestionParams {
  readonly id: string;
  readonly values: PromptValues;
}

export type FilledQuestion = {
  readonly ask: string;
  readonly followUps: readonly string[];
} | null;

// ------------------------------------------------------------------------------------ the PMwheel

/** Request, client to server: what the wheel of a document shows. `WheelParams` → `WheelState`. */
export const wheelMethod = 'coach/wheel';

/**
 * Notification, server to client: something that open documents depend on has changed though they
 * have not (a compass, another plan, the day). No parameters. Whoever shows something asks anew.
 */
export const changedMethod = 'coach/changed';

export type WheelParams = DocumentParams;

export type { Target, WheelModel } from './coaching/wheel/types.ts';

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
/**
 * From the webview: a pin was set. Of an outline that does not rate this spoke yet, it is a new one in
 * its newest round.
 */
export interface RateMessage {
  readonly type: 'rate';
  /** The version whose wheel was looked at. */
  readonly version: number | null;
  readonly spoke: string;
  readonly outline: string;
  readonly rating: number;
}

/** From the webview: take the last change of the text back. */
export interface UndoMessage {
  readonly type: 'undo' | 'redo';
}
export type FromWebview = ReadyMessage | RevealMessage | RateMessage | UndoMessage;
