import { createHash } from 'node:crypto';
import type { CheckedFile } from '../result.ts';
import { sourceLine } from './sourceLine.ts';

/**
 * For each finding of a file what stays the same from run to run, so that it is known again after
 * other lines were put before it and on another day (messages tell days): the file's path, the code,
 * the text of the line, and which one of those it is, if there are several. Of a private file the
 * text stays out.
 */
export function fingerprints(file: CheckedFile): string[] {
  const seen = new Map<string, number>();
  return file.findings.map(({ code, range }) => {
    const line = sourceLine(file, range.start.line)?.trim() ?? '';
    const same = JSON.stringify([file.path, code, line]);
    const number = seen.get(same) ?? 0;
    seen.set(same, number + 1);
    return createHash('sha256').update(`${same}${number}`).digest('hex').slice(0, 32);
  });
}
