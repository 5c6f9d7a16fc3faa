import type { CoachDocument } from '../document/document.ts';
import type { Span, Tree } from '../document/tree.ts';

/** A line that is a comment and nothing else; the line break is not part of it. */
const COMMENT_LINE = /^[^\S\r\n]*#[^\r\n]*/gm;

/** Blocks of two comment lines or more that follow on one another, from the first `#` on. */
export function commentBlocks(document: CoachDocument): Span[] {
  const source = document.text.getText();
  const blocks: Span[] = [];
  for (const [start, end] of commentLines(document)) {
    const last = blocks.at(-1);
    const isNext = last && /^(?:\r\n|\r|\n)[^\S\r\n]*$/.test(source.slice(last[1], start));
    if (last && isNext) blocks.splice(-1, 1, [last[0], end]);
    else blocks.push([start, end]);
  }
  return blocks.filter(([start, end]) => /[\r\n]/.test(source.slice(start, end)));
}

/** From each `# region` to its `# endregion`, as syntaxes/language-configuration.json has them. */
export function regions(document: CoachDocument): Span[] {
  const source = document.text.getText();
  const open: number[] = [];
  const found: Span[] = [];
  for (const [start, end] of commentLines(document)) {
    const line = source.slice(start, end);
    if (/^#\s*region\b/.test(line)) open.push(start);
    else if (/^#\s*endregion\b/.test(line)) {
      const from = open.pop();
      if (from !== undefined) found.push([from, end]);
    }
  }
  return found;
}

/** Comments that have a line of their own, in the order of the text. */
function* commentLines(document: CoachDocument): Generator<Span> {
  const source = document.text.getText();
  const texts = document.tree ? [...textsOfLines(document.tree, source)] : [];
  let next = 0;
  for (const { index, 0: line } of source.matchAll(COMMENT_LINE)) {
    while ((texts[next]?.[1] ?? source.length) <= index) next++;
    const around = texts[next];
    // What looks like a comment within a text is part of the text.
    if (around && around[0] <= index && index < around[1]) continue;
    yield [index + line.indexOf('#'), index + line.length];
  }
}

/** The scalars that have several lines, in the order of the text. */
function* textsOfLines(node: Tree, source: string): Generator<Span> {
  if (node.aliased) return;
  if (node.type === 'scalar') {
    if (/[\r\n]/.test(source.slice(...node.span))) yield node.span;
    return;
  }
  const children =
    node.type === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
  for (const child of children) yield* textsOfLines(child, source);
}
