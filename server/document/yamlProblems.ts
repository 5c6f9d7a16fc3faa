import { type Document, visit, type YAMLError } from 'yaml';
import { say } from '../coaching/say.ts';
import { endOfLine, startOfLine } from './lines.ts';
import type { ParsedText } from './parse.ts';
import type { Problem } from './problem.ts';
import { visibleSpan } from './range.ts';
import { type Span, TOO_DEEP } from './tree.ts';
import { unclosedBrackets } from './unclosedBrackets.ts';
import { yamlMessage } from './yamlMessages.ts';

/** More errors than this in one file are the echo of the first ones. */
const MOST = 20;
/** A text may have an error at each letter. */
const MOST_LOOKED_AT = 1000;

const UNCLOSED = /^Missing closing (['"])/;

/** What is wrong with the column of a line is wrong with all lines that keep to that column. */
const COLUMN = /^(All (mapping|sequence) items|Sequence item without|A block sequence may not)/;

/**
 * The YAML library's errors as problems, one for each cause as far as it can be told: the first of a
 * line, the bracket that is not closed instead of the lines that it swallows, and the first of the
 * lines that stand at a wrong column.
 */
export function yamlProblems({ document, tooDeepAt }: ParsedText, source: string): Problem[] {
  const { errors } = document;
  const conflict = conflictMarker(source);
  if (conflict && errors.length > 0) return [conflict];
  if (tooDeepAt !== undefined) {
    const span: Span = [tooDeepAt, tooDeepAt + 1];
    return [{ code: 'yaml-syntax', span, message: TOO_DEEP }];
  }
  const lines: Span[] = [];
  const isOnSeenLine = (at: number) => lines.some(([from, to]) => at >= from && at <= to);
  const brackets = unclosedBrackets(document, source, MOST);
  const problems: Problem[] = [...brackets.causes].map(([{ message }, span]) => {
    lines.push([startOfLine(source, span[0]), endOfLine(source, span[0])]);
    return { code: 'yaml-syntax', span, message: yamlMessage(message, span[0], source) };
  });
  const columns = new Set<string>();
  for (const [index, error] of errors.slice(0, MOST_LOOKED_AT).entries()) {
    if (problems.length === MOST) break;
    // The first check spares most errors the second, which looks at the text.
    if (isOnSeenLine(error.pos[0]) || brackets.isEcho(error) || brackets.causes.has(error))
      continue;
    if (isLackOfComma(error, errors[index + 1])) continue;
    const found = problem(error, document, source);
    const [start] = found.span;
    if (isOnSeenLine(start)) continue;
    lines.push([startOfLine(source, start), endOfLine(source, endOfEcho(error, start, source))]);
    if (COLUMN.test(error.message)) {
      const column = `${error.message} ${start - startOfLine(source, start)}`;
      if (columns.has(column)) continue;
      columns.add(column);
    }
    problems.push(found);
  }
  return problems;
}

/** Within brackets the library first misses a colon, and then says better what is wrong there. */
function isLackOfComma({ message, pos }: YAMLError, next: YAMLError | undefined): boolean {
  return (
    message.startsWith('Implicit keys need') &&
    next?.code === 'BLOCK_IN_FLOW' &&
    next.pos[0] === pos[0]
  );
}

/** After a quote that is not closed, the next one opens a text instead of closing one. */
function endOfEcho(error: YAMLError, start: number, source: string): number {
  const quote = UNCLOSED.exec(error.message)?.[1];
  return quote === undefined ? start : Math.max(start, source.indexOf(quote, error.pos[0]));
}

function problem(error: YAMLError, document: Document.Parsed, source: string): Problem {
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      code: 'multiple-documents',
      span: error.pos,
      message: say`A second YAML document begins here. A coach file holds one document: move this into a file of its own, or remove the \`---\`.`,
    };
  }
  const span = UNCLOSED.test(error.message) ? unclosed(error, document) : wholeWord(error, source);
  return {
    code: 'yaml-syntax',
    // Errors at the end of the text belong to the line that people see.
    span: visibleSpan(source, span),
    message: yamlMessage(error.message, error.pos[0], source),
  };
}

/** Where the library names a single character, the word that begins there shows better. */
function wholeWord({ pos: [start, end] }: YAMLError, source: string): Span {
  if (end - start !== 1) return [start, end];
  let last = end;
  while (last < source.length && /\S/.test(source[last] ?? '')) last++;
  return [start, last];
}

/** The library reports a quote that is not closed where the text ends that it may belong to. */
function unclosed(error: YAMLError, document: Document.Parsed): Span {
  let span: Span = error.pos;
  visit(document, {
    Scalar(_, { range }) {
      if (range?.[1] !== error.pos[0]) return undefined;
      span = [range[0], range[1]];
      return visit.BREAK;
    },
  });
  return span;
}

/** A file in the middle of a git merge has one cause for all its errors: its first marker. */
function conflictMarker(source: string): Problem | undefined {
  const marker = /^<{7} .*$/m.exec(source);
  if (!marker) return undefined;
  const span: Span = [marker.index, marker.index + marker[0].length];
  return {
    code: 'yaml-syntax',
    span,
    message: say`Git left a merge conflict here: decide between the two versions and remove the markers.`,
  };
}
