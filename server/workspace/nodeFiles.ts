import { closeSync, type Dirent, fstatSync, openSync, readSync } from 'node:fs';
import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { decode } from './encoding.ts';
import { type Failure, type Files, READ_LIMIT_BYTES } from './files.ts';
import { isIgnoredByGit } from './git.ts';
import { textAsOf } from './gitHistory.ts';
import { type FolderTree, IgnoreRules, isLeftOut, LeftOut } from './gitIgnore.ts';
import { isCoachFile } from './paths.ts';
import { userIgnoreFile } from './userIgnoreFile.ts';

/** The files of this machine's disk. */
export const nodeFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    const bytes = path === undefined ? undefined : await readBytes(path);
    return bytes && decode(bytes);
  },

  readFound,

  async find(folder, signal) {
    const path = pathOf(folder);
    const walk = new Walk(signal);
    if (path !== undefined) await walk.into(path, await IgnoreRules.for(path, disk));
    const uris = walk.found.sort().map((file) => URI.file(file).toString());
    return { uris, failures: walk.failures };
  },

  async isFolder(uri) {
    const path = pathOf(uri);
    if (path === undefined) return false;
    return lstat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
  },

  async ignores(uri, folder) {
    const isFolder = uri.endsWith('/');
    const [path, top] = [pathOf(isFolder ? uri.slice(0, -1) : uri), pathOf(folder)];
    if (path === undefined || top === undefined) return false;
    return new LeftOut(top, disk).has(path, isFolder);
  },

  async isIgnoredByGit(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : isIgnoredByGit(path);
  },

  async textAsOf(uri, day) {
    const path = pathOf(uri);
    return path === undefined ? undefined : textAsOf(path, day);
  },
};

/**
 * As `nodeFiles.read`, for a file that `find` has just found, and so of which the name is right: in a
 * fifth of the time, since nothing else can go on meanwhile.
 */
export function readFound(uri: string): string | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    const file = openSync(path, 'r');
    try {
      const buffer = new Uint8Array(Math.min(fstatSync(file).size, READ_LIMIT_BYTES));
      return decode(buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0)));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Undefined for what is not on this machine's disk, such as a file of a repository on the web. */
function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}

/** Undefined where there is no such file. */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    // Before it is opened: opening a named pipe waits for somebody to write into it.
    if (!(await stat(path)).isFile()) throw new Error('it is not a file');
    await using file = await open(path);
    const buffer = new Uint8Array(Math.min((await file.stat()).size, READ_LIMIT_BYTES));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return (await hasExactName(path)) ? buffer.subarray(0, bytesRead) : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** On disks that ignore case a file opens under any spelling; in a colleague's checkout it would not. */
async function hasExactName(path: string): Promise<boolean> {
  const [asked, real] = [withoutRoot(path), withoutRoot(await realpath(path))];
  if (asked.toLowerCase() === real.toLowerCase()) return asked === real;
  // Through a link: then the last name, at least.
  const names = await readdir(dirname(path));
  return names.some((name) => name.normalize() === basename(path).normalize());
}

/** A path without its drive letter, whose case says nothing, in one form of Unicode. */
function withoutRoot(path: string): string {
  return path.slice(parse(path).root.length).normalize();
}

const disk: FolderTree = {
  text: (file) => readFile(file, 'utf8').catch(() => undefined),
  isFolder: (path) =>
    stat(path).then(
      (stats) => stats.isDirectory(),
      () => undefined,
    ),
  dirname,
  resolve,
  userIgnoreFile,
  separator: sep,
  ignoresCase: process.platform === 'win32' || process.platform === 'darwin',
};

/** Goes through a folder and what is in it. Links are not followed, as git does not. */
class Walk {
  readonly found: string[] = [];
  readonly failures: Failure[] = [];
  readonly #signal: AbortSignal | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  async into(folder: string, above: IgnoreRules): Promise<void> {
    const entries = await this.#entriesOf(folder);
    const names = entries.map((entry) => entry.name);
    const rules = await above.inside(folder, names);
    for (const entry of entries) {
      if (this.#signal?.aborted) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isLeftOut(entry.name) && !rules.ignores(path, true)) await this.into(path, rules);
      } else if (entry.isFile() && isCoachFile(entry.name) && !rules.ignores(path, false)) {
        this.found.push(path);
      }
    }
  }

  async #entriesOf(folder: string): Promise<Dirent[]> {
    try {
      return await readdir(folder, { withFileTypes: true });
    } catch (error) {
      // One that has just been removed holds nothing.
      if (!hasCode(error, 'ENOENT'))
        this.failures.push({ uri: URI.file(folder).toString(), error });
      return [];
    }
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
