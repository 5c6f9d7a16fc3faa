import { explain, shortIn } from '../explain.ts';
import { bullets, ownWords, paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';

/** A pitfall's short explanation with its default severity and thresholds; undefined for no known code. */
export function ruleCodeHover(code: string, { locale, words, markup }: Asked): string | undefined {
  const explanation = explain(code);
  if (!explanation) return undefined;
  return ownWords(
    paragraphs(
      shortIn(explanation, locale),
      bullets(
        explanation.thresholds.map((each) =>
          fill(words.byDefault, each.name, each.default, each.what),
        ),
      ),
    ),
    markup,
  );
}
