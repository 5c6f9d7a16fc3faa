import type { Temporal } from 'temporal-polyfill';
import { findings } from '../language/findings.ts';
import type { Overrides } from '../language/tuning.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Failures } from './failures.ts';
import type { Progress } from './progress.ts';
import { reasonOf, reasons } from './reasons.ts';
import type { CheckedFile } from './result.ts';
import type { Target } from './targets.ts';

/** What checking a file needs, the same for all of them. */
export interface Check {
  readonly workspace: WorkspaceIndex;
  readonly today: Temporal.PlainDate;
  readonly overrides: Overrides;
  readonly failures: Failures;
  readonly progress: Progress;
}

/** Finds what there is to say of each file. One that cannot be read goes to the failures. */
export async function checkFiles(targets: readonly Target[], check: Check): Promise<CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const [index, target] of targets.entries()) {
    check.progress.show('Checking', index, targets.length);
    const file = await checkFile(target, check);
    if (file) files.push(file);
  }
  return files;
}

async function checkFile(
  { uri, path }: Target,
  { workspace, today, overrides, failures }: Check,
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
  return { path, uri, text, isPrivate, findings: findings(document, surroundings, overrides) };
}
