import { describe, expect, it } from 'vitest';
import { DiskWorkspace } from '../../support/lspWorkspace.ts';
import { teamWorkspace } from '../../support/team.ts';
import { inTerminal } from '../../support/terminal.ts';

describe('in a terminal', () => {
  it('shows the place of each finding below it', async () => {
    const { plain } = await inTerminal(['check'], teamWorkspace().path);
    await expect(plain).toMatchFileSnapshot('terminal.golden.txt');
  });

  it('has a colour for each severity', async () => {
    const workspace = new DiskWorkspace();
    workspace.write(
      'ana.coach.yaml',
      'kind: plan\nnonsense: 1\nperson: { name: Ana }\nowner: Ana\nversion: 2\ncadence: {}\nassessments: [{ date: 2026-11-02, rater: self }]\n',
    );
    const { stdout } = await inTerminal(['check'], workspace.path);
    expect(stdout).toContain(
      '\u001b[1mana.coach.yaml:2:1:\u001b[0m \u001b[33mwarning unknown-field',
    );
    expect(stdout).toContain('\u001b[31merror unsupported-version\u001b[0m');
    expect(stdout).toContain('\u001b[34minformation one-sided-assessment\u001b[0m');
    expect(stdout).toContain('\u001b[36mhint no-period\u001b[0m');
    expect(stdout).toContain('\u001b[2m  2 | \u001b[0mnonsense: 1\n');
    expect(stdout).toContain('\u001b[33m^^^^^^^^\u001b[0m');
  });

  it.each([
    [['check', '--no-color'], {}],
    [['check'], { NO_COLOR: '1' }],
    [['check'], { TERM: 'dumb' }],
  ])('has none with %j and %j, but frames', async (args, environment) => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', 'kind: nonsense\n');
    const { stdout } = await inTerminal(args, workspace.path, { environment });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('\n  1 | kind: nonsense\n    |       ^^^^^^^^\n');
  });

  it('keeps to its width', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('a.coach.yaml', `kind: ${'x'.repeat(500)}\n`);
    const { plain } = await inTerminal(['check'], workspace.path, { columns: 40 });
    const frame = plain.split('\n').slice(1, 3);
    expect(frame.map((line) => line.length)).toEqual([40, 39]);
  });

  it('shows other places that a finding speaks of', async () => {
    const workspace = new DiskWorkspace();
    const plan = 'kind: plan\nperson: { id: ana, name: Ana }\n';
    workspace.write('one.coach.yaml', plan);
    workspace.write('two.coach.yaml', plan);
    const { plain } = await inTerminal(['check', 'one.coach.yaml'], workspace.path);
    expect(plain).toMatch(/\n {2}see two\.coach\.yaml:2:15: .+\n/);
  });

  it.each(['ana.private.coach.yaml', 'ana.coach.yaml'])(
    'never shows text of private notes (%s)',
    async (name) => {
      const workspace = new DiskWorkspace();
      workspace.write(
        name,
        'kind: notes\nsecret: tired\nplan: tired.coach.yaml\nentries: [{ date: tired }]\n',
      );
      const { plain, stderr } = await inTerminal(['check', name], workspace.path);
      expect(plain).toContain('unknown-field');
      expect(plain).toContain('invalid-date');
      expect(plain + stderr).not.toMatch(/tired|secret| \| /);
    },
  );

  it('prints other formats as anywhere', async () => {
    const { stdout } = await inTerminal(['check', '--format', 'json'], teamWorkspace().path);
    expect(JSON.parse(stdout)).toHaveProperty('version', 1);
  });
});

it('colours lines where it is told to, also where no terminal shows them', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('a.coach.yaml', 'kind: nonsense\n');
  const environment = { FORCE_COLOR: '1' };
  expect((await inTerminal(['check'], workspace.path, { environment })).stdout).toContain('\u001b');
});
