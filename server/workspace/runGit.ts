import { execFile } from 'node:child_process';
import { dirname } from 'node:path';

/**
 * Nothing is written, and no program runs that a repository's configuration names for events: no
 * file-system monitor, no hooks, no pager, and no lock for an index refreshed by the way.
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

/** Lists of all files of a repository may be long. */
const MOST_BYTES = 256 * 1024 * 1024;

export interface GitAnswer {
  /** Git's exit code; undefined where it could not be run, or was ended. */
  readonly code: number | undefined;
  readonly output: string;
  /** What git said of an error, in one of its languages. */
  readonly complaint: string;
}

/**
 * Asks git something about a folder. Never throws.
 *
 * @param timeout in milliseconds; 0 for none.
 */
export function runGit(folder: string, query: readonly string[], timeout = 0): Promise<GitAnswer> {
  return new Promise((resolve) => {
    execFile(
      'git',
      [...SAFELY, '-C', folder, ...query],
      {
        // On Windows a program is looked for in the current folder first: not in one of the workspace.
        cwd: dirname(process.execPath),
        env: environment(),
        timeout,
        maxBuffer: MOST_BYTES,
        windowsHide: true,
      },
      (error, output, complaint) => {
        const code = error ? error.code : 0;
        resolve({ code: typeof code === 'number' ? code : undefined, output, complaint });
      },
    );
  });
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ABOUT_ANOTHER_REPOSITORY.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    // What a partial clone has left out stays out: nothing is fetched (the second for git before 2.44).
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}
