import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { CacheStorage } from './factsCache.ts';

/** A cache in a folder of this machine's disk, which only the user may read. */
export function cacheIn(folder: string): CacheStorage | undefined {
  const { scheme, fsPath } = URI.parse(folder);
  if (scheme !== 'file') return undefined;
  const file = join(fsPath, 'index.coach-cache');
  return {
    read: () => readFile(file, 'utf8'),
    write: (pieces) => writeWhole(file, pieces),
  };
}

/**
 * Gives a file another text, all at once, for the user's eyes only.
 *
 * @throws the system's error; what was there before then still is.
 */
async function writeWhole(file: string, pieces: AsyncIterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    await writeFile(draft, pieces, { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
