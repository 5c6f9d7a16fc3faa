import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { SECRET, teamWorkspace } from '../support/team.ts';

async function checkGithub(
  args: readonly string[],
  cwd: string,
  environment?: Readonly<Record<string, string>>,
) {
  const outcome = await coach(['check', '--format', 'github', ...args], cwd, environment);
  const lines = outcome.stdout.trimEnd().split('\n');
  return { ...outcome, annotations: lines.slice(0, -1).map(readCommand), last: lines.at(-1) };
}

/**
 * Reads a workflow command as GitHub's runner does: properties up to `::`, the rest is the message. Only
 * these sequences are undone, `%25` last.
 */
function readCommand(line: string) {
  const [, name, list = '', text = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const inMessage = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ] as const;
  const undo = (escaped: string, codes: readonly (readonly [string, string])[]) =>
    codes.reduce((done, [code, character]) => done.replaceAll(code, character), escaped);
  const properties: Record<string, string> = {};
  for (const property of list.split(',')) {
    const [key = '', ...value] = property.split('=');
    properties[key] = undo(value.join('='), [['%3A', ':'], ['%2C', ','], ...inMessage]);
  }
  return { name, message: undo(text, inMessage), properties };
}

describe("GitHub's annotations", () => {
  it('are what the golden file says', async () => {
    const { stdout } = await checkGithub([], teamWorkspace().path);
    await expect(stdout).toMatchFileSnapshot('golden/team.github.txt');
  });

  it('are read back by GitHub as they were meant', async () => {
    const { annotations, last } = await checkGithub([], teamWorkspace().path);
    expect(annotations[0]).toEqual({
      name: 'warning',
      properties: {
        file: 'odd, 100% <#1> & "2".coach.yaml',
        line: '3',
        col: '1',
        endColumn: '18',
        title: 'unknown-field',
      },
      message: expect.stringContaining('the key `a <b> & %0A,::` here'),
    });
    expect(annotations.map(({ name, properties }) => `${name} ${properties.title}`)).toEqual([
      'warning unknown-field',
      'warning manager-owned-plan',
      'warning unknown-field',
      'warning unknown-field',
      'notice one-sided-assessment',
      'notice no-nudge-preference',
      'warning unknown-field',
      'error plan-not-found',
      'error invalid-date',
      'error unsupported-version',
      'error duplicate-key',
    ]);
    expect(last).toMatch(/^5 files checked: 4 errors, /);
  });

  it('name files from the top of the repository, wherever the step runs', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('hr/people/ana.coach.yaml', 'kind: nonsense\n');
    const fileIn = async (folder: string, top: string | undefined) => {
      const environment = top === undefined ? {} : { GITHUB_WORKSPACE: top };
      const cwd = join(workspace.path, folder);
      return (await checkGithub([], cwd, environment)).annotations[0]?.properties.file;
    };
    expect(await fileIn('hr', undefined)).toBe('people/ana.coach.yaml');
    expect(await fileIn('hr', workspace.path)).toBe('hr/people/ana.coach.yaml');
    expect(await fileIn('.', workspace.path)).toBe('hr/people/ana.coach.yaml');
    expect(await fileIn('hr', join(workspace.path, 'elsewhere'))).toBe('people/ana.coach.yaml');
  });

  it('say what could not be read', async () => {
    const { code, annotations } = await checkGithub(['gone.coach.yaml'], teamWorkspace().path);
    expect({ code, annotations }).toEqual({
      code: 2,
      annotations: [
        {
          name: 'error',
          properties: { file: 'gone.coach.yaml', title: 'coach' },
          message: 'cannot read gone.coach.yaml: there is no such file or folder',
        },
      ],
    });
  });

  it('stand on one line each, and give no other commands', async () => {
    const { stdout } = await checkGithub([], join(repository, 'tests/fixtures/findings'));
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(error|warning|notice) file=/);
    expect(lines.at(-1)).toMatch(/^\d+ files checked: /);
  });

  it('never hold text of private files', async () => {
    const { stdout } = await checkGithub([], teamWorkspace().path);
    expect(stdout).toContain('ana.private.coach.yaml');
    expect(stdout).not.toContain(SECRET);
  });
});
