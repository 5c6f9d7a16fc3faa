import type { Surroundings } from '../document/surroundings.ts';

/**
 * Whether all is known that a compass may say to this file: it names none, or the one it names is
 * read. Else its scale, its expectations and its skills are unknown, another finding says why, and
 * what hangs on them stays silent.
 */
export function isCompassKnown({ compassLink }: Surroundings): boolean {
  return compassLink.status === 'none' || compassLink.status === 'found';
}
