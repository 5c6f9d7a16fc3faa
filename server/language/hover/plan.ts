import { attempt } from '../../coaching/brokenPart.ts';
import { paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';

/** The plan that notes are about; undefined where their path leads to none that may be shown. */
export function planHover(asked: Asked): string | undefined {
  const { plan, words, markup } = asked;
  const name = attempt(() => plan?.person.name);
  if (!plan || name === undefined) return undefined;
  const headline = attempt(() => plan.headline);
  return paragraphs(
    heading(name, words.plan, asked),
    headline === undefined ? '' : fill(words.headline, markup.text(headline)),
  );
}
