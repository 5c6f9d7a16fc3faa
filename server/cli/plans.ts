import type { Temporal } from 'temporal-polyfill';
import type { CoachDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Console } from './console.ts';
import { Failures } from './failures.ts';
import { Progress } from './progress.ts';
import { reasonOf, reasons } from './reasons.ts';
import { findTargets, folderUri } from './targets.ts';

/** A file that a command was asked about, with what surrounds it. */
export interface ReadFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
}

/** What was read, and what could not be, in lines for people. */
export interface Reading<Result> {
  readonly results: Result[];
  readonly failures: readonly string[];
  /** Named folders in which there is nothing. */
  readonly notes: readonly string[];
}

/**
 * Reads the coach files that paths name, one after the other, each with its compass, and keeps of each
 * only what is made of it.
 *
 * @param paths files or folders; none for the current folder.
 * @param workspace folders that files may refer into; none for the current folder.
 */
export async function readFiles<Result>(
  paths: readonly string[],
  workspace: readonly string[],
  today: Temporal.PlainDate,
  { cwd, stderr }: Console,
  make: (file: ReadFile) => Result,
): Promise<Reading<Result>> {
  const folders = await Promise.all(
    (workspace.length > 0 ? workspace : ['.']).map((folder) => folderUri(folder, cwd)),
  );
  const failures = new Failures();
  const asked = paths.length > 0 ? paths : ['.'];
  const { files, emptyFolders } = await findTargets(asked, folders, cwd, nodeFiles, failures);
  const index = new WorkspaceIndex(nodeFiles, folders);
  const progress = new Progress(stderr);
  const results: Result[] = [];
  for (const [number, { uri, path }] of files.entries()) {
    progress.show('Reading', number, files.length);
    try {
      const document = await index.read(uri);
      if (!document) throw new Error(reasons.ENOENT);
      const surroundings = await index.surroundings(document, today);
      results.push(make({ path, document, surroundings }));
    } catch (error) {
      failures.add(path, reasonOf(error));
    }
  }
  progress.erase();
  return {
    results,
    failures: failures.all.map(({ path, what, reason }) => `${what} ${path}: ${reason}`),
    notes: emptyFolders,
  };
}
