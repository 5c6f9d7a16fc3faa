import type { CoachDocument } from '../document/document.ts';
import { startOfLine } from '../document/lines.ts';
import { shownSpan } from '../document/range.ts';
import type { Mapping, Sequence, Span, Tree } from '../document/tree.ts';
import { commentBlocks, regions } from './commentBlocks.ts';
import { dashBefore } from './selectionRange.ts';

/** What a client takes of folds. */
export interface FoldingClient {
  /** It folds whole lines, whatever else a fold says. */
  readonly foldsLinesOnly: boolean;
  /** No more folds than this; undefined where any number will do. */
  readonly foldingLimit: number | undefined;
}

/** Lines that can be hidden behind the first of them; zero-based, as in LSP. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  /** Within `[ ]` and `{ }`, for clients that fold less than lines: what stands between the brackets. */
  readonly startCharacter?: number;
  readonly endCharacter?: number;
  readonly kind?: 'comment' | 'region';
}

interface Nested {
  readonly fold: Fold;
  /** How many others are around it. */
  readonly depth: number;
}

/**
 * What can be folded: mappings and lists with what they belong to, texts of several lines, blocks of
 * comments, and what stands between `# region` and `# endregion`. One fold a line, the largest; in the
 * order of the text. Where a client wants but a few, the outermost ones.
 */
export function foldingRanges(document: CoachDocument, client: FoldingClient): Fold[] {
  const source = document.text.getText();
  const found: Nested[] = [];
  const add = (span: Span, depth: number, kind?: Fold['kind']) => {
    const startLine = document.text.positionAt(span[0]).line;
    const endLine = document.text.positionAt(span[1]).line;
    found.push({ fold: { startLine, endLine, ...(kind && { kind }) }, depth });
  };
  for (const span of regions(document)) add(span, 0, 'region');
  for (const span of commentBlocks(document)) add(span, 0, 'comment');
  const { tree } = document;
  if (tree) addNested(tree, 0);
  return limited(onePerLine(found), client.foldingLimit);

  /** Adds what is in a node, not the node itself: that is folded with its key. */
  function addNested(node: Tree, depth: number): void {
    if (node.aliased || node.type === 'scalar') return;
    if (node.type === 'mapping') {
      for (const { key, value } of node.entries.values()) addPart(key[0], value, depth);
    } else {
      for (const item of node.items) addPart(dashBefore(source, item.span[0]), item, depth);
    }
  }

  /** @param from where the key or the item's dash stands */
  function addPart(from: number, value: Tree, depth: number): void {
    if (value.type !== 'scalar' && value.flow) addFlow(from, value, depth);
    else add([from, shownSpan(source, value.span)[1]], depth);
    addNested(value, depth + 1);
  }

  /** The line of the closing bracket stays to be seen, unless something else stands on it. */
  function addFlow(from: number, { span: [start, end] }: Mapping | Sequence, depth: number): void {
    const isClosed = /[\]}]/.test(source[end - 1] ?? '');
    const last = isClosed ? end - 1 : shownSpan(source, [start, end])[1];
    if (!client.foldsLinesOnly && isClosed) {
      const [open, close] = [start + 1, last].map((offset) => document.text.positionAt(offset));
      if (!open || !close) return;
      found.push({
        fold: {
          startLine: open.line,
          startCharacter: open.character,
          endLine: close.line,
          endCharacter: close.character,
        },
        depth,
      });
      return;
    }
    const lineOfLast = startOfLine(source, last);
    const isAlone = isClosed && /^[\s\]},]*$/.test(source.slice(lineOfLast, last));
    const ending = isAlone ? shownSpan(source, [start, Math.max(start, lineOfLast)])[1] : last;
    add([from, ending], depth);
  }
}

/** Editors show one sign a line: it folds the most. */
function onePerLine(all: readonly Nested[]): Nested[] {
  const byLine = new Map<number, Nested>();
  for (const each of all) {
    const { startLine, endLine } = each.fold;
    if (endLine <= startLine) continue;
    const other = byLine.get(startLine);
    if (!other || other.fold.endLine < endLine) byLine.set(startLine, each);
  }
  return [...byLine.values()].sort((one, other) => one.fold.startLine - other.fold.startLine);
}

function limited(all: readonly Nested[], limit: number | undefined): Fold[] {
  if (limit === undefined || all.length <= limit) return all.map(({ fold }) => fold);
  const outermost = [...all].sort((one, other) => one.depth - other.depth).slice(0, limit);
  const kept = new Set(outermost);
  return all.filter((each) => kept.has(each)).map(({ fold }) => fold);
}
