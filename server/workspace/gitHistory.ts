import { basename, dirname } from 'node:path';
import { runGit } from './runGit.ts';

/** A long history on a slow disk takes a moment; nobody waits for it. */
const TIMEOUT_MILLISECONDS = 20_000;

/**
 * The text of a file as it was committed last up to the end of a day, also under an earlier name.
 * Undefined where it had not been committed by then, and where git cannot be asked. The days are those
 * of whoever wrote a commit, so that an old one that has been moved onto a newer one still counts from
 * when it was written. Never throws.
 *
 * @param path absolute.
 * @param day YYYY-MM-DD
 */
export async function textAsOf(path: string, day: string): Promise<string | undefined> {
  const folder = dirname(path);
  const log = await runGit(
    folder,
    [
      // Signatures would be checked by a program that the repository's configuration names.
      ...['-c', 'log.showSignature=false', '-c', 'core.quotePath=false'],
      ...['log', '--follow', '--no-ext-diff', '--no-textconv', '--name-only', '-z'],
      ...['--date=short', '--format=%H %ad', '--', `./${basename(path)}`],
    ],
    TIMEOUT_MILLISECONDS,
  );
  if (log.code !== 0) return undefined;
  const commit = commitsIn(log.output).find((each) => each.day <= day);
  if (!commit) return undefined;
  // Not `git show`, which would have a program of the repository's convert it.
  const blob = ['cat-file', 'blob', `${commit.id}:${commit.name}`];
  const { code, output } = await runGit(folder, blob, TIMEOUT_MILLISECONDS);
  return code === 0 ? output : undefined;
}

interface Commit {
  readonly id: string;
  readonly day: string;
  /** The file's name in it, from the repository's top. */
  readonly name: string;
}

/** The newest first. Each commit is its line, an empty one, and the file's name, with zeros between them. */
function commitsIn(output: string): Commit[] {
  const commits: Commit[] = [];
  let head: Omit<Commit, 'name'> | undefined;
  for (const part of output.split('\0')) {
    const text = part.replace(/^\n/, '');
    const found = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/.exec(text);
    if (found?.[1] && found[2]) head = { id: found[1], day: found[2] };
    else if (head && text !== '') {
      commits.push({ ...head, name: text });
      head = undefined;
    }
  }
  return commits;
}
