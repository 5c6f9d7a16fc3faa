/** A text without its caret, which is a `|`, and the offset where it stood. */
export function caretOf(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.includes('|', offset + 1)) throw new Error('not one caret');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
