import { basename, dirname } from 'node:path';
import { runGit } from './runGit.ts';

/** For so long an answer holds: someone may be typing in the file, and nothing tells when git's mind changes. */
const ANSWER_HOLDS_MILLISECONDS = 1000;
const MOST_ANSWERS = 1000;
/** Git answers in some milliseconds; a disk that is away must not hold up findings. */
const TIMEOUT_MILLISECONDS = 5000;

const answers = new Map<string, { readonly answer: Promise<boolean | undefined>; until: number }>();

/**
 * Whether git ignores a file: it does not where the file is tracked, whatever `.gitignore` says, since
 * then it is in the repository for all to read. Undefined where git cannot be asked: it is not there,
 * the file is in no repository, or in one of somebody else whom git does not trust. Never throws.
 *
 * @param path absolute; there need be no such file yet.
 */
export function isIgnoredByGit(path: string): Promise<boolean | undefined> {
  const now = performance.now();
  const known = answers.get(path);
  if (known && now < known.until) return known.answer;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = ask(path);
  answers.set(path, { answer, until: now + ANSWER_HOLDS_MILLISECONDS });
  return answer;
}

async function ask(path: string): Promise<boolean | undefined> {
  // With `./`, since a name that begins with a colon would be a pattern.
  const query = ['check-ignore', '--quiet', '--', `./${basename(path)}`];
  const { code } = await runGit(dirname(path), query, TIMEOUT_MILLISECONDS);
  return code === 0 ? true : code === 1 ? false : undefined;
}
