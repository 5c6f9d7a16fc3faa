import { attempt } from '../../coaching/brokenPart.ts';
import { toDate } from '../../coaching/calendar.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { bullets, paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';

/** The compass that a plan uses; undefined where its path leads to none that may be shown. */
export function compassHover(asked: Asked): string | undefined {
  const { compass, words, markup, locale } = asked;
  const title = attempt(() => compass?.title);
  if (!compass || title === undefined) return undefined;
  const owner = attempt(() => compass.owner);
  const reviewed = attempt(() => compass.reviewed);
  return paragraphs(
    heading(title, words.compass, asked),
    markup.text(attempt(() => compass.context) ?? ''),
    bullets([
      ...(owner === undefined ? [] : [fill(words.owner, markup.text(owner))]),
      ...(reviewed === undefined
        ? []
        : [fill(words.reviewed, dateInWords(toDate(reviewed), locale))]),
    ]),
  );
}
