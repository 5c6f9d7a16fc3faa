import { emotionGroups } from '../../coaching/emotions.ts';
import { paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';

/** The group of one of the thirty emotions, with the others in it. */
export function emotionHover(emotion: string, asked: Asked): string | undefined {
  const group = emotionGroups().find(({ emotions }) => emotions.includes(emotion));
  if (!group) return undefined;
  const others = group.emotions.filter((each) => each !== emotion).join(', ');
  return paragraphs(heading(emotion, group.title, asked), fill(asked.words.otherEmotions, others));
}
