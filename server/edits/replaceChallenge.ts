import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Edits, together } from './edit.ts';
import { insertItem } from './insertItem.ts';
import { refusals } from './locate.ts';
import { blockEntries, flow, type SketchMapping, Verbatim } from './sketch.ts';
import { styleOf } from './style.ts';
import { lineBreakOf, mappingColumn } from './text.ts';

/** Moves a plan's challenge to the earlier ones, as it stands there, and puts another in its place. */
export function replaceChallenge(document: CoachDocument, next: SketchMapping | Verbatim): Edits {
  const node = nodeAt(document.tree, ['challenge']);
  const earlier = nodeAt(document.tree, ['earlier-challenges']);
  if (node?.type !== 'mapping' || node.aliased) return refusals.aliased;
  const source = document.text.getText();
  const text = source.slice(...node.span).trimEnd();
  const style = styleOf(document);
  const lineBreak = lineBreakOf(source);
  const isFlowList = earlier?.type === 'sequence' && earlier.flow && earlier.items.length > 0;
  const isOfLines = next instanceof Verbatim && next.lines.length > 1;
  // Its lines cannot be told apart, or cannot stand where they would go.
  if ((node.flow && (isOfLines || /\n/.test(text))) || (isFlowList && !node.flow)) {
    return refusals.unreadable;
  }
  const column = mappingColumn(source, node);
  const lines = node.flow ? [text] : dedented(text, column);
  const nextLines =
    next instanceof Verbatim ? next.lines.map((line) => [line]) : blockEntries(next, style);
  const pieces = node.flow
    ? flow(next, style.quoting, true)
    : nextLines.flatMap((line, index) =>
        index === 0 ? line : [lineBreak + ' '.repeat(column), ...line],
      );
  return together([
    [{ span: [node.span[0], node.span[0] + text.length], pieces }],
    insertItem(document, ['earlier-challenges'], new Verbatim(lines)),
  ]);
}

/** The lines of a text whose first one stands at a column, without that much indentation. */
function dedented(text: string, column: number): string[] {
  const indent = new RegExp(`^ {0,${column}}`);
  return text.split(/\r?\n/).map((line, index) => (index === 0 ? line : line.replace(indent, '')));
}
