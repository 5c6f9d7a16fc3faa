import { URI } from 'vscode-uri';
import { applyEdits, type Edit } from '../../edits/edit.ts';
import { replaceFile } from '../../workspace/replaceFile.ts';
import { UsageError } from '../console.ts';
import type { OneFile } from '../oneFile.ts';
import { reasonOf } from '../reasons.ts';

/**
 * Writes edits into the file that was read, whole or not at all.
 *
 * @returns the text as it is then.
 * @throws UsageError where it was changed meanwhile, or cannot be written: the file is then as it was.
 */
export async function writePlan(
  { document, path }: Pick<OneFile, 'document' | 'path'>,
  edits: readonly Edit[],
): Promise<string> {
  const before = document.text.getText();
  const after = applyEdits(before, edits);
  try {
    await replaceFile(URI.parse(document.uri).fsPath, before, after);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}. Nothing was changed.`);
  }
  return after;
}
