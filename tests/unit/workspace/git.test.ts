import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isIgnoredByGit } from '../../../server/workspace/git.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-git-'));
  // Without what the user and the machine ignore everywhere.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
}

function write(name: string, text = ''): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test('what a .gitignore names is ignored, and nothing else', async () => {
  git('init');
  write('.gitignore', '*.private.coach.yaml\n');
  expect(await isIgnoredByGit(write('people/ana.private.coach.yaml'))).toBe(true);
  expect(await isIgnoredByGit(write('people/ana.coach.yaml'))).toBe(false);
  expect(await isIgnoredByGit(join(folder, 'not-yet.private.coach.yaml'))).toBe(true);
});

test('a tracked file is not ignored, whatever .gitignore says', async () => {
  git('init');
  const path = write('ana.private.coach.yaml', 'kind: notes\n');
  git('add', '.');
  write('.gitignore', '*.private.coach.yaml\n');
  expect(await isIgnoredByGit(path)).toBe(false);
});

test('a name is no pattern', async () => {
  git('init');
  write('.gitignore', 'a.private.coach.yaml\n');
  expect(await isIgnoredByGit(write(':(top)a.private.coach.yaml'))).toBe(false);
  expect(await isIgnoredByGit(write('--help.private.coach.yaml'))).toBe(false);
});

test('outside any repository, in no folder, and without git nobody can say', async () => {
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder));
  expect(await isIgnoredByGit(write('a.private.coach.yaml'))).toBeUndefined();
  expect(await isIgnoredByGit(join(folder, 'none/a.private.coach.yaml'))).toBeUndefined();
  git('init');
  vi.stubEnv('PATH', folder);
  expect(await isIgnoredByGit(write('b.private.coach.yaml'))).toBeUndefined();
});

test('a hook that runs us for another repository does not mislead', async () => {
  git('init');
  vi.stubEnv('GIT_DIR', '.git');
  vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
  vi.stubEnv('GIT_WORK_TREE', '/nowhere');
  expect(await isIgnoredByGit(write('sub/a.private.coach.yaml'))).toBe(false);
});

test('nothing that the repository names is run', async () => {
  git('init');
  const ran = join(folder, 'ran');
  const script = write('evil.sh', `#!/bin/sh\ntouch "${ran}"\n`);
  chmodSync(script, 0o755);
  git('add', 'evil.sh');
  git('config', 'core.fsmonitor', script);
  git('config', 'core.hooksPath', folder);
  git('config', 'core.pager', script);
  git('config', 'pager.check-ignore', 'true');
  const path = write('a.private.coach.yaml');
  expect(await isIgnoredByGit(path)).toBe(false);
  expect(existsSync(ran)).toBe(false);
  // The monitor is one that git does run.
  git('status');
  expect(existsSync(ran)).toBe(true);
});

test('an answer holds for a moment, and no longer', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  git('init');
  const path = write('a.private.coach.yaml');
  expect(await isIgnoredByGit(path)).toBe(false);
  write('.gitignore', '*.private.coach.yaml\n');
  expect(await isIgnoredByGit(path)).toBe(false);
  vi.advanceTimersByTime(1001);
  expect(await isIgnoredByGit(path)).toBe(true);
  vi.useRealTimers();
});
