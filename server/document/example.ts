/** A part of a file with something wrong in it, and the same part mended: a few lines each. */
export interface Example {
  readonly before: string;
  readonly after: string;
}

/**
 * A few lines of YAML as they stand in code: without the first and the last line break, and without
 * the indentation that all of them share.
 */
export function yaml(text: TemplateStringsArray): string {
  const lines = text
    .join('')
    .replace(/^\n|\n *$/g, '')
    .split('\n');
  const indentations = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/[^ ]/));
  const shared = Math.min(...indentations);
  return lines.map((line) => line.slice(shared)).join('\n');
}
