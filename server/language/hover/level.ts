import { attempt } from '../../coaching/brokenPart.ts';
import { paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';

/** Where a level stands among those of the compass; undefined where it is none of them. */
export function levelHover(id: string, asked: Asked): string | undefined {
  const { compass, words, markup } = asked;
  const levels = attempt(() => compass?.levels) ?? [];
  const index = levels.indexOf(id);
  if (index < 0) return undefined;
  return paragraphs(
    heading(id, fill(words.level, index + 1, levels.length), asked),
    levels.map((level) => (level === id ? markup.strong(level) : markup.text(level))).join(' → '),
  );
}
