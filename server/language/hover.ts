import type { CoachDocument } from '../document/document.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { explain, shortIn } from './explain.ts';
import { asked, type HoverClient } from './hover/asked.ts';
import { thingAt } from './hover/thing.ts';
import { type Markup, markupFor, ownWords, paragraphs } from './markup.ts';
import type { ReportedFinding } from './reportedFinding.ts';

/** What a hover shows, as the client takes it. */
export interface HoverText {
  readonly text: string;
  readonly range: Range;
}

/** Why what is marked at a position matters, and then what stands there; undefined where there is neither. */
export function hover(
  document: CoachDocument,
  surroundings: Surroundings,
  findings: readonly ReportedFinding[],
  position: Range['start'],
  client: HoverClient,
): HoverText | undefined {
  const markup = markupFor(client.hoverFormat);
  const marked = findings.filter(({ range }) => contains(range, position));
  const offset = document.text.offsetAt(position);
  const thing = thingAt(offset, asked(document, surroundings, client));
  const range = thing ? rangeOfSpan(document.text, thing.span) : marked[0]?.range;
  if (!range) return undefined;
  const texts = [...explanations(marked, markup, client.locale), ...(thing ? [thing.text] : [])];
  return { text: texts.join(`\n\n${markup.separator}\n\n`), range };
}

/** One explanation a code, however often it is found here. */
function explanations(
  marked: readonly ReportedFinding[],
  markup: Markup,
  locale: string,
): string[] {
  const codes = new Set(marked.map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const explanation = explain(code);
    return explanation ? [paragraphs(ownWords(shortIn(explanation, locale), markup))] : [];
  });
}

function contains({ start, end }: Range, position: Range['start']): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
