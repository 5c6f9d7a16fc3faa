import { isAlias, isNode, parseDocument, visit } from 'yaml';
import type { CoachDocument } from '../document/document.ts';
import { columnOf, endOfLine, startOfLine } from '../document/lines.ts';
import { nodeAt } from '../document/place.ts';
import type { Entry, Sequence, Span, Tree } from '../document/tree.ts';
import { type Edit, isRefused, type Refusal } from './edit.ts';
import { isAbsent, ownEntry, refusals } from './locate.ts';
import { Verbatim } from './sketch.ts';
import { lineAfterNode, mappingColumn } from './text.ts';

/** Which draft of private notes: a block, or by its number from 0 one of the rounds. */
export type DraftPlace =
  | { readonly block: 'challenge' | 'vision' }
  | { readonly block: 'assessments'; readonly index: number };

/** A draft as it stands in private notes. */
export interface Draft {
  readonly node: Tree;
  /** Its lines with the comments in it; one of them only where it is written in `{ }`. */
  readonly verbatim: Verbatim;
  /** Whether it has comments, which cannot stand in `{ }` or `[ ]`. */
  readonly hasComments: boolean;
  /** What takes it out of the notes, and nothing else. */
  readonly removal: Edit;
}

/** All drafts in private notes that can be read, blocks first. */
export function draftPlaces(notes: CoachDocument<'notes'>): DraftPlace[] {
  const rounds = nodeAt(notes.tree, ['assessments']);
  const blocks = (['challenge', 'vision'] as const).filter(
    (block) => nodeAt(notes.tree, [block])?.type === 'mapping',
  );
  return [
    ...blocks.map((block) => ({ block })),
    ...(rounds?.type === 'sequence' ? rounds.items : []).flatMap((item, index) =>
      item.type === 'mapping' ? [{ block: 'assessments' as const, index }] : [],
    ),
  ];
}

/** Finds a draft. @returns a refusal where there is none, or it cannot be moved as it stands. */
export function findDraft(notes: CoachDocument<'notes'>, place: DraftPlace): Draft | Refusal {
  if (notes.tree?.type !== 'mapping' || !notes.isSound) return refusals.unreadable;
  const found = ownEntry(notes, [place.block]);
  if (isRefused(found)) return nodeAt(notes.tree, [place.block]) ? found : NO_DRAFT;
  const { entry, mapping } = found;
  if (mapping.flow) return IN_BRACES;
  const draft =
    place.block === 'assessments'
      ? roundDraft(notes, entry, place.index)
      : blockDraft(notes, entry);
  if (isRefused(draft)) return draft;
  const [start, end] = draft.removal.span;
  return usesAnchors(notes.text.getText(), [start, end]) ? ANCHORED : draft;
}

const NO_DRAFT = {
  refused: 'There is no such draft in the notes, so nothing was shared.',
} as const satisfies Refusal;
const IN_BRACES = {
  refused:
    'The draft is written in `{ }` or `[ ]` over several lines, or within them. Put its keys on lines of their own, and try again.',
} as const satisfies Refusal;
const ANCHORED = {
  refused:
    'The draft refers to other places, or others to it, by `&` and `*`, which would mean nothing in another file. Write it out, and try again.',
} as const satisfies Refusal;

function blockDraft(notes: CoachDocument, entry: Entry): Draft | Refusal {
  const source = notes.text.getText();
  const { key, value } = entry;
  if (value.type !== 'mapping') return isAbsent(entry) ? NO_DRAFT : refusals.unreadable;
  const start = startOfKeyLine(source, key[0]);
  const end = lineAfterNode(source, value, columnOf(source, key[0]));
  const behindColon = source.indexOf(':', key[1]) + 1;
  const verbatim = verbatimOf(source, value, [behindColon, end]);
  if (isRefused(verbatim)) return verbatim;
  return { node: value, ...verbatim, removal: removal(source, [start, end]) };
}

function roundDraft(notes: CoachDocument, entry: Entry, index: number): Draft | Refusal {
  const source = notes.text.getText();
  const { key, value: list } = entry;
  const item = list.type === 'sequence' ? list.items[index] : undefined;
  if (list.type !== 'sequence' || !item) return NO_DRAFT;
  if (item.type !== 'mapping' || item.aliased) return refusals.unreadable;
  if (list.flow) return IN_BRACES;
  const column = columnOf(source, list.span[0]);
  const dash = dashOf(source, list, item);
  const end = lineAfterNode(source, item, column);
  const verbatim = verbatimOf(source, item, [dash + 1, end]);
  if (isRefused(verbatim)) return verbatim;
  const lines: Span = [startOfLine(source, dash), end];
  const behindColon = source.indexOf(':', key[1]) + 1;
  const isAlone = list.items.length === 1;
  const hasWordsBefore = source.slice(behindColon, lines[0]).trim() !== '';
  const draft = { node: item, ...verbatim };
  // Where nothing would be left of the list, its key goes too, unless a comment stands there.
  if (isAlone && !hasWordsBefore) {
    return { ...draft, removal: removal(source, [startOfKeyLine(source, key[0]), end]) };
  }
  if (!isAlone) return { ...draft, removal: { span: lines, pieces: [] } };
  const between = source.slice(behindColon, lines[0]);
  return { ...draft, removal: { span: [behindColon, end], pieces: [' []', between] } };
}

/** The dash of an item in a list on lines of its own. */
function dashOf(source: string, list: Sequence, item: Tree): number {
  const column = columnOf(source, list.span[0]);
  for (let line = startOfLine(source, item.span[0]); ; line = startOfLine(source, line - 1)) {
    const offset = line + column + (source[line] === '\uFEFF' ? 1 : 0);
    if (source[offset] === '-' && offset < item.span[0]) return offset;
    if (line <= list.span[0]) return list.span[0];
  }
}

/** What stands in a span that belongs to a mapping, comments and all, without its indentation. */
function verbatimOf(
  source: string,
  mapping: Tree,
  [start, end]: Span,
): Pick<Draft, 'verbatim' | 'hasComments'> | Refusal {
  if (mapping.type !== 'mapping') return refusals.unreadable;
  const text = source.slice(start, end).replace(/\r?\n$/, '');
  if (mapping.flow) {
    const line = text.trim();
    // A comment within braces ends where its line ends.
    if (/[\r\n]/.test(line)) return IN_BRACES;
    const hasComments = source.slice(mapping.span[1], start + text.length).includes('#');
    return { verbatim: new Verbatim([line]), hasComments };
  }
  const indent = new RegExp(`^[ ]{0,${mappingColumn(source, mapping)}}`);
  const [first = '', ...rest] = text.split(/\r?\n/);
  const lines = [first.trim(), ...rest.map((line) => line.replace(indent, ''))];
  // Behind a key there is nothing, or a comment.
  return {
    verbatim: new Verbatim(lines[0] === '' ? lines.slice(1) : lines),
    hasComments: lines.some((line) => /(?:^|\s)#/.test(line)),
  };
}

function startOfKeyLine(source: string, key: number): number {
  const start = startOfLine(source, key);
  return source[start] === '\uFEFF' ? start + 1 : start;
}

/** Takes out whole lines, and one of two blank lines that would follow each other, or be the last. */
function removal(source: string, [start, end]: Span): Edit {
  const before = /(?:^|\n)([ \t]*\r?\n)$/.exec(source.slice(0, start))?.[1]?.length ?? 0;
  const isBlankBehind = /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, endOfLine(source, end) + 2));
  return { span: [isBlankBehind ? start - before : start, end], pieces: [] };
}

/** Whether anything in a span has an anchor, or comes from one. */
function usesAnchors(source: string, [start, end]: Span): boolean {
  const yaml = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  let isFound = false;
  visit(yaml, {
    Node(_, node) {
      const at = isNode(node) ? node.range?.[0] : undefined;
      const isIn = at !== undefined && at >= start && at < end;
      if (!isIn || !(isAlias(node) || node.anchor !== undefined)) return undefined;
      isFound = true;
      return visit.BREAK;
    },
  });
  return isFound;
}
