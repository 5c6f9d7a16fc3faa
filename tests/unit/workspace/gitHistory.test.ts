import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textAsOf } from '../../../server/workspace/gitHistory.ts';
import { git } from '../../support/git.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'coach-history-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** @param written when its author wrote it; @param committed when it came where it is, by default then. */
function commit(written: string, committed = written): void {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'Save'], {
    GIT_AUTHOR_DATE: written,
    GIT_COMMITTER_DATE: committed,
  });
}

const long = Array.from({ length: 20 }, (_, index) => `# line ${index}\n`).join('');

describe('the text of a day', () => {
  test('is that of the last commit up to its end, whatever came later or is not committed', async () => {
    const path = write('team/pm: 1 ä.coach.yaml', 'one\n');
    commit('2026-03-01T10:00:00+0100');
    write('team/pm: 1 ä.coach.yaml', 'two\r\n');
    commit('2026-08-03T23:59:59+0200');
    write('other.coach.yaml', 'other\n');
    commit('2026-09-01T10:00:00+0200');
    write('team/pm: 1 ä.coach.yaml', 'three\n');
    commit('2026-10-01T10:00:00+0200');
    write('team/pm: 1 ä.coach.yaml', 'four\n');
    expect(await textAsOf(path, '2026-02-28')).toBeUndefined();
    expect(await textAsOf(path, '2026-03-01')).toBe('one\n');
    expect(await textAsOf(path, '2026-08-02')).toBe('one\n');
    expect(await textAsOf(path, '2026-08-03')).toBe('two\r\n');
    expect(await textAsOf(path, '2026-09-30')).toBe('two\r\n');
    expect(await textAsOf(path, '2030-01-01')).toBe('three\n');
  });

  test('is found under an earlier name', async () => {
    write('compass.coach.yaml', `${long}one\n`);
    commit('2026-03-01T10:00:00Z');
    mkdirSync(join(folder, 'team'));
    renameSync(join(folder, 'compass.coach.yaml'), join(folder, 'team/pm.coach.yaml'));
    commit('2026-04-01T10:00:00Z');
    const path = write('team/pm.coach.yaml', `${long}two\n`);
    commit('2026-05-01T10:00:00Z');
    expect(await textAsOf(path, '2026-03-15')).toBe(`${long}one\n`);
    expect(await textAsOf(path, '2026-05-01')).toBe(`${long}two\n`);
  });

  test('counts from when it was written, though it was moved onto something newer', async () => {
    const path = write('pm.coach.yaml', 'one\n');
    commit('2026-03-01T10:00:00Z', '2026-10-01T10:00:00Z');
    expect(await textAsOf(path, '2026-03-01')).toBe('one\n');
  });

  test('is not known outside of a repository, and of a file that was never committed', async () => {
    const path = write('pm.coach.yaml', 'one\n');
    expect(await textAsOf(path, '2030-01-01')).toBeUndefined();
    git(folder, ['init', '--quiet']);
    expect(await textAsOf(path, '2030-01-01')).toBeUndefined();
    expect(await textAsOf(join(folder, 'none/pm.coach.yaml'), '2030-01-01')).toBeUndefined();
  });

  test('runs nothing that the repository names', async () => {
    const path = write('pm.coach.yaml', 'one\n');
    write('.gitattributes', '*.yaml diff=evil filter=evil\n');
    commit('2026-03-01T10:00:00Z');
    const ran = join(folder, 'ran');
    const evil = `sh -c 'touch "${ran}"; cat' --`;
    for (const key of [
      'diff.evil.textconv',
      'diff.evil.command',
      'diff.external',
      'filter.evil.smudge',
      'filter.evil.clean',
      'core.pager',
      'core.fsmonitor',
      'gpg.program',
    ]) {
      git(folder, ['config', key, evil]);
    }
    git(folder, ['config', 'log.showSignature', 'true']);
    expect(await textAsOf(path, '2026-03-01')).toBe('one\n');
    expect(existsSync(ran)).toBe(false);
  });
});
