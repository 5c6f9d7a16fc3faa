import type { DocumentParams } from './params.ts';

/**
 * Request, client to server: the wheel of a document as a file of its own. `ExportWheelParams` →
 * `ExportWheelResult`.
 */
export const exportWheelMethod = 'coach/exportWheel';

/** A picture, or the same as a table. */
export type WheelFormat = 'svg' | 'md' | 'csv';

/** The colours of a picture; `print` is for paper. */
export type PictureTheme = 'light' | 'dark' | 'print';

export interface ExportWheelParams extends DocumentParams {
  readonly format: WheelFormat;
  /** Default: `light`. Tables have none. */
  readonly theme?: PictureTheme;
  /** The day of a round, YYYY-MM-DD, to show the wheel as it was then. Default: today. */
  readonly round?: string;
  /** Ids of outlines that are left out. */
  readonly hidden?: readonly string[];
}

/** The file's text, or why there is none: a sentence for people. Null for an unknown document. */
export type ExportWheelResult = ExportedWheel | { readonly refused: string } | null;

export interface ExportedWheel {
  readonly text: string;
  /** What the reader should know about what is missing, as sentences. */
  readonly notices: readonly string[];
}
