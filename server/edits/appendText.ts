import type { CoachDocument } from '../document/document.ts';
import type { Path } from '../document/place.ts';
import type { Scalar } from '../document/tree.ts';
import type { Edits } from './edit.ts';
import { replaceValue } from './replace.ts';
import { insertLines, lineAfter } from './text.ts';

/**
 * Adds lines to the text at a path. One on lines of its own (`|`, `>`) stays so, and each of its lines as it
 * is; any other is written anew, with both.
 */
export function appendText(document: CoachDocument, path: Path, node: Scalar, text: string): Edits {
  const source = document.text.getText();
  const [start, end] = node.span;
  const before = String(node.value ?? '').trimEnd();
  if (before === '') return replaceValue(document, path, text);
  const sign = source[start];
  if (sign !== '|' && sign !== '>') return replaceValue(document, path, `${before}\n${text}`);
  const lines = text.split(/\r?\n/);
  // Within `>` a line break is a space, unless a line is left blank.
  const apart = sign === '>' ? lines.flatMap((line) => ['', line]) : lines;
  const column = columnOfBlock(source.slice(start, end), before);
  return [
    insertLines(
      source,
      lineAfter(source, end),
      apart.map((line) => (line === '' ? [] : [line])),
      column,
    ),
  ];
}

/** How far a block text is indented: its first line may begin with blanks of its own. */
function columnOfBlock(block: string, value: string): number {
  const indent = (lines: readonly string[]) =>
    /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return indent(block.split(/\r?\n/).slice(1)) - indent(value.split('\n'));
}
