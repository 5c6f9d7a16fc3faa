import type { Temporal } from 'temporal-polyfill';
import { findings } from '../language/findings.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Failures } from './failures.ts';
import { reasonOf, reasons } from './reasons.ts';
import type { CheckedFile } from './result.ts';
import type { Target } from './targets.ts';

/** Finds what there is to say of each file. One that cannot be read goes to the failures. */
export async function checkFiles(
  targets: readonly Target[],
  workspace: WorkspaceIndex,
  today: Temporal.PlainDate,
  failures: Failures,
): Promise<CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const target of targets) {
    const file = await checkFile(target, workspace, today, failures);
    if (file) files.push(file);
  }
  return files;
}

async function checkFile(
  { uri, path }: Target,
  workspace: WorkspaceIndex,
  today: Temporal.PlainDate,
  failures: Failures,
): Promise<CheckedFile | undefined> {
  const document = await workspace.read(uri).catch((error: unknown) => {
    failures.add(path, reasonOf(error));
  });
  if (!document) {
    // Removed meanwhile, or spelt in another case than on disk.
    if (!failures.has(path)) failures.add(path, reasons.ENOENT);
    return undefined;
  }
  const surroundings = await workspace.surroundings(document, today);
  const { text, isPrivate } = document;
  return { path, uri, text, isPrivate, findings: findings(document, surroundings) };
}
