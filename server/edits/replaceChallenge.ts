import type { ChallengeStatus } from '../../schemas/generated/format.d.ts';
import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Mapping } from '../document/tree.ts';
import { type Edits, together } from './edit.ts';
import { insertItem } from './insertItem.ts';
import { endInFlow, refusals } from './locate.ts';
import { blockEntries, flow, type SketchMapping, Verbatim } from './sketch.ts';
import { styleOf } from './style.ts';
import { lineBreakOf, mappingColumn } from './text.ts';

/**
 * Moves a plan's challenge to the earlier ones, as it stands there with its comments, and puts another in
 * its place.
 *
 * @param status what has become of it, where that is not what it says already.
 * @returns a refusal where there is none, or where its lines cannot be told apart or moved.
 */
export function replaceChallenge(
  document: CoachDocument,
  next: SketchMapping | Verbatim,
  status?: ChallengeStatus,
): Edits {
  const node = nodeAt(document.tree, ['challenge']);
  const earlier = nodeAt(document.tree, ['earlier-challenges']);
  if (node?.type !== 'mapping' || node.aliased) return refusals.aliased;
  const source = document.text.getText();
  const written = source.slice(...node.span).trimEnd();
  const style = styleOf(document);
  const lineBreak = lineBreakOf(source);
  const isFlowList = earlier?.type === 'sequence' && earlier.flow && earlier.items.length > 0;
  const isOfLines = next instanceof Verbatim && next.lines.length > 1;
  // Its lines cannot be told apart, or cannot stand where they would go.
  if ((node.flow && (isOfLines || /\n/.test(written))) || (isFlowList && !node.flow)) {
    return refusals.unreadable;
  }
  const column = mappingColumn(source, node);
  const text = status === undefined ? written : withStatus(document, node, written, status);
  const lines = node.flow ? [text] : dedented(text, column);
  const nextLines =
    next instanceof Verbatim ? next.lines.map((line) => [line]) : blockEntries(next, style);
  const pieces = node.flow
    ? flow(next, style.quoting, true)
    : nextLines.flatMap((line, index) =>
        index === 0 ? line : [lineBreak + ' '.repeat(column), ...line],
      );
  return together([
    [{ span: [node.span[0], node.span[0] + written.length], pieces }],
    insertItem(document, ['earlier-challenges'], new Verbatim(lines)),
  ]);
}

/** The text of a challenge, saying what has become of it. */
function withStatus(
  document: CoachDocument,
  node: Mapping,
  written: string,
  status: ChallengeStatus,
): string {
  const source = document.text.getText();
  const [start] = node.span;
  const entry = node.entries.get('status');
  if (entry && entry.value.type === 'scalar' && entry.value.span[0] !== entry.key[0]) {
    const [from, to] = entry.value.span;
    return written.slice(0, from - start) + status + written.slice(to - start);
  }
  if (!node.flow) {
    const indent = ' '.repeat(mappingColumn(source, node));
    return `${written}${lineBreakOf(source)}${indent}status: ${status}`;
  }
  const last = Math.max(...[...node.entries.values()].map((each) => endInFlow(source, each)));
  return `${written.slice(0, last - start)}, status: ${status}${written.slice(last - start)}`;
}

/** The lines of a text whose first one stands at a column, without that much indentation. */
function dedented(text: string, column: number): string[] {
  const indent = new RegExp(`^ {0,${column}}`);
  return text.split(/\r?\n/).map((line, index) => (index === 0 ? line : line.replace(indent, '')));
}
