import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Files } from '../workspace/files.ts';
import { UsageError } from './console.ts';

/** What a command is asked to look at. */
export interface Targets {
  /** Sorted by path; each file once, however often it was named. */
  readonly files: readonly { readonly uri: string; readonly path: string }[];
  /** Paths that could not be looked at, with the reason. */
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
  /** Named folders in which there is no coach file. */
  readonly emptyFolders: readonly string[];
}

/** Finds the files that paths name: a file named outright counts, whatever its name; a folder is walked. */
export async function findTargets(
  paths: readonly string[],
  cwd: string,
  files: Files,
): Promise<Targets> {
  const found = new Map<string, string>();
  const failures: { path: string; reason: string }[] = [];
  const emptyFolders: string[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = await kindOf(absolute);
    if (kind === 'file') {
      found.set(URI.file(absolute).toString(), display(absolute, cwd));
    } else if (kind === 'folder') {
      const uris = await files.find(URI.file(absolute).toString());
      if (uris.length === 0) emptyFolders.push(path);
      for (const uri of uris) found.set(uri, display(URI.parse(uri).fsPath, cwd));
    } else {
      failures.push({ path, reason: kind.reason });
    }
  }
  return {
    files: [...found]
      .map(([uri, path]) => ({ uri, path }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    failures,
    emptyFolders,
  };
}

/** The URI of a folder of the workspace. @throws UsageError where there is no such folder. */
export async function folderUri(folder: string, cwd: string): Promise<string> {
  const absolute = resolve(cwd, folder);
  if ((await kindOf(absolute)) !== 'folder') {
    throw new UsageError(`--workspace ${folder}: there is no such folder.`);
  }
  return URI.file(absolute).toString();
}

async function kindOf(path: string): Promise<'file' | 'folder' | { reason: string }> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : { reason: 'it is neither a file nor a folder' };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** A path as people are shown it: relative to where they are, with `/`. */
function display(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}
