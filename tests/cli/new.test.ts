import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkJson, coach } from '../support/cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-new-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const run = (...args: string[]) => coach(['new', ...args], folder);

const person = ['--person', 'Ana Lopez'];

describe('coach new plan', () => {
  it('prints a plan, and leaves the folder as it is', async () => {
    const { code, stdout, stderr } = await run('plan', ...person);
    expect([code, stderr, readdirSync(folder)]).toEqual([0, '', []]);
    expect(stdout).toContain('\nkind: plan\nperson: { id: ana-lopez, name: Ana Lopez }\n');
    expect(stdout).not.toContain('compass:');
  });

  it('writes one with all that is said, in a new folder, with the nearest compass', async () => {
    write('pm.coach.yaml', 'kind: compass\nlevels: [pm]\nbuckets: {}\n');
    const said = ['--id', 'al', '--lead', 'Dana Kim', '--level', 'pm', '--headline', 'Why first'];
    const file = ['-o', 'people/ana.coach.yaml'];
    const outcome = await run('plan', ...person, ...said, '--moment', 'new-pm', ...file);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    const plan = read('people/ana.coach.yaml');
    expect(plan.slice(plan.indexOf('\nkind:'), plan.indexOf('\nperiod:'))).toBe(`
kind: plan
person: { id: al, name: Ana Lopez, level: pm, in-role-since: 2026-11-24 }
lead: { id: dana-kim, name: Dana Kim }
owner: al
compass: ../pm.coach.yaml
headline: Why first`);
    const { json } = await checkJson(['people'], folder);
    expect(json.summary).toMatchObject({ error: 0, warning: 0, information: 0 });
  });

  it('writes over a file only when it is forced to', async () => {
    write('ana.coach.yaml', 'mine\n');
    const file = ['-o', 'ana.coach.yaml'];
    const { code, stderr } = await run('plan', ...person, ...file);
    expect([code, read('ana.coach.yaml')]).toEqual([2, 'mine\n']);
    expect(stderr).toContain('ana.coach.yaml is there already, and was left as it is.');
    expect((await run('plan', ...person, ...file, '--force')).code).toBe(0);
    expect(read('ana.coach.yaml')).toContain('kind: plan');
  });

  it.each<[string, string[], string]>([
    ['nobody', [], "required option '--person <name>' not specified"],
    ['a name without letters', ['--person', '?'], 'give a name with letters'],
    ['a level that there is not', [...person, '--level', 'boss'], 'It has associate-pm, pm.'],
    ['an occasion that there is not', [...person, '--moment', 'now'], 'Allowed choices are new-pm'],
    ['a name of no coach file', [...person, '-o', 'ana.yaml'], 'has to end in .coach.yaml'],
    ['a private file', [...person, '-o', 'a.private.coach.yaml'], 'a private file for one'],
    ['nothing to write over', [...person, '--force'], 'Name one with -o.'],
    [
      'a file for a folder',
      [...person, '-o', 'pm.coach.yaml/a.coach.yaml'],
      'cannot make the folder',
    ],
    ['a day that is none', [...person, '--today', 'soon'], 'soon'],
  ])('is refused for %s, and makes nothing', async (_, args, message) => {
    write('pm.coach.yaml', 'kind: compass\nlevels: [associate-pm, pm]\nbuckets: {}\n');
    const { code, stdout, stderr } = await run('plan', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual(['pm.coach.yaml']);
  });
});

describe('coach new compass', () => {
  it('begins as the starter, with a title where one is given', async () => {
    const { code, stdout } = await run('compass', '--title', 'Good at Acme');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^kind: compass\nversion: 1\ntitle: Good at Acme\n/);
    expect(stdout).toContain('status: draft\nstarted: 2026-11-24\n');
  });
});

describe('coach new team', () => {
  it('makes a workspace, says what, and makes nothing twice', async () => {
    const first = await run('team', 'coaching');
    expect(first).toEqual({
      code: 0,
      stdout: `coaching/pm.coach.yaml: made
coaching/people/README.md: made
coaching/.pre-commit-config.yaml: made
coaching/.gitignore: has the line *.private.coach.yaml now
coaching/.gitattributes: has the line *.coach.yaml merge=coach now
`,
      stderr: '',
    });
    write('coaching/pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
    const { code, stdout } = await run('team', 'coaching');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/: made|now/);
    expect(read('coaching/pm.coach.yaml')).toBe('kind: compass\nbuckets: {}\n');
    expect(read('coaching/.gitignore')).toBe('*.private.coach.yaml\n');
  });

  it('adds a line to what git ignores, and takes a compass of another name for the team’s', async () => {
    write('.gitignore', 'dist\r\n*.log');
    mkdirSync(join(folder, 'deep'));
    write('deep/good.coach.yaml', 'kind: compass\nbuckets: {}\n');
    const { code, stdout } = await run('team');
    expect(code).toBe(0);
    expect(stdout).toContain('pm.coach.yaml: not made, since there is a compass already\n');
    expect(readdirSync(folder)).not.toContain('pm.coach.yaml');
    expect(read('.gitignore')).toBe('dist\r\n*.log\r\n*.private.coach.yaml\r\n');
  });

  it('says so where it cannot write', async () => {
    write('coaching', '');
    const { code, stderr } = await run('team', 'coaching');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^coach: cannot make the folder .*coaching: /);
  });
});

describe('coach new', () => {
  it('teaches', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const word of ['compass', 'plan', 'team', 'Exit codes:', 'Examples:']) {
      expect(stdout).toContain(word);
    }
    expect((await run('plna')).stderr).toContain('Did you mean plan?');
  });
});
