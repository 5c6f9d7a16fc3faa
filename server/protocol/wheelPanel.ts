import type { WheelModel } from '../coaching/wheel/types.ts';

/* What VS Code's side and the webview of the PMwheel tell each other. */

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
