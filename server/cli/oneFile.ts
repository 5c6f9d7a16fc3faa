import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { CoachDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { oneLine } from '../language/oneLine.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { type Console, UsageError } from './console.ts';
import { type ReadingOptions, todayOf } from './options/reading.ts';
import { Progress } from './progress.ts';
import { reasonOf, reasons } from './reasons.ts';
import { displayUri, folderUri, kindOf } from './targets.ts';

/** One file that a command is about, with all that surrounds it. */
export interface OneFile {
  readonly document: CoachDocument;
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly surroundings: Surroundings;
  /** Of the whole workspace, which has been read. */
  readonly index: WorkspaceIndex;
}

/**
 * Reads a file, and the workspace that it refers into.
 *
 * @param whyOne what is said to somebody who names a folder: why it has to be one file.
 * @throws UsageError where it cannot be read.
 */
export async function readOneFile(
  file: string,
  whyOne: string,
  options: ReadingOptions,
  console: Console,
): Promise<OneFile> {
  const { cwd, stderr } = console;
  const today = todayOf(options, console);
  const folders = await Promise.all(
    (options.workspace.length > 0 ? options.workspace : ['.']).map((each) => folderUri(each, cwd)),
  );
  const absolute = resolve(cwd, file);
  const uri = URI.file(absolute).toString();
  const path = oneLine(displayUri(uri, cwd));
  const kind = file === '' ? { reason: reasons.ENOENT } : await kindOf(absolute);
  if (kind === 'folder') throw new UsageError(`${path} is a folder. Name one file: ${whyOne}.`);
  if (kind !== 'file') throw new UsageError(`cannot read ${path}: ${kind.reason}.`);
  const index = new WorkspaceIndex(nodeFiles, folders, () => true);
  const progress = new Progress(stderr);
  await index.build({
    report: ({ read: done, total }) => progress.show('Reading', done, total),
  });
  progress.erase();
  try {
    const document = await index.load(uri);
    if (!document) throw new Error(reasons.ENOENT);
    return { document, path, surroundings: await index.surroundings(document, today), index };
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}.`);
  }
}
