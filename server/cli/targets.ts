import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Files } from '../workspace/files.ts';
import { isInside } from '../workspace/paths.ts';
import { compare } from './compare.ts';
import { UsageError } from './console.ts';
import type { Failures } from './failures.ts';
import { reasonOf } from './reasons.ts';

/** A file that a command is asked to report on. */
export interface Target {
  readonly uri: string;
  /** As it is shown: relative to the current folder, with `/`. */
  readonly path: string;
}

/** What a command is asked to look at. */
export interface Targets {
  /** Sorted by path; each file once, however often it was named. */
  readonly files: readonly Target[];
  /** Named folders of which nothing is reported, each with the reason. */
  readonly emptyFolders: readonly string[];
}

/**
 * Finds the files that paths name: a file named outright counts, whatever its name; a folder is walked,
 * unless a walk of the workspace leaves it out (format.md, "The workspace"). What cannot be looked at
 * goes to the failures.
 *
 * @param workspace the URIs of the workspace's folders, which are never left out themselves.
 */
export async function findTargets(
  paths: readonly string[],
  workspace: readonly string[],
  cwd: string,
  files: Files,
  failures: Failures,
): Promise<Targets> {
  const found = new Map<string, string>();
  const emptyFolders: string[] = [];
  for (const path of paths) {
    // An unset variable in a script must not mean the whole folder.
    if (path === '')
      throw new UsageError('A path is empty. Name a file or a folder, or none for this folder.');
    const absolute = resolve(cwd, path);
    const kind = await kindOf(absolute);
    const uri = URI.file(absolute).toString();
    if (kind === 'file') {
      found.set(uri, display(absolute, cwd));
    } else if (kind === 'folder' && (await isLeftOut(uri, workspace, files))) {
      emptyFolders.push(
        `nothing in ${path} is checked, since git ignores it or it is in node_modules; name the files themselves to have them checked`,
      );
    } else if (kind === 'folder') {
      const inFolder = await files.find(uri);
      for (const each of inFolder.uris) found.set(each, displayUri(each, cwd));
      for (const each of inFolder.failures) {
        failures.add(displayUri(each.uri, cwd), reasonOf(each.error));
      }
      if (inFolder.uris.length + inFolder.failures.length === 0) {
        emptyFolders.push(`no *.coach.yaml files in ${path}`);
      }
    } else {
      failures.add(path, kind.reason);
    }
  }
  return {
    files: [...found].sort(([, one], [, other]) => compare(one, other)).map(toFile),
    emptyFolders,
  };
}

/** By the innermost folder of the workspace that it is in; what is in none, nobody leaves out. */
async function isLeftOut(
  uri: string,
  workspace: readonly string[],
  files: Files,
): Promise<boolean> {
  const [innermost] = workspace
    .filter((folder) => isInside(uri, folder))
    .sort((one, other) => other.length - one.length);
  return innermost !== undefined && files.ignores(`${uri}/`, innermost);
}

function toFile([uri, path]: [string, string]) {
  return { uri, path };
}

/** The URI of a folder of the workspace. @throws UsageError where there is no such folder. */
export async function folderUri(folder: string, cwd: string): Promise<string> {
  const absolute = resolve(cwd, folder);
  if ((await kindOf(absolute)) !== 'folder') {
    throw new UsageError(`--workspace ${folder}: there is no such folder.`);
  }
  return URI.file(absolute).toString();
}

/** What there is at an absolute path. */
export async function kindOf(path: string): Promise<'file' | 'folder' | { reason: string }> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : { reason: 'it is neither a file nor a folder' };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** A path as people are shown it: relative to where they are, with `/`. */
function display(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

export function displayUri(uri: string, cwd: string): string {
  return display(URI.parse(uri).fsPath, cwd);
}
