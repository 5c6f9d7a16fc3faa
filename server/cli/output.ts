import { randomBytes } from 'node:crypto';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Console, UsageError } from './console.ts';
import { reasonOf } from './reasons.ts';

/**
 * Writes what a command makes into a file, whole or not at all.
 *
 * @param force also over a file that is there.
 * @throws UsageError where there is one and nothing forces, or where it cannot be written.
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  { cwd }: Pick<Console, 'cwd'>,
  force: boolean,
): Promise<void> {
  const target = resolve(cwd, path);
  // In the same folder, so that it is on the same disk; no coach file by its name.
  const temporary = join(dirname(target), `.coach-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    // A link is never made over what is there, whoever has put it there a moment ago.
    if (force) await rename(temporary, target);
    else await link(temporary, target);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      isThere
        ? `${path} is there already, and was left as it is. Choose another name, or write over it with --force.`
        : `cannot write ${path}: ${reasonOf(error)}.`,
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
