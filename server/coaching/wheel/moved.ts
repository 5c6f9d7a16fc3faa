import type { Outline } from './types.ts';

/** A rating that is another one than in the rater's round before. */
export interface Moved {
  readonly from: number;
  readonly to: number;
  /** The day of the round before, YYYY-MM-DD. */
  readonly since: string;
}

/**
 * How a rater's view of a spoke has moved with the newest round. Undefined where it has not, and where
 * one of the two says nothing of it: a first rating is no move.
 *
 * @param index of the spoke.
 */
export function movedOf({ before, values }: Outline, index: number): Moved | undefined {
  const from = before?.ratings[index] ?? undefined;
  const to = values[index]?.rating;
  if (!before || from === undefined || to === undefined || from === to) return undefined;
  return { from, to, since: before.since };
}
