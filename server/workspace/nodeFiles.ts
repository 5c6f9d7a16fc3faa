import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Files } from './files.ts';
import { type IgnoreRules, ignoreRulesAbove, withIgnoreFile } from './gitIgnore.ts';
import { isCoachFile } from './paths.ts';

/** Just more than the largest file that is read (see `file-too-large`), so that it is still seen as too large. */
const READ_LIMIT_BYTES = 2 * 1024 * 1024 + 4;

/** The files of this machine's disk. */
export const nodeFiles: Files = {
  async read(uri) {
    const path = URI.parse(uri).fsPath;
    const bytes = await readBytes(path);
    if (!bytes || !(await hasExactName(path))) return undefined;
    return decode(bytes);
  },

  async find(folder) {
    const path = URI.parse(folder).fsPath;
    const found: string[] = [];
    await walk(path, await ignoreRulesAbove(path), found);
    return found.sort().map((file) => URI.file(file).toString());
  },
};

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    await using file = await open(path);
    const buffer = new Uint8Array(Math.min((await file.stat()).size, READ_LIMIT_BYTES));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** On disks that ignore case a file opens under any spelling; in a colleague's checkout it would not. */
async function hasExactName(path: string): Promise<boolean> {
  if (process.platform === 'linux') return true;
  return (await readdir(dirname(path))).includes(basename(path));
}

/** UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no text become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  // The mark stays in UTF-8 text: offsets must be those of the file.
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

async function walk(folder: string, above: IgnoreRules, found: string[]): Promise<void> {
  const entries = await readEntries(folder);
  const rules = await withIgnoreFile(above, folder, entries);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name === '.git') continue;
      if (!rules.ignores(path, true)) await walk(path, rules, found);
    } else if (entry.isFile() && isCoachFile(entry.name) && !rules.ignores(path, false)) {
      found.push(path);
    }
  }
}

/** A folder that may not be read, or that has just been removed, holds nothing for us. */
async function readEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM', 'ENOTDIR')) return [];
    throw error;
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
