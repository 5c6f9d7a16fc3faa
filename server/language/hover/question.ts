import { attempt } from '../../coaching/brokenPart.ts';
import { builtInQuestions, categories } from '../../coaching/questions.ts';
import { bullets, paragraphs } from '../markup.ts';
import type { Asked } from './asked.ts';

/** A question's whole text with its follow-ups; undefined for one that is not known, or is somebody's own. */
export function questionHover(id: string, { surroundings, markup }: Asked): string | undefined {
  if (surroundings.hiddenQuestions?.has(id)) return undefined;
  // Until the workspace has been read, the team's own words for a question are not known.
  const question = (surroundings.questions ?? builtInQuestions()).get(id);
  const ask = attempt(() => question?.ask);
  if (ask === undefined) return undefined;
  const category = attempt(() => question?.category);
  const title = categories.find((each) => each.id === category)?.title;
  return paragraphs(
    markup.strong(ask),
    title === undefined ? '' : markup.text(title),
    bullets((attempt(() => question?.then) ?? []).map((then) => markup.text(then))),
  );
}
