import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { BROKEN_PLAN } from '../support/reporting.ts';

const examples = join(repository, 'examples');
const ana = 'people/ana.coach.yaml';
const golden = (name: string) =>
  readFileSync(join(repository, 'tests/fixtures/performanceCycle', name), 'utf8');

/** A copy of the sample team, to write into. */
function team(): string {
  const { path } = new DiskWorkspace();
  cpSync(examples, path, { recursive: true });
  return path;
}

async function cycle(args: readonly string[], cwd = examples) {
  return coach(['cycle', ...args], cwd, { COACH_TODAY: '2026-11-24' });
}

it('prints the plan’s own period, or another one', async () => {
  expect(await cycle([ana])).toEqual({ code: 0, stdout: golden('ana.md'), stderr: '' });
  const { stdout } = await cycle([ana, '--from', '2026-09-01', '--to', '2026-09-30']);
  expect(stdout).toContain('\nTue 1 Sep 2026 to Wed 30 Sep 2026 · ');
  expect(stdout).toContain('\nSessions held: 1; ');
});

it('writes a file, over what is there only with --force', async () => {
  const path = team();
  const read = () => readFileSync(join(path, 'review.md'), 'utf8');
  writeFileSync(join(path, 'review.md'), 'mine');
  const refused = await cycle([ana, '-o', 'review.md'], path);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('review.md is there already');
  expect(read()).toBe('mine');
  expect(await cycle([ana, '-o', 'review.md', '--force'], path)).toMatchObject({ code: 0 });
  expect(read()).toBe(golden('ana.md'));
});

it('writes what can be read, says what cannot, and exits with 2', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('ana.coach.yaml', BROKEN_PLAN);
  const { code, stdout, stderr } = await cycle(['ana.coach.yaml'], workspace.path);
  expect({ code, stdout }).toEqual({ code: 2, stdout: golden('broken.md') });
  expect(stderr).toMatch(/^coach: ana\.coach\.yaml: not all of it can be read/);
});

describe('exits with 2, and says why and what to do', () => {
  it.each([
    [['people'], "coach: people is a folder. Name one file: a review is one person's.\n"],
    [[ana, '-o', 'x.html'], 'coach: -o x.html: it is written as Markdown. End the name in .md.\n'],
    [[ana, '--force'], 'coach: --force is about the file that -o names. Name one with -o.\n'],
    [
      [ana, '--from', '2026-10-02', '--to', '2026-10-01'],
      `coach: ${ana}: The period begins after its end.\n`,
    ],
    [
      [ana, '--from', '2026-02-30'],
      "error: option '--from <date>' argument '2026-02-30' is invalid. Write a calendar date as YYYY-MM-DD.\n",
    ],
  ])('%j', async (args, sentence) => {
    expect(await cycle(args)).toEqual({ code: 2, stdout: '', stderr: sentence });
  });
});

it('teaches in its help', async () => {
  const { stdout, code } = await cycle(['--help']);
  expect(code).toBe(0);
  for (const each of ['--from', '--to', '--force', 'Moods', 'Exit codes']) {
    expect(stdout).toContain(each);
  }
  const examplesInHelp = stdout.match(/^ {2}coach cycle people.*?(?= {2,}|$)/gm);
  expect(examplesInHelp?.length).toBe(3);
  const path = team();
  for (const example of examplesInHelp ?? []) {
    const [, ...args] = example.trim().split(' ');
    expect(await coach(args, path, { COACH_TODAY: '2026-11-24' })).toMatchObject({ code: 0 });
  }
});
