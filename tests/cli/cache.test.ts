import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coach } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const SECRET = 'tired-and-sad';
const compass =
  'kind: compass\ncontext: A team of six that ships to shops and warehouses in Europe\nlevels: [pm]\nbuckets: {}\n';
const ana = `kind: plan\nperson: { name: Ana López, level: pm }\ncompass: pm.coach.yaml\nthemes: [{ id: a, title: A, actions: [{ do: Call five shops }] }]\nlog: [{ date: 2026-11-01, kind: session, status: held, asked: [our-own] }]\n`;

function team(): DiskWorkspace {
  const workspace = new DiskWorkspace();
  workspace.write('pm.coach.yaml', compass);
  workspace.write('ana.coach.yaml', ana);
  workspace.write('eve.coach.yaml', 'kind: plan\nperson: { name: Eve }\nowner: eve\n');
  workspace.write(
    'eve.private.coach.yaml',
    `kind: notes\nplan: eve.coach.yaml\nentries: [{ date: 2026-11-02, note: ${SECRET} }]\n`,
  );
  workspace.write(
    `own.private.coach.yaml`,
    `kind: plan\nperson: { name: ${SECRET} }\nthemes: [{ id: a, title: ${SECRET}, actions: [{ do: ${SECRET} }] }]\n`,
  );
  return workspace;
}

/** Runs with the cache, and holds what that prints against a run without one. */
async function check(workspace: DiskWorkspace, args: readonly string[] = []) {
  const cached = await coach(['check', ...args, '--cache'], workspace.path);
  expect(cached).toEqual(await coach(['check', ...args], workspace.path));
  return cached.stdout;
}

function kept(workspace: DiskWorkspace): string {
  return readFileSync(join(workspace.path, '.coach-cache'), 'utf8');
}

describe('--cache', () => {
  it('makes no difference to what is printed, whatever changes', async () => {
    const workspace = team();
    const first = await check(workspace);
    expect(first).toContain('ana.coach.yaml');
    expect(kept(workspace)).toContain('"kind":"plan"');
    expect(await check(workspace)).toBe(first);

    workspace.write('ana.coach.yaml', ana.replace('level: pm', 'level: senior'));
    expect(await check(workspace)).toContain('unknown-level');
    workspace.write('pm.coach.yaml', compass.replace('[pm]', '[pm, senior]'));
    expect(await check(workspace)).not.toContain('unknown-level');
    workspace.write('pm.coach.yaml', `${compass}rules: { missing-cadence: error }\n`);
    expect(await check(workspace)).toContain('error missing-cadence');
    expect(await check(workspace, ['--rule', 'missing-cadence=off'])).not.toContain(
      'missing-cadence',
    );
    workspace.write('bank.coach.yaml', 'kind: questions\nquestions: {}\n');
    expect(await check(workspace)).toContain('unknown-question');
    workspace.write(
      'bank.coach.yaml',
      'kind: questions\nquestions: { our-own: { ask: And?, category: closing } }\n',
    );
    expect(await check(workspace)).not.toContain('unknown-question');
    workspace.write('eve.coach.yaml', ana.replace('Ana López', 'Eve'));
    expect(await check(workspace)).toContain('copied-theme');
    workspace.write('eve.coach.yaml', ana);
    expect(await check(workspace)).toContain('duplicate-person');
    workspace.write('eve.coach.yaml', 'kind: notes\n');
    expect(await check(workspace)).not.toContain('duplicate-person');
    await check(workspace, ['--today', '2027-06-01']);
    await check(workspace, ['ana.coach.yaml']);
    await check(workspace, ['--shard', '1/2', '--format', 'sarif']);
  });

  it('is used', async () => {
    const workspace = team();
    await check(workspace);
    const [, content = ''] = kept(workspace).split('\n');
    const marked = content.replace('"message":"', '"message":"FROM THE CACHE: ');
    const hash = createHash('sha256').update(marked).digest('base64');
    workspace.write('.coach-cache', `coach-cache 2 ${hash}\n${marked}`);
    const { stdout } = await coach(['check', '--cache'], workspace.path);
    expect(stdout.match(/FROM THE CACHE/g)).toHaveLength(1);
  });

  it('holds nothing of private files', async () => {
    const workspace = team();
    await check(workspace);
    expect(kept(workspace)).not.toMatch(new RegExp(`${SECRET}|\\.private\\.`));
  });

  it('starts anew where it is broken, and goes on where it cannot be written', async () => {
    const workspace = team();
    const first = await check(workspace);
    const file = join(workspace.path, '.coach-cache');
    const whole = kept(workspace);
    for (const text of ['', '{', whole.slice(0, -9), whole.replace('missing', 'messing')]) {
      writeFileSync(file, text);
      expect(await check(workspace)).toBe(first);
      expect(kept(workspace)).toBe(whole);
    }
    const { code, stdout, stderr } = await coach(
      ['check', '--cache', 'no/such/folder'],
      workspace.path,
    );
    expect([code, stdout]).toEqual([(await coach(['check'], workspace.path)).code, first]);
    expect(stderr).toContain('coach: cannot write the cache ');
  });

  it('never takes the place of another file', async () => {
    const workspace = team();
    const { code, stderr } = await coach(['check', '--cache', 'ana.coach.yaml'], workspace.path);
    expect(code).toBe(2);
    expect(stderr).toContain('that is another file than a cache');
    expect(readFileSync(join(workspace.path, 'ana.coach.yaml'), 'utf8')).toBe(ana);
  });
});
