import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-jobs-'));
// All fixtures, in which plans share persons and themes, name each other, and are broken in many ways.
cpSync(join(repository, 'tests/fixtures'), join(folder, 'fixtures'), { recursive: true });
cpSync(join(repository, 'examples'), join(folder, 'examples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--jobs', () => {
  it.each([
    [['--format', 'json']],
    [['--format', 'sarif', '--shard', '2/3']],
    [['--fail-on', 'warning', 'examples', 'fixtures/findings']],
  ])('makes no difference to what %j prints', async (args) => {
    const one = await coach(['check', ...args, '--jobs', '1'], folder);
    const many = await coach(['check', ...args, '--jobs', '3'], folder);
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(many).toEqual(one);
  });

  it('finds a bank of questions that does not look like one', async () => {
    const workspace = new DiskWorkspace();
    const plan = `kind: plan\nperson: { name: Ana }\nlog: [{ date: 2026-11-01, kind: session, status: held, asked: [our-own] }]\n`;
    for (let number = 0; number < 30; number++) workspace.write(`p${number}.coach.yaml`, plan);
    const before = await coach(['check', '--jobs', '2'], workspace.path);
    expect(before.stdout).toContain('unknown-question');
    workspace.write(
      'zz.coach.yaml',
      '{ kind: questions, questions: { our-own: { ask: "And?", category: closing } } }\n',
    );
    const { stdout } = await coach(['check', '--jobs', '2'], workspace.path);
    expect(stdout).not.toContain('unknown-question');
    expect(stdout).toContain('duplicate-person');
  });

  it.each(['0', '65', 'many'])('must be a number of threads, not %s', async (jobs) => {
    const { code, stderr } = await coach(['check', '--jobs', jobs], folder);
    expect([code, stderr]).toEqual([
      2,
      `coach: --jobs ${jobs}: write a whole number from 1 to 64.\n`,
    ]);
  });
});
