import { dirname, resolve } from 'node:path';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { oneLine } from '../language/oneLine.ts';
import { changedFiles, NoAnswerError } from '../workspace/changedFiles.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import type { CheckOptions } from './checkOptions.ts';
import { type Console, UsageError } from './console.ts';
import type { Failures } from './failures.ts';
import { isInShard } from './options/shard.ts';
import { readStandardInput } from './standardInput.ts';
import { displayUri, findTargets, kindOf, type Target, type Targets } from './targets.ts';

/** What is reported on. What is read to know about it is another matter. */
export interface Selection extends Targets {
  /** What came in on the standard input. */
  readonly text?: TextDocument;
}

/**
 * The files that paths and options choose.
 *
 * @param workspace the URIs of the workspace's folders.
 * @throws UsageError where git cannot say what has changed.
 */
export async function select(
  paths: readonly string[],
  workspace: readonly string[],
  { stdinFilename, changedSince, shard }: CheckOptions,
  console: Console,
  failures: Failures,
): Promise<Selection> {
  const { cwd } = console;
  if (stdinFilename !== undefined) {
    const text = await readStandardInput(stdinFilename, console);
    const target = { uri: text.uri, path: displayUri(text.uri, cwd) };
    return { files: [target], emptyFolders: [], text };
  }
  const asked = paths.length > 0 ? paths : ['.'];
  const { files, emptyFolders } = await findTargets(asked, workspace, cwd, nodeFiles, failures);
  const changed =
    changedSince === undefined ? files : await changedAmong(files, asked, cwd, changedSince);
  const chosen = shard ? changed.filter(({ path }) => isInShard(path, shard)) : changed;
  return { files: chosen, emptyFolders };
}

async function changedAmong(
  files: readonly Target[],
  asked: readonly string[],
  cwd: string,
  revision: string,
): Promise<Target[]> {
  const folders: string[] = [];
  for (const path of asked) {
    const absolute = resolve(cwd, path);
    const kind = await kindOf(absolute);
    if (kind === 'folder') folders.push(absolute);
    if (kind === 'file') folders.push(dirname(absolute));
  }
  const pathOf = ({ uri }: Target) => URI.parse(uri).fsPath;
  try {
    const changed = await changedFiles(files.map(pathOf), folders, revision);
    return files.filter((file) => changed.has(pathOf(file)));
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    throw new UsageError(`--changed-since ${oneLine(revision)}: ${oneLine(error.message)}.`);
  }
}
