import { randomBytes } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decode, encode } from './encoding.ts';

/** A file is not what it was taken for, so it is left as it is. The message is for people. */
export class NotReplacedError extends Error {
  override readonly name = 'NotReplacedError';
}

/**
 * Gives a file another text, all at once: whoever reads it sees the old one or the new one, also after
 * a crash. Encoding, byte order mark, mode, owner and links to it stay.
 *
 * @param before the text that the file must still have.
 * @throws NotReplacedError where it has another one, or holds bytes that are no text, which would be
 *   lost; or the system's error. The file is then as it was.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  const target = await realpath(path);
  // A new file could take the place of one that may not be written to.
  await access(target, constants.W_OK);
  const bytes = await readFile(target);
  if (decode(bytes) !== before) throw new NotReplacedError('it was changed meanwhile');
  if (bytes.compare(encode(before, bytes)) !== 0) {
    throw new NotReplacedError('it holds bytes that are no text, and would lose them');
  }
  const { mode, uid, gid } = await stat(target);
  // In the same folder, so that it is on the same disk; no coach file by its name.
  const temporary = join(dirname(target), `.coach-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await using file = await open(temporary, 'wx', mode);
    await file.writeFile(encode(after, bytes));
    // Only the superuser may give a file away, and no one needs to who owns it.
    await file.chown(uid, gid).catch(() => {});
    // What is created loses the bits of the umask, and a change of owner takes others.
    await file.chmod(mode);
    await file.sync();
    await file.close();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
