import { isAlias, isMap, isNode, parseDocument, visit, type YAMLMap } from 'yaml';
import type { CoachDocument } from '../document/document.ts';
import { startOfLine } from '../document/lines.ts';
import type { Span } from '../document/tree.ts';
import type { Edit, Edits } from './edit.ts';
import { refusals } from './locate.ts';
import { lineAfter } from './text.ts';

/**
 * Takes out the key that begins at an offset, with its value, its line and the comment at the end of
 * it. By offset and from the YAML library's own nodes, since a key that stands twice has one path, and
 * the tree leaves the second one and merge keys out.
 */
export function removeKey(document: CoachDocument, offset: number): Edits {
  const source = document.text.getText();
  const found = pairAt(source, offset);
  if (!found) return refusals.unreadable;
  const { pairs, index, flow } = found;
  const [pair, before, after] = [pairs[index], pairs[index - 1], pairs[index + 1]];
  if (!pair || (!before && !after)) return refusals.onlyKey;
  if (!flow) return [fromBlock(source, pair, after)];
  // The comma goes too: the one behind, or at the end the one before.
  const span: Span = after ? [pair[0], after[0]] : [before?.[1] ?? pair[0], pair[1]];
  return [{ span, pieces: [] }];
}

/** What stands behind the key that begins at an offset, as it is written; undefined where there is none. */
export function valueTextAt(document: CoachDocument, offset: number): string | undefined {
  const source = document.text.getText();
  const found = pairAt(source, offset);
  const pair = found?.pairs[found.index];
  return (
    pair &&
    source
      .slice(...pair)
      .replace(/^[^:]*:\s*/, '')
      .trim()
  );
}

/** The pairs of the mapping that has a key at the offset, each from its key to the end of its value. */
function pairAt(
  source: string,
  offset: number,
): { pairs: Span[]; index: number; flow: boolean } | undefined {
  const yaml = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  let found: YAMLMap | undefined;
  visit(yaml, {
    Map(_, map) {
      if (!map.items.some(({ key }) => startOf(key) === offset)) return undefined;
      found = map;
      return visit.BREAK;
    },
  });
  if (!isMap(found)) return undefined;
  const pairs = found.items.flatMap(({ key, value }): Span[] => {
    const range = isNode(key) ? key.range : undefined;
    if (!range) return [];
    const end = isNode(value) && value.range ? value.range[1] : range[1];
    return [[range[0], Math.max(end, endOfColon(source, range[1]))]];
  });
  return {
    pairs,
    index: pairs.findIndex(([start]) => start === offset),
    flow: found.flow === true,
  };
}

function startOf(key: unknown): number | undefined {
  return isNode(key) || isAlias(key) ? key.range?.[0] : undefined;
}

function endOfColon(source: string, key: number): number {
  return key + (/^[ \t]*:/.exec(source.slice(key, key + 200))?.[0].length ?? 0);
}

function fromBlock(source: string, [start, end]: Span, after: Span | undefined): Edit {
  const next = lineAfter(source, end);
  const line = startOfLine(source, start);
  if (/^\uFEFF?\s*$/.test(source.slice(line, start))) {
    const isLastLine = next === source.length && !/[\r\n]$/.test(source);
    if (!isLastLine) return { span: [source[line] === '\uFEFF' ? start : line, next], pieces: [] };
    // A text without a line break at its end stays so.
    const lead = /\r?\n?$/.exec(source.slice(0, line))?.[0].length ?? 0;
    return { span: [line - lead, next], pieces: [] };
  }
  // Behind a dash: the next key comes up to it, unless comments stand between.
  const isNear = after && source.slice(next, after[0]).trim() === '';
  if (isNear) return { span: [start, after[0]], pieces: [] };
  const text = source.slice(start, next);
  return { span: [start, start + text.trimEnd().length], pieces: [] };
}
