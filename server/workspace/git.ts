import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** For so long an answer holds: someone may be typing in the file, and nothing tells when git's mind changes. */
const ANSWER_HOLDS_MILLISECONDS = 1000;
const MOST_ANSWERS = 1000;
/** Git answers in some milliseconds; a disk that is away must not hold up findings. */
const TIMEOUT_MILLISECONDS = 5000;

/**
 * Nothing that a repository's configuration names may run, and nothing is written: no file-system
 * monitor, no hooks, no pager, and no lock for an index refreshed by the way.
 */
const SAFELY = [
  '--no-pager',
  '--no-optional-locks',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
];

/** What git sets for its hooks, in one of which we may run: it speaks of another repository than the file's. */
const ABOUT_ANOTHER_REPOSITORY = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_LITERAL_PATHSPECS',
]);

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

function ask(path: string): Promise<boolean | undefined> {
  // With `./`, since a name that begins with a colon would be a pattern.
  const query = ['-C', dirname(path), 'check-ignore', '--quiet', '--', `./${basename(path)}`];
  return new Promise((resolve) => {
    execFile(
      'git',
      [...SAFELY, ...query],
      {
        // On Windows a program is looked for in the current folder first: not in one of the workspace.
        cwd: dirname(process.execPath),
        env: environment(),
        timeout: TIMEOUT_MILLISECONDS,
        windowsHide: true,
      },
      (error) => resolve(error ? (error.code === 1 ? false : undefined) : true),
    );
  });
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ABOUT_ANOTHER_REPOSITORY.has(name));
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0' };
}
