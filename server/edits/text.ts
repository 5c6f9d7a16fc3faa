/** The line break that a text uses: that of its first line. */
export function lineBreakOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

/** Where the line of an offset begins. */
export function startOfLine(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(source[start - 1])) start--;
  return start;
}

/** How many characters stand before an offset on its line. */
export function columnOf(source: string, offset: number): number {
  return offset - startOfLine(source, offset);
}

/**
 * Where the line after a value begins; the text's length where there is none. Blank lines and line
 * breaks that belong to the value (a block text's) do not count as its last line.
 */
export function lineAfter(source: string, end: number): number {
  let last = end;
  while (last > 0 && /\s/.test(source[last - 1] ?? '')) last--;
  while (last < source.length && !isLineBreak(source[last])) last++;
  if (source[last] === '\r' && source[last + 1] === '\n') return last + 2;
  return Math.min(last + 1, source.length);
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Words that YAML reads as something else than text. */
const special = /^(?:true|false|null|[-+.]?[\d.][\d.eE_+-]*)$/i;

/** A text as a YAML scalar on one line: bare where it may stand so, else in double quotes. */
export function plainScalar(text: string): string {
  return /^[a-z\d][\w-]*$/i.test(text) && !special.test(text) ? text : JSON.stringify(text);
}
