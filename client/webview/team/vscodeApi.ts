import type { FromTeamPage, TeamParams } from '../../../server/protocol.ts';

interface VsCodeApi {
  postMessage(message: FromTeamPage): void;
  /** What the page keeps while it is hidden, and over a reload of the window: what was chosen. */
  getState(): TeamParams | undefined;
  setState(state: TeamParams): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** VS Code hands this out once in a page's life. */
export const vscode = acquireVsCodeApi();
