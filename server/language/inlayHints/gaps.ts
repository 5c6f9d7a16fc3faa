import { dateInWords } from '../../coaching/datesInWords.ts';
import { gaps } from '../../coaching/gaps.ts';
import { numberInWords } from '../../coaching/inLanguage.ts';
import { fill } from '../words.ts';
import type { Hint, Hinted } from './hint.ts';

/**
 * By how much self's latest rating of a bucket differs from the lead's, `self +3`, at the later of the two.
 * Neither side is right by default, so both are only named.
 */
export function gapHints({ plan, compass, today, locale, words }: Hinted): Hint[] {
  return gaps(plan, compass, today).flatMap(({ title, self, lead, later }) => {
    const difference = self.rating - lead.rating;
    if (difference === 0) return [];
    const number = (value: number) => numberInWords(value, locale);
    const sign = difference > 0 ? '+' : '−';
    return [
      {
        path: later.path,
        label: fill(words.selfDiffers, `${sign}${number(Math.abs(difference))}`),
        tooltip: fill(
          words.seenDifferently,
          title,
          number(self.rating),
          dateInWords(self.date, locale),
          number(lead.rating),
          dateInWords(lead.date, locale),
        ),
      },
    ];
  });
}
