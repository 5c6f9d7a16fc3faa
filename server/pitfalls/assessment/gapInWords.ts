import { dateInWords } from '../../coaching/datesInWords.ts';
import type { Gap } from '../../coaching/gaps.ts';
import type { GivenRating } from '../../coaching/rounds.ts';

/**
 * A gap as findings say it, without taking sides: `Team: you see this differently, self 6 (Thu 2 Jul
 * 2026), lead 3 (Fri 3 Jul 2026)`.
 */
export function gapInWords({ title, self, lead }: Gap): string {
  return `${title}: you see this differently, self ${inWords(self)}, lead ${inWords(lead)}`;
}

function inWords({ rating, date }: GivenRating): string {
  return `${rating} (${dateInWords(date)})`;
}
