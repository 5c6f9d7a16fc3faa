import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { checkJson, coach } from '../support/cli.ts';
import { TODAY } from '../support/lspPeers.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const severities = ['hint', 'information', 'warning', 'error'] as const;

/** Texts whose gravest finding is of a severity. */
const texts = {
  none: 'kind: questions\nquestions: {}\n',
  hint: 'kind: plan\nperson: { name: Noor }\nowner: noor\ncadence: { nudge-by: Slack }\n',
  information:
    'kind: plan\nperson: { name: Noor }\nowner: noor\ncadence: { nudge-by: Slack }\nassessments: [{ date: 2026-11-02, rater: self }]\n',
  warning: 'kind: questions\nquestions: {}\nnonsense: 1\n',
  error: 'kind: nonsense\n',
};

function folderOf(text: string): DiskWorkspace {
  const workspace = new DiskWorkspace();
  workspace.write('a.coach.yaml', text);
  return workspace;
}

/** Of a run within this process, of which there are many. */
async function exitCodeOf(args: string[], cwd: string): Promise<number> {
  const silent = { write: () => true };
  return run(['node', 'coach', ...args], {
    cwd,
    environment: { COACH_TODAY: TODAY },
    stdin: Readable.from([]),
    stdout: silent,
    stderr: silent,
  });
}

describe('the exit code', () => {
  it.each(Object.entries(texts))('for findings up to %s', async (gravest, text) => {
    const { path } = folderOf(text);
    const { json } = await checkJson([], path);
    const found = new Set(
      json.files.flatMap(({ findings }) => findings.map((each) => each.severity)),
    );
    const rank = severities.indexOf(gravest as (typeof severities)[number]);
    expect(severities.findLastIndex((severity) => found.has(severity))).toBe(rank);

    const codes: number[] = [];
    for (const failOn of severities)
      codes.push(await exitCodeOf(['check', '--fail-on', failOn], path));
    expect(codes).toEqual(severities.map((_, least) => (rank >= least ? 1 : 0)));
    // Errors fail where nothing else is said.
    expect(await exitCodeOf(['check'], path)).toBe(gravest === 'error' ? 1 : 0);
  });

  it('is 1 for one grave finding among many files', async () => {
    const workspace = folderOf(texts.hint);
    workspace.write('b.coach.yaml', texts.error);
    workspace.write('c.coach.yaml', texts.none);
    expect((await coach(['check'], workspace.path)).code).toBe(1);
    expect((await coach(['check', 'a.coach.yaml', 'c.coach.yaml'], workspace.path)).code).toBe(0);
  });
});

describe('work that cannot be done', () => {
  it.each([
    ['a file that is not there', 'gone.coach.yaml', 'there is no such file or folder'],
    ['a path through a file', 'a.coach.yaml/x.coach.yaml', 'there is no such file or folder'],
    ['a link that leads nowhere', 'dangling.coach.yaml', 'there is no such file or folder'],
    ['a link that leads to itself', 'loop.coach.yaml', 'a link leads back to itself'],
    ['a path that is too long', `${'x'.repeat(300)}.coach.yaml`, 'its path is too long'],
    ['what is neither a file nor a folder', '/dev/null', 'it is neither a file nor a folder'],
  ])('%s: exit code 2, and the rest is still checked', async (_, name, reason) => {
    for (const [text, found] of [
      [texts.none, []],
      [texts.error, ['unknown-kind']],
    ] as const) {
      const workspace = folderOf(text);
      symlinkSync('nowhere', join(workspace.path, 'dangling.coach.yaml'));
      symlinkSync('loop.coach.yaml', join(workspace.path, 'loop.coach.yaml'));
      const outcome = await checkJson([name, 'a.coach.yaml'], workspace.path);
      expect(outcome.stderr).toBe(`coach: cannot read ${name}: ${reason}\n`);
      expect(outcome.json.files).toMatchObject([
        { path: 'a.coach.yaml', findings: found.map((code) => ({ code })) },
      ]);
      expect(outcome.code).toBe(2);
    }
  });

  it('links that lead nowhere or in a circle are passed over in folders', async () => {
    const workspace = folderOf(texts.none);
    symlinkSync('nowhere', join(workspace.path, 'dangling.coach.yaml'));
    symlinkSync('.', join(workspace.path, 'circle'));
    workspace.write('team/pm.coach.yaml', texts.none);
    symlinkSync('team', join(workspace.path, 'linked'));
    const { code, stderr, paths } = await checkJson([], workspace.path);
    expect(paths).toEqual(['a.coach.yaml', 'team/pm.coach.yaml']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    // One that is named outright is followed.
    expect((await checkJson(['linked'], workspace.path)).paths).toEqual(['linked/pm.coach.yaml']);
  });

  it('a named pipe is not waited for', async () => {
    const workspace = new DiskWorkspace();
    execFileSync('mkfifo', [join(workspace.path, 'pm.coach.yaml')]);
    workspace.write('noor.coach.yaml', 'kind: plan\nperson: { name: N }\ncompass: pm.coach.yaml\n');
    const { json } = await checkJson([], workspace.path);
    expect(json.files).toHaveLength(1);
    expect(json.files[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'compass-not-found' }),
    );
  });

  it('a folder that is named like a file is a folder', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('x.coach.yaml/a.coach.yaml', texts.none);
    workspace.write(
      'people/ana.coach.yaml',
      'kind: plan\nperson: { name: A }\ncompass: ../x.coach.yaml\n',
    );
    const { json, code, stderr } = await checkJson(['x.coach.yaml', 'people'], workspace.path);
    expect(json.files.map(({ path }) => path)).toEqual([
      'people/ana.coach.yaml',
      'x.coach.yaml/a.coach.yaml',
    ]);
    expect(json.files[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'compass-not-found' }),
    );
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('a folder without coach files is said, and is no failure', async () => {
    const workspace = folderOf(texts.none);
    workspace.write('empty/notes.yaml', texts.error);
    expect(await coach(['check', 'empty', 'a.coach.yaml'], workspace.path)).toEqual({
      code: 0,
      stdout: '1 file checked: 0 errors, 0 warnings, 0 information, 0 hints\n',
      stderr: 'coach: no *.coach.yaml files in empty\n',
    });
    expect(await coach(['check'], join(workspace.path, 'empty'))).toMatchObject({
      code: 0,
      stderr: 'coach: no *.coach.yaml files in .\n',
    });
  });

  it('a folder that cannot be looked into, wherever it is', async () => {
    const workspace = folderOf(texts.error);
    // Deeper than any path may be long, made step by step. Nobody can list it by its path, not even root.
    const name = 'x'.repeat(250);
    const steps = Array.from({ length: 17 }, () => `mkdir ${name} && cd -P ${name}`).join(' && ');
    execFileSync('sh', ['-c', `mkdir deep && cd deep && ${steps}`], { cwd: workspace.path });
    for (const paths of [[], ['deep', 'a.coach.yaml'], ['a.coach.yaml']]) {
      const outcome = await coach(['check', ...paths], workspace.path);
      expect(outcome.stderr).toMatch(/^coach: cannot read deep\/[x/]+: its path is too long\n$/);
      expect(outcome.stdout).toContain('a.coach.yaml:1:7: error unknown-kind');
      expect(outcome.code).toBe(2);
    }
    execFileSync('rm', ['-rf', 'deep'], { cwd: workspace.path });
  });
});

describe('a command line that cannot be understood', () => {
  const { path } = { path: join(import.meta.dirname, '../fixtures/cli/small') };

  it.each([
    [['check', '--fail-on', 'never'], /fail-on.*never.*error/],
    [['check', '--format', 'xml'], /format.*xml.*json/],
    [['check', '--nonsense'], /unknown option '--nonsense'/],
    [['check', '--today'], /--today/],
    [
      ['check', '--today', 'tomorrow'],
      /^coach: `tomorrow` \(today\) is no calendar date: write YYYY-MM-DD\.\n$/,
    ],
    [['check', '--today', '2026-02-29'], /`2026-02-29`/],
    [['check', '--today', '2026-11-24T10:00'], /`2026-11-24T10:00`/],
    [['check', '--today', ''], /`` \(today\)/],
    [
      ['check', '--time-zone', 'Europe/Nowhere'],
      /^coach: `Europe\/Nowhere` is no time zone: use a name such as Europe\/Berlin\.\n$/,
    ],
    [
      ['check', '--workspace', 'nowhere'],
      /^coach: --workspace nowhere: there is no such folder\.\n$/,
    ],
    [['check', '--workspace', 'pm.coach.yaml'], /no such folder/],
    [['check', ''], /^coach: A path is empty\. Name a file or a folder/],
    [['nonsense'], /there is no command `nonsense`/],
    [['chekc'], /there is no command `chekc`.*check/s],
    [
      ['tomorrow', '--help'],
      /^coach: there is no command `tomorrow`\. `coach --help` lists all\.\n$/,
    ],
    [['--help', 'tomorrow'], /^coach: there is no command `tomorrow`/],
    [['help', 'tomorrow'], /^coach: there is no command `tomorrow`/],
    [['chekc', '-h'], /^coach: there is no command `chekc`\. Did you mean `check`\?\n$/],
    [[], /Usage: coach/],
  ])('%j: exit code 2, said on standard error alone', async (args, message) => {
    const outcome = await coach(args, path);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).not.toContain('    at ');
    expect(outcome.stdout).toBe('');
    expect(outcome.code).toBe(2);
  });

  it('an environment that names no date', async () => {
    const outcome = await coach(['check'], path, { COACH_TODAY: 'someday' });
    expect(outcome.stderr).toBe(
      'coach: `someday` (COACH_TODAY) is no calendar date: write YYYY-MM-DD.\n',
    );
    expect(outcome.code).toBe(2);
  });
});

describe('help', () => {
  it.each([
    [['--help'], /Usage: coach .*check/s],
    [['help'], /Usage: coach .*check/s],
    [['check', '--help'], /Usage: coach check.*--fail-on.*Exit codes:\s+0 .*1 .*2 .*Examples:/s],
    [['help', 'check'], /Usage: coach check/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j is printed on standard output, with exit code 0', async (args, text) => {
    const outcome = await coach(args, import.meta.dirname);
    expect(outcome.stdout).toMatch(text);
    expect(outcome.stderr).toBe('');
    expect(outcome.code).toBe(0);
  });
});
