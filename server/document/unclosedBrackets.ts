import { type Document, isCollection, visit, type YAMLError } from 'yaml';
import { endOfLine } from './lines.ts';
import type { Span } from './tree.ts';

/** The brackets that are not closed, and what follows from them. */
export interface UnclosedBrackets {
  /** The bracket of each error that has one for its cause. */
  readonly causes: ReadonlyMap<YAMLError, Span>;
  /** Whether an error is the consequence of one of the causes. */
  isEcho(error: YAMLError): boolean;
}

const OPEN_QUOTE = /^Missing closing ['"]/;
const NOT_CLOSED = /^Flow (map|sequence) .*end with/;

/**
 * Finds the brackets that are not closed. What follows such a bracket is read as its content, so that
 * correct lines look wrong, and each bracket around it seems open as well: the innermost one is named.
 *
 * A quote that is not closed swallows brackets: then it is the cause.
 *
 * @param most so many brackets at most.
 */
export function unclosedBrackets(
  document: Document.Parsed,
  source: string,
  most: number,
): UnclosedBrackets {
  const byEnd = new Map<number, YAMLError[]>();
  const quotes: number[] = [];
  for (const error of document.errors) {
    if (OPEN_QUOTE.test(error.message)) quotes.push(error.pos[0]);
    if (!NOT_CLOSED.test(error.message)) continue;
    const [end] = error.pos;
    byEnd.set(end, [...(byEnd.get(end) ?? []), error]);
  }
  const causes = new Map<YAMLError, Span>();
  const echoes: [start: number, end: number][] = [];
  if (byEnd.size > 0) {
    const starts = startsByEnd(document, byEnd);
    for (const [end, errors] of byEnd) {
      // Collections that are closed may end here too, within those that are not.
      const open = (starts.get(end) ?? []).slice(0, errors.length);
      const [outermost] = open;
      const innermost = open.at(-1);
      const [error] = errors;
      if (outermost === undefined || innermost === undefined || !error) continue;
      const last = echoes.at(-1);
      if (last && outermost <= last[0] && last[0] < end) {
        last[1] = endOfLine(source, end);
        continue;
      }
      if (causes.size === most) break;
      if (quotes.some((at) => at >= innermost && at <= end)) continue;
      causes.set(error, [innermost, innermost + 1]);
      // The rest of the line at which the library gives up is read as something else than it is.
      echoes.push([innermost, endOfLine(source, end)]);
    }
  }
  return {
    causes,
    isEcho: (error) =>
      !causes.has(error) &&
      (NOT_CLOSED.test(error.message) ||
        echoes.some(([from, to]) => error.pos[0] >= from && error.pos[0] <= to)),
  };
}

/** Where the collections in brackets begin, the outermost first, by where they end. */
function startsByEnd(
  document: Document.Parsed,
  ends: ReadonlyMap<number, unknown>,
): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  visit(document, {
    Collection(_, node) {
      const { range } = node;
      if (!isCollection(node) || node.flow !== true || !range || !ends.has(range[1])) return;
      starts.set(range[1], [...(starts.get(range[1]) ?? []), range[0]]);
    },
  });
  return starts;
}
