import type { WheelModel } from '../coaching/wheel/types.ts';

/**
 * Request: the wheel that a document of any sort asks for by a path, such as a Markdown file in a block
 * of its own. The file need not be open; where it is, its unsaved text counts. `EmbeddedWheelParams` →
 * `EmbeddedWheelResult`.
 */
export const embeddedWheelMethod = 'coach/embeddedWheel';

export interface EmbeddedWheelParams {
  /** The URI of the document that asks. */
  readonly from: string;
  /** Relative to that document; with a leading `/`, to its folder of the workspace. */
  readonly path: string;
}

/** The wheel, or why there is none; null where the server could not answer. */
export type EmbeddedWheelResult =
  | { readonly kind: 'model'; readonly model: WheelModel }
  | {
      readonly kind: 'notice';
      readonly message: string;
      /** True where the file is broken for the moment, so that the last good wheel stays. */
      readonly passing: boolean;
    }
  | null;
