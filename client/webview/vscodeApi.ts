import type { FromWebview } from '../../server/protocol.ts';

/** What the webview keeps while it is hidden, and over a reload of the window. */
export interface Kept {
  /** The document that the wheel is of: the panel is restored by it. */
  readonly uri?: string;
  /** Ids of the outlines that the reader has switched off. */
  readonly hidden?: readonly string[];
  /** The day of the earlier round that is looked at, YYYY-MM-DD; undefined for now. */
  readonly at?: string | undefined;
  /** Whether self and lead have a wheel each. */
  readonly beside?: boolean;
  /** Id of the spoke that the card is about. */
  readonly spoke?: string;
}

interface VsCodeApi {
  postMessage(message: FromWebview): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** VS Code hands this out once in a webview's life. */
export const vscode = acquireVsCodeApi();
