import type { CoachDocument } from '../../document/document.ts';
import { columnOf, startOfLine } from '../../document/lines.ts';
import { canBePlain, type Piece, plainText, TabStops } from '../../edits/edit.ts';
import { writeScalar } from '../../edits/scalar.ts';
import {
  blockEntries,
  blockItem,
  flow,
  flowEntry,
  inline,
  joined,
  type Line,
  type SketchMapping,
  type Style,
} from '../../edits/sketch.ts';
import { styleOf } from '../../edits/style.ts';
import { lineBreakOf } from '../../edits/text.ts';
import type { Hole } from './hole.ts';
import type { Draft, Insert, Offer } from './offer.ts';

/** Turns drafts into what is inserted in a hole, in the document's own style. */
export function writeAll(document: CoachDocument, hole: Hole, drafts: readonly Draft[]): Offer[] {
  const source = document.text.getText();
  const [start, end] = hole.word.span;
  const range = { start: document.text.positionAt(start), end: document.text.positionAt(end) };
  const style = styleOf(document);
  const { quoting } = hole.word;
  const writing: Writing = {
    hole,
    style: quoting === 'plain' ? style : { ...style, quoting },
    plainStyle: style,
    column: columnOf(source, start),
    lineBreak: lineBreakOf(source),
  };
  const indent = /^ */.exec(source.slice(startOfLine(source, start), start))?.[0].length ?? 0;
  return drafts.map(({ kind, label, description, documentation, insert }) => {
    const pieces = write(insert, writing);
    const plain =
      'plain' in insert && insert.plain ? write({ entries: insert.plain }, writing) : pieces;
    const hasStops = pieces.some((piece) => typeof piece !== 'string');
    return {
      kind,
      label,
      description,
      documentation: (markup) => documentation?.(markup),
      range,
      text: canBePlain([{ span: [0, 0], pieces: plain }]) ? plainText(plain) : undefined,
      snippet: hasStops ? new TabStops().snippet(pieces) : undefined,
      indent,
      // The quote that stands before the caret is compared too.
      filter: quoting === 'plain' ? undefined : writeScalar(label, quoting),
    };
  });
}

interface Writing {
  readonly hole: Hole;
  /** With the quotes around the word. */
  readonly style: Style;
  readonly plainStyle: Style;
  /** At which the inserted text begins, and its lines go on. */
  readonly column: number;
  readonly lineBreak: string;
}

function write(insert: Insert, writing: Writing): Piece[] {
  const { hole, style } = writing;
  if ('key' in insert) return [writeScalar(insert.key, style.quoting, hole.flow)];
  if ('value' in insert) {
    const { value, below } = insert;
    if (hole.part === 'item') return together(blockItem(value, style), writing);
    const pieces = flow(value, style.quoting, hole.flow);
    if (!below) return pieces;
    return joined([pieces, ...blockEntries(below, writing.plainStyle)], writing.lineBreak);
  }
  const { entries } = insert;
  if (hole.part === 'item') {
    return together(blockItem(areInline(hole) ? inline(entries) : entries, style), writing);
  }
  if (hole.part === 'value') return flow(entries, style.quoting, hole.flow);
  return hole.flow
    ? joined(flowEntries(entries, style))
    : together(blockEntries(entries, style), writing);
}

/** Whether the other items of the list are each written in `{ }` or `[ ]`. */
function areInline({ trail }: Hole): boolean {
  const list = trail.at(-1);
  const others =
    list?.type === 'sequence' ? list.items.filter(({ type }) => type !== 'scalar') : [];
  return others.length > 0 && others.every((item) => item.type !== 'scalar' && item.flow);
}

function flowEntries(entries: SketchMapping, { quoting }: Style): Piece[][] {
  return Object.entries(entries).map(([key, value]) => flowEntry(key, value, quoting));
}

function together(lines: readonly Line[], { lineBreak, column }: Writing): Piece[] {
  return joined(lines, lineBreak + ' '.repeat(column));
}
