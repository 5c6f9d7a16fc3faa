import type { Range } from '../document/range.ts';
import { explain } from './explain.ts';
import type { ReportedFinding } from './reportedFinding.ts';

/** What a hover shows: Markdown of our own words, with nothing of the file in it. */
export interface HoverText {
  readonly markdown: string;
  readonly range: Range;
}

/** Why what is marked at a position matters; undefined where nothing is. */
export function hover(
  findings: readonly ReportedFinding[],
  position: Range['start'],
): HoverText | undefined {
  const marked = findings.filter(({ range }) => contains(range, position));
  const [first] = marked;
  if (!first) return undefined;
  // One explanation a code, however often it is found here.
  const codes = new Set(marked.map(({ code }) => code));
  const texts = [...codes].flatMap((code) => explain(code)?.short ?? []);
  return { markdown: texts.join('\n\n---\n\n'), range: first.range };
}

function contains({ start, end }: Range, position: Range['start']): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
