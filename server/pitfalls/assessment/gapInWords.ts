import type { Gap } from '../../coaching/gaps.ts';
import type { GivenRating } from '../../coaching/rounds.ts';
import { dated, type Said, say } from '../../coaching/say.ts';

/**
 * A gap as findings say it, without taking sides: `Team: you see this differently, self 6 (Thu 2 Jul
 * 2026), lead 3 (Fri 3 Jul 2026)`.
 */
export function gapInWords({ title, self, lead }: Gap): Said {
  return say`${title}: you see this differently, self ${inWords(self)}, lead ${inWords(lead)}`;
}

function inWords({ rating, date }: GivenRating): Said {
  return say`${rating} (${dated(date)})`;
}
