import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { BROKEN_PLAN } from '../support/reporting.ts';
import { SECRET } from '../support/team.ts';

const examples = join(repository, 'examples');
const ana = 'people/ana.coach.yaml';
const golden = (name: string) =>
  readFileSync(join(repository, 'tests/fixtures/onePager', name), 'utf8');

/** A copy of the sample team, to write into. */
function team() {
  const workspace = new DiskWorkspace();
  cpSync(examples, workspace.path, { recursive: true });
  const { path } = workspace;
  return { workspace, path, read: (name: string) => readFileSync(join(path, name), 'utf8') };
}

async function report(args: readonly string[], cwd = examples) {
  return coach(['report', ...args], cwd, { COACH_TODAY: '2026-11-24' });
}

/** What a run says that could not do its work; it prints nothing else. */
async function refusal(args: readonly string[], cwd = examples): Promise<string> {
  const { code, stdout, stderr } = await report(args, cwd);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

it('prints Markdown', async () => {
  expect(await report([ana])).toEqual({ code: 0, stdout: golden('ana.md'), stderr: '' });
});

it('goes by the date that it is given', async () => {
  const { stdout } = await report([ana, '--today', '2026-08-01']);
  expect(stdout).toContain('Development plan, Sat 1 Aug 2026');
  expect(stdout).not.toContain('Wed 30 Sep 2026 →');
});

it('writes the format that the ending says, over what is there only with --force', async () => {
  const { path, read } = team();
  for (const name of ['ana.md', 'ana.html']) {
    expect(await report([ana, '-o', name], path)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(read(name)).toBe(golden(name));
  }
  writeFileSync(join(path, 'ana.md'), 'mine');
  expect(await refusal([ana, '-o', 'ana.md'], path)).toContain('ana.md is there already');
  expect(read('ana.md')).toBe('mine');
  expect((await report([ana, '-o', 'ana.md', '--force'], path)).code).toBe(0);
  expect(read('ana.md')).toBe(golden('ana.md'));
});

it('writes what can be read, says what cannot, and exits with 2', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('ana.coach.yaml', BROKEN_PLAN);
  const { code, stdout, stderr } = await report(['ana.coach.yaml'], workspace.path);
  expect({ code, stdout }).toEqual({ code: 2, stdout: golden('broken.md') });
  expect(stderr).toBe(
    'coach: ana.coach.yaml: not all of it can be read, and the report lacks something of: lead, period, assessments, themes, cadence, log. "coach check ana.coach.yaml" says what is broken there.\n',
  );
});

describe('exits with 2, and says why and what to do', () => {
  it.each([
    [['people'], "people is a folder. Name one file: a report is one person's."],
    [['nobody.coach.yaml'], 'cannot read nobody.coach.yaml: there is no such file or folder.'],
    [
      ['pm.coach.yaml'],
      'pm.coach.yaml: Reports are made of a person’s plan, and this file is none.',
    ],
    [
      [ana, '-o', 'ana.pdf'],
      '-o ana.pdf: the ending says in which format it is written. Choose .html or .md.',
    ],
    [[ana, '--force'], '--force is about the file that -o names. Name one with -o.'],
    [
      [ana, '-o', 'nowhere/ana.html'],
      'cannot write nowhere/ana.html: there is no such file or folder.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await refusal(args)).toBe(`coach: ${sentence}\n`);
  });

  it('for YAML that cannot be read', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a.coach.yaml', 'kind: plan\nperson: [\n');
    expect(await refusal(['a.coach.yaml'], workspace.path)).toBe(
      'coach: a.coach.yaml: The file cannot be read as it is now: its findings say where. ("coach check a.coach.yaml")\n',
    );
  });

  it('for private files, of which not a word gets out', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a.private.coach.yaml', `kind: plan\nperson: { name: ${SECRET} }\n`);
    workspace.write('a.coach.yaml', `kind: notes\nplan: ${SECRET}.coach.yaml\n`);
    for (const name of ['a.private.coach.yaml', 'a.coach.yaml']) {
      expect(await refusal([name, '-o', 'a.html'], workspace.path)).toBe(
        `coach: ${name}: Private files are never exported.\n`,
      );
    }
    expect(readdirSync(workspace.path)).not.toContain('a.html');
  });
});

it('teaches in its help', async () => {
  const { stdout, code } = await report(['--help']);
  expect(code).toBe(0);
  for (const each of ['html ', 'md ', '--force', 'Exit codes']) expect(stdout).toContain(each);
  const examplesInHelp = stdout.match(/^ {2}coach report people.*?(?= {2,}|$)/gm);
  expect(examplesInHelp?.length).toBe(3);
  const { path } = team();
  for (const example of examplesInHelp ?? []) {
    const [, ...args] = example.trim().split(' ');
    expect(await coach(args, path, { COACH_TODAY: '2026-11-24' })).toMatchObject({ code: 0 });
  }
});
