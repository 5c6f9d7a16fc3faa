import type { CheckedFile } from '../result.ts';

/** The text of a line, counted from 0, without its line break; undefined in a private file. */
export function sourceLine({ isPrivate, text }: CheckedFile, line: number): string | undefined {
  if (isPrivate) return undefined;
  const start = { line, character: 0 };
  return text.getText({ start, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '');
}
