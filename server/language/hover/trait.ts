import { attempt } from '../../coaching/brokenPart.ts';
import { traitOf } from '../../coaching/buckets.ts';
import { bullets, paragraphs } from '../markup.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';
import { themeLines } from './works.ts';

/** The behaviour by which one can observe a personality trait, and the themes that work on it. */
export function traitHover(id: string, asked: Asked): string {
  const { compass, words, markup } = asked;
  return paragraphs(
    heading(id, words.trait, asked),
    markup.text(attempt(() => traitOf(id, compass)?.good) ?? ''),
    bullets(themeLines((theme) => theme.trait === id, asked)),
  );
}
