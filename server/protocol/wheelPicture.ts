/* What VS Code's side and the webview of the PMwheel tell each other to export a wheel. */

/** From the webview: the wheel is to be exported as it is looked at. */
export interface ExportMessage {
  readonly type: 'export';
  /** Ids of the outlines that the reader has switched off. */
  readonly hidden: readonly string[];
  /** The day of the round that is looked at, YYYY-MM-DD; absent for now. */
  readonly round?: string;
}

/** To the webview: say what is looked at, to export it (`ExportMessage`). */
export interface AskExportMessage {
  readonly type: 'ask-export';
}

/** To the webview: paint an SVG that stands alone on a canvas. */
export interface PaintMessage {
  readonly type: 'paint';
  /** Comes back with the picture. */
  readonly request: number;
  readonly svg: string;
}

/** From the webview: the picture, as the bytes of a PNG; without them it could not be painted. */
export interface PaintedMessage {
  readonly type: 'painted';
  readonly request: number;
  readonly png?: Uint8Array;
}
