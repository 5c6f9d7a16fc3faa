import { execFileSync } from 'node:child_process';

/** Who commits, whatever the machine's own git is set up to do. */
const environment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Dana',
  GIT_AUTHOR_EMAIL: 'dana@example.com',
  GIT_COMMITTER_NAME: 'Dana',
  GIT_COMMITTER_EMAIL: 'dana@example.com',
};

/** Runs git in a folder. @returns what it prints. @throws Error where it fails. */
export function git(
  folder: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: { ...process.env, ...environment, ...more },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits everything that is in a folder, in a repository that is made where there is none. */
export function commitAll(folder: string): void {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'Save']);
}
