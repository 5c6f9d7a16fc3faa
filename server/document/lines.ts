/** The offset at which the line of an offset begins. */
export function startOfLine(source: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(source[start - 1])) start--;
  return start;
}

/** The offset at which the line of an offset ends, before its line break. */
export function endOfLine(source: string, at: number): number {
  let end = at;
  while (end < source.length && !isLineBreak(source[end])) end++;
  return end;
}

/** A lone CR breaks the line for LSP, though not for YAML. */
export function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** How many characters stand before an offset on its line; a byte order mark is none. */
export function columnOf(source: string, offset: number): number {
  const start = startOfLine(source, offset);
  return offset - start - (source[start] === '\uFEFF' ? 1 : 0);
}
