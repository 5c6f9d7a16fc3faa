import type { Range } from '../document/range.ts';

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
