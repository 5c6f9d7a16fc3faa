import { columnOf, startOfLine } from '../document/lines.ts';
import type { Mapping, Tree } from '../document/tree.ts';
import { type Edit, type Piece, plainText } from './edit.ts';
import type { Line } from './sketch.ts';

/** The line break that a text uses: that of its first line. */
export function lineBreakOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

/** The column at which the keys of a mapping on lines of its own stand. */
export function mappingColumn(source: string, { span }: Mapping): number {
  const line = source.slice(startOfLine(source, span[0]), span[0]);
  // An anchor or a tag of the first key stands before it.
  const properties = /(?:[&!]\S*[ \t]+)+$/.exec(line)?.[0] ?? '';
  return columnOf(source, span[0]) - properties.length;
}

/**
 * Where the line after a value begins; the text's length where there is none. Blank lines and line
 * breaks that belong to the value (a block text's) do not count as its last line.
 */
export function lineAfter(source: string, end: number): number {
  let last = end;
  while (last > 0 && /\s/.test(source[last - 1] ?? '')) last--;
  while (last < source.length && !isLineBreak(source[last])) last++;
  if (source[last] === '\r' && source[last + 1] === '\n') return last + 2;
  return Math.min(last + 1, source.length);
}

/**
 * As `lineAfter`, for a node that stands at a column: blank lines that a text keeps (`|+`) are its
 * own, and so are the comments behind it that are indented more.
 */
export function lineAfterNode(source: string, node: Tree, column: number): number {
  const last = lastLeaf(node);
  const isKept = last.type === 'scalar' && /^[|>]\d?\+/.test(source.slice(...last.span));
  return afterComments(source, isKept ? last.span[1] : lineAfter(source, node.span[1]), column);
}

/** Where the first line begins that is no comment indented more than a column. */
export function afterComments(source: string, from: number, column: number): number {
  const comment = /([ \t]*)#[^\r\n]*(?:\r\n|\n|\r|$)/y;
  let offset = from;
  for (;;) {
    comment.lastIndex = offset;
    const indent = comment.exec(source)?.[1];
    if (indent === undefined || indent.length <= column) return offset;
    offset = comment.lastIndex;
  }
}

function lastLeaf(node: Tree): Tree {
  if (node.type === 'scalar' || node.flow || node.aliased) return node;
  const children =
    node.type === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
  const last = children.reduce<Tree | undefined>(
    (best, child) => (best && best.span[1] > child.span[1] ? best : child),
    undefined,
  );
  return last ? lastLeaf(last) : node;
}

/**
 * Whole lines put where a line begins or a text ends. A text without a line break at its end goes on
 * without one.
 */
export function insertLines(
  source: string,
  offset: number,
  lines: readonly Line[],
  column: number,
): Edit {
  const lineBreak = lineBreakOf(source);
  const indented = lines.map((line) =>
    plainText(line) === '' ? line : [' '.repeat(column), ...line],
  );
  const isAfterText = offset === source.length && /[^\r\n\uFEFF]$/.test(source);
  const pieces: Piece[] = indented.flatMap((line) =>
    isAfterText ? [lineBreak, ...line] : [...line, lineBreak],
  );
  return { span: [offset, offset], pieces };
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
