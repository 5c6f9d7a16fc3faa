import { isAlias, isNode, parseDocument, visit } from 'yaml';
import { say } from '../coaching/say.ts';
import type { CoachDocument } from '../document/document.ts';
import { columnOf, endOfLine, startOfLine } from '../document/lines.ts';
import type { Entry, Sequence, Span, Tree } from '../document/tree.ts';
import { type Edit, isRefused, type Refusal } from './edit.ts';
import { ownEntry, refusals } from './locate.ts';
import { Verbatim } from './sketch.ts';
import { lineAfterNode, mappingColumn } from './text.ts';

/** A part of a document that can be put elsewhere as it stands. */
export interface Cut {
  readonly node: Tree;
  /** Its lines with the comments in it; one of them only where it is written in `{ }`. */
  readonly verbatim: Verbatim;
  /** Whether it has comments, which cannot stand in `{ }` or `[ ]`. */
  readonly hasComments: boolean;
  /** What takes it out of where it stands, and nothing else. */
  readonly removal: Edit;
}

/** The mapping behind a key at the top of a document. @returns a refusal where it cannot be moved as it stands. */
export function cutBlock(document: CoachDocument, key: string): Cut | Refusal {
  return cut(document, key, blockAt);
}

/** An item, which is a mapping, of the list behind a key at the top. @returns a refusal as `cutBlock` does. */
export function cutItem(document: CoachDocument, key: string, index: number): Cut | Refusal {
  return cut(document, key, (each, entry) => itemAt(each, entry, index));
}

function cut(
  document: CoachDocument,
  key: string,
  find: (document: CoachDocument, entry: Entry) => Cut | Refusal,
): Cut | Refusal {
  if (!document.isSound) return refusals.unreadable;
  const found = ownEntry(document, [key]);
  if (isRefused(found)) return found;
  if (found.mapping.flow) return IN_BRACES;
  const result = find(document, found.entry);
  if (isRefused(result)) return result;
  return usesAnchors(document.text.getText(), result.removal.span) ? ANCHORED : result;
}

const IN_BRACES = {
  refused: say`It is written in \`{ }\` or \`[ ]\` over several lines, or within them. Put its keys on lines of their own, and try again.`,
} as const satisfies Refusal;
const ANCHORED = {
  refused: say`It refers to other places, or others to it, by \`&\` and \`*\`, which would mean nothing elsewhere. Write it out, and try again.`,
} as const satisfies Refusal;

function blockAt(document: CoachDocument, { key, value }: Entry): Cut | Refusal {
  const source = document.text.getText();
  const start = startOfKeyLine(source, key[0]);
  const end = lineAfterNode(source, value, columnOf(source, key[0]));
  const behindColon = source.indexOf(':', key[1]) + 1;
  const verbatim = verbatimOf(source, value, [behindColon, end]);
  if (isRefused(verbatim)) return verbatim;
  return { node: value, ...verbatim, removal: removal(source, [start, end]) };
}

function itemAt(
  document: CoachDocument,
  { key, value: list }: Entry,
  index: number,
): Cut | Refusal {
  const source = document.text.getText();
  const item = list.type === 'sequence' ? list.items[index] : undefined;
  if (list.type !== 'sequence' || !item || item.aliased) return refusals.unreadable;
  if (list.flow) return IN_BRACES;
  const dash = dashOf(source, list, item);
  const end = lineAfterNode(source, item, columnOf(source, list.span[0]));
  const verbatim = verbatimOf(source, item, [dash + 1, end]);
  if (isRefused(verbatim)) return verbatim;
  const start = startOfLine(source, dash);
  const found = { node: item, ...verbatim };
  if (list.items.length > 1)
    return { ...found, removal: removal(source, [start, end], index === 0) };
  const behindColon = source.indexOf(':', key[1]) + 1;
  const between = source.slice(behindColon, start);
  // Where nothing would be left of the list, its key goes too, unless a comment stands there.
  if (between.trim() === '') {
    return { ...found, removal: removal(source, [startOfKeyLine(source, key[0]), end]) };
  }
  return { ...found, removal: { span: [behindColon, end], pieces: [' []', between] } };
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
): Pick<Cut, 'verbatim' | 'hasComments'> | Refusal {
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

/**
 * Takes out whole lines, and one of two blank lines that would follow each other, or be the last.
 *
 * @param isFirst of a list, which begins with no blank line either.
 */
function removal(source: string, [start, end]: Span, isFirst = false): Edit {
  const before = /(?:^|\n)([ \t]*\r?\n)$/.exec(source.slice(0, start))?.[1]?.length ?? 0;
  const blank = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end, endOfLine(source, end) + 2))?.[0];
  if (blank === undefined) return { span: [start, end], pieces: [] };
  if (isFirst && before === 0) return { span: [start, end + blank.length], pieces: [] };
  return { span: [start - before, end], pieces: [] };
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
