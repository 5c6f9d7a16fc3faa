import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type GitAnswer, runGit } from './runGit.ts';

/** Git cannot say what has changed. The message is for people. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/**
 * Those of some files that differ from a revision of the repositories in which they are, in what is on
 * disk now, and those that git does not track and does not ignore. A file in a repository within
 * another one is the inner one's.
 *
 * @param paths absolute.
 * @param folders absolute: the revision must be known there too, however few files there are.
 * @throws NoAnswerError where there is no repository, or one of them does not know the revision.
 */
export async function changedFiles(
  paths: readonly string[],
  folders: readonly string[],
  revision: string,
): Promise<Set<string>> {
  const tops = new Tops();
  for (const folder of folders) await tops.of(folder);
  const changedIn = new Map<string, ReadonlySet<string>>();
  const changed = new Set<string>();
  for (const path of paths) {
    const top = await tops.of(dirname(path));
    if (top === undefined) throw new NoAnswerError(`${path} is in no git repository`);
    const known = changedIn.get(top) ?? (await changesOf(top, revision));
    changedIn.set(top, known);
    const spellings = [join(await real(dirname(path)), basename(path)), await real(path)];
    if (spellings.some((each) => known.has(each.normalize()))) changed.add(path);
  }
  if (tops.all.size === 0) throw new NoAnswerError(`${folders[0] ?? '.'} is in no git repository`);
  for (const top of tops.all) if (!changedIn.has(top)) await commitOf(top, revision);
  return changed;
}

/** The tops of repositories, each folder looked at once. */
class Tops {
  readonly #known = new Map<string, Promise<string | undefined>>();
  readonly all = new Set<string>();

  async of(folder: string): Promise<string | undefined> {
    const top = await this.#from(await real(folder));
    if (top !== undefined) this.all.add(top);
    return top;
  }

  #from(folder: string): Promise<string | undefined> {
    const known = this.#known.get(folder) ?? this.#look(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #look(folder: string): Promise<string | undefined> {
    const isTop = await stat(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isTop) return folder;
    const parent = dirname(folder);
    return parent === folder ? undefined : this.#from(parent);
  }
}

/** Absolute paths, in one form of Unicode. */
async function changesOf(top: string, revision: string): Promise<ReadonlySet<string>> {
  const commit = await commitOf(top, revision);
  const against = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff'];
  const lists = await Promise.all([
    ask(top, [...against, '--ignore-submodules=all', commit, '--']),
    ask(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const names = lists.flatMap((list) => list.split('\0')).filter(Boolean);
  return new Set(names.map((name) => join(top, name).normalize()));
}

async function commitOf(top: string, revision: string): Promise<string> {
  // A revision that begins with a dash would be an option; `^{commit}` refuses names of files' contents.
  const query = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await runGit(top, query);
  if (answer.code === 1) {
    throw new NoAnswerError(
      `there is no such revision in ${top}. In a pipeline, fetch it first: a shallow clone lacks it`,
    );
  }
  return outputOf(answer).trim();
}

async function ask(top: string, query: readonly string[]): Promise<string> {
  // Paths are the top's, whatever is configured.
  return outputOf(await runGit(top, ['-c', 'diff.relative=false', ...query]));
}

function outputOf({ code, output, complaint }: GitAnswer): string {
  if (code === 0) return output;
  const reason = complaint
    .trim()
    .split('\n')[0]
    ?.replace(/^fatal: /, '');
  throw new NoAnswerError(reason || 'git could not be run');
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
