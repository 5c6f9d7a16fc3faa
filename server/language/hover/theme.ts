import type { Plan, Theme } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { bucketTitle } from '../../coaching/buckets.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { coloursOf } from '../../coaching/themes.ts';
import { bullets, paragraphs } from '../markup.ts';
import { fill, wordsFor } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';

/** A log grows for years, and a hover is read at a glance. */
const MOST_COLOURS = 12;

/** What a theme is about, and its colours over time; undefined where the plan has no such theme. */
export function themeHover(id: string, asked: Asked): string | undefined {
  const { plan, compass, words, markup } = asked;
  const theme = plan && themeOf(id, plan);
  if (!theme) return undefined;
  const read = (key: 'bucket' | 'skill' | 'trait' | 'success' | 'learnt') =>
    attempt(() => theme[key]);
  const line = (template: string, text: string | undefined) =>
    text === undefined ? [] : [fill(template, markup.text(text))];
  const bucket = read('bucket');
  const isClosed = attempt(() => theme.status) === 'closed';
  return paragraphs(
    heading(attempt(() => theme.title) ?? id, isClosed ? words.closedTheme : words.theme, asked),
    bullets([
      ...line(words.bucketIs, bucket === undefined ? undefined : bucketTitle(bucket, compass)),
      ...line(words.skillIs, read('skill')),
      ...line(words.traitIs, read('trait')),
      ...line(words.success, read('success')),
      ...line(words.learnt, read('learnt')),
    ]),
    ...colourTexts(id, plan, asked),
  );
}

function themeOf(id: string, plan: Plan): Theme | undefined {
  const themes = attempt(() => plan.themes);
  const [first] = each(themes, (theme) => (theme.id === id ? [theme] : []));
  return first;
}

/** The colours with their days and why, oldest first. */
function colourTexts(id: string, plan: Plan, asked: Asked): string[] {
  const { surroundings, locale, words, markup } = asked;
  const colours = attempt(() => coloursOf(id, plan, surroundings.today));
  if (!colours) return [];
  if (colours.length === 0) return [words.noColour];
  const shown = colours.slice(-MOST_COLOURS).map(({ colour, date, evidence }) => {
    const given = `${wordsFor(locale)[colour]}, ${dateInWords(date, locale)}`;
    return evidence === undefined ? given : `${given}: ${markup.text(evidence)}`;
  });
  const earlier = colours.length - shown.length;
  const all = earlier > 0 ? [fill(words.earlierColours, earlier), ...shown] : shown;
  return [words.colours, bullets(all)];
}
