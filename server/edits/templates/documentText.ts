import { plainText } from '../edit.ts';
import { blockEntries, type SketchMapping, type Style } from '../sketch.ts';

/** How new files are written. */
const style: Style = { step: 2, listIndent: 2, quoting: 'plain' };

/** Lines as comments. */
export function commentLines(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`.trimEnd()).join('\n');
}

/** The text of a new file: comments, and after a blank line each the parts of its one mapping. */
export function documentText(comments: string, ...parts: readonly SketchMapping[]): string {
  const blocks = parts.map((part) => blockEntries(part, style).map(plainText).join('\n'));
  return `${[comments, ...blocks].join('\n\n')}\n`;
}
