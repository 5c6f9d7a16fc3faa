import type { WheelModel } from '../coaching/wheel/types.ts';
import type {
  AskExportMessage,
  ExportMessage,
  PaintedMessage,
  PaintMessage,
} from './wheelPicture.ts';

/* What VS Code's side and the webview of the PMwheel tell each other. */

/** What the webview's panel shows: the last good wheel, what hinders a newer one, or both. */
export interface PanelState {
  readonly uri: string;
  /** Undefined until the first wheel of the document has arrived. */
  readonly wheel?: ShownWheel;
  /** The day of the round that was asked for, YYYY-MM-DD; absent for now. `model.day` says which is shown. */
  readonly at?: string;
  /** Why `wheel` is missing, or is not the newest. */
  readonly notice?: string;
}

export interface ShownWheel {
  /**
   * Which wheel this is, from 1: counted by VS Code's side, with each version of the text and with each
   * change of what is shown. The text's own number will not do: it begins anew when a document is closed.
   */
  readonly version: number;
  readonly model: WheelModel;
}

/** From VS Code's side to the webview. The full state, always. */
export interface StateMessage {
  readonly type: 'state';
  readonly state: PanelState;
  /** True where this answers an intent of this webview: it was done, or was refused. */
  readonly settles?: true;
}
export type ToWebview = StateMessage | AskExportMessage | PaintMessage;

/** From the webview: it has loaded, or is visible again with nothing to show. */
export interface ReadyMessage {
  readonly type: 'ready';
  /** The round that was looked at before, as in a `LookMessage`. */
  readonly at?: string;
}

/** From the webview: an earlier round is to be shown, or, without `at`, how things stand now. */
export interface LookMessage {
  readonly type: 'look';
  /** The round's day, YYYY-MM-DD. */
  readonly at?: string;
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

/** What every wish for a change says: it is refused where the wheel is another one by now. */
export interface Intent {
  /** The wheel that was looked at (`ShownWheel.version`). */
  readonly version: number;
}

/**
 * From the webview: a pin was set. Of an outline that does not rate this spoke yet, it is a new one in
 * its newest round, up to the day that is looked at.
 */
export interface RateMessage extends Intent {
  readonly type: 'rate';
  readonly spoke: string;
  readonly outline: string;
  readonly rating: number | 'not-observed';
}

/** From the webview: a theme on a bucket is wanted. */
export interface CreateThemeMessage extends Intent {
  readonly type: 'createTheme';
  readonly spoke: string;
}

/** From the webview: take the last change of the text back. */
export interface UndoMessage {
  readonly type: 'undo' | 'redo';
}
export type FromWebview =
  | ReadyMessage
  | LookMessage
  | RevealMessage
  | RateMessage
  | CreateThemeMessage
  | UndoMessage
  | ExportMessage
  | PaintedMessage;
