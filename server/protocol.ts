import type { WheelModel } from './coaching/wheel/types.ts';

/*
 * The requests and notifications of our own: names and types, nothing that runs, so that the server,
 * VS Code's side and the webview can all import them.
 */

// ------------------------------------------------------------------------------------ the PMwheel

/** Request, client to server: what the wheel of a document shows. `WheelParams` → `WheelState`. */
export const wheelMethod = 'coach/wheel';

/**
 * Notification, server to client: something that open documents depend on has changed though they
 * have not (a compass, another plan, the day). No parameters. Whoever shows something asks anew.
 */
export const changedMethod = 'coach/changed';

export interface WheelParams {
  readonly textDocument: { readonly uri: string };
}

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
