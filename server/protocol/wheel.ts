import type { WheelModel } from '../coaching/wheel/types.ts';
import type { DocumentParams } from './params.ts';

/** Request, client to server: what the wheel of a document shows. `WheelParams` → `WheelState`. */
export const wheelMethod = 'coach/wheel';

/**
 * Notification, server to client: something that open documents depend on has changed though they
 * have not (a compass, another plan, the day). No parameters. Whoever shows something asks anew.
 */
export const changedMethod = 'coach/changed';

export interface WheelParams extends DocumentParams {
  /**
   * The day of an earlier round to look back to, YYYY-MM-DD; absent for now. Where nobody rated on it
   * (any more), the nearest earlier round is shown, and the wheel says so.
   */
  readonly at?: string;
}

export type { Target, WheelModel } from '../coaching/wheel/types.ts';

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
