import { describe, expect, it } from 'vitest';
import { coach, type JsonOutput } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { SECRET } from '../support/team.ts';

const compass = 'kind: compass\nbuckets: {}\nrules: { missing-cadence: off }\n';
const plan = 'kind: plan\nperson: { id: ana, name: Ana }\ncompass: pm.coach.yaml\n';

async function checkInput(
  input: string | Uint8Array,
  filename: string,
  cwd: string,
  ...args: string[]
): Promise<JsonOutput> {
  const { stdout } = await coach(
    ['check', '--format', 'json', '--stdin', '--stdin-filename', filename, ...args],
    cwd,
    undefined,
    input,
  );
  return JSON.parse(stdout);
}

describe('--stdin', () => {
  it('checks what comes in instead of what is saved, and finds what it refers to', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('pm.coach.yaml', compass);
    workspace.write('ana.coach.yaml', 'kind: nonsense\n');
    const { files } = await checkInput(plan, 'ana.coach.yaml', workspace.path);
    expect(files.map(({ path }) => path)).toEqual(['ana.coach.yaml']);
    const codes = files[0]?.findings.map(({ code }) => code);
    expect(codes).not.toContain('unknown-kind');
    expect(codes).not.toContain('compass-not-found');
    expect(codes).not.toContain('missing-cadence');
    expect(codes).toContain('missing-owner');
  });

  it('counts as one file of the workspace, whether it is there or not', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', plan);
    const codesOf = async (filename: string) => {
      const { files } = await checkInput(plan, filename, workspace.path);
      return files[0]?.findings.map(({ code }) => code);
    };
    expect(await codesOf('ana.coach.yaml')).not.toContain('duplicate-person');
    expect(await codesOf('people/other.coach.yaml')).toContain('duplicate-person');
  });

  it('is as private as its name says', async () => {
    const workspace = new DiskWorkspace();
    for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
      const { stdout } = await coach(
        ['check', '--format', format, '--stdin', '--stdin-filename', 'ana.private.coach.yaml'],
        workspace.path,
        undefined,
        `kind: plan\nperson: { name: ${SECRET} }\n${SECRET}: 1\nowner: [${SECRET}\n`,
      );
      expect(stdout).toContain('yaml-syntax');
      expect(stdout).not.toContain(SECRET);
    }
  });

  it.each([
    ['nothing', '', ['unknown-kind']],
    ['UTF-16', Buffer.from('\uFEFFkind: nonsense\n', 'utf16le'), ['unknown-kind']],
    ['bytes that are no text', Uint8Array.of(0, 0xff, 0xfe), ['unknown-kind']],
    ['three megabytes', 'x: y\n'.repeat(600_000), ['file-too-large']],
  ])('takes %s', async (_, input, codes) => {
    const { files } = await checkInput(input, 'ana.coach.yaml', new DiskWorkspace().path);
    expect(files[0]?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('has the exit code of what is found', async () => {
    const folder = new DiskWorkspace().path;
    const args = ['check', '--stdin', '--stdin-filename', 'q.coach.yaml'];
    const codeOf = async (input: string) => (await coach(args, folder, undefined, input)).code;
    expect(await codeOf('kind: questions\nquestions: {}\n')).toBe(0);
    expect(await codeOf('kind: nonsense\n')).toBe(1);
  });
});
