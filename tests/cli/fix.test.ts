import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkJson, coach } from '../support/cli.ts';
import { commitAll } from '../support/git.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const broken = `kind: plan
person: { name: Ana }
owner: ana
strengts: [Ships on time] # a comment
cadence: { nudge-by: Slack }
themes:
  - { id: one, title: One, bucket: planing, trait: empathy }
log:
  - { date: 2026-11-02, kind: session, progress: { one: yellow } }
`;
const mended = broken
  .replace('strengts', 'strengths')
  .replace('planing', 'planning')
  .replace('yellow', 'amber');

function read(workspace: DiskWorkspace, name = 'ana.coach.yaml'): string {
  return readFileSync(join(workspace.path, name), 'utf8');
}

describe('--fix', () => {
  it('applies what needs nobody to choose, says what, and shows the rest', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', broken);
    workspace.write('fine.coach.yaml', 'kind: questions\nquestions: {}\n');
    const before = await checkJson([], workspace.path);
    const { code, json, stderr } = await checkJson(['--fix'], workspace.path);
    expect(read(workspace)).toBe(mended);
    expect(stderr).toBe(
      [
        'coach: fixed ana.coach.yaml:4:1: unknown-field: `strengts` is now `strengths`',
        'coach: fixed ana.coach.yaml:7:36: unknown-bucket: `planing` is now `planning`',
        'coach: fixed ana.coach.yaml:9:57: schema: `yellow` is now `amber`',
        'coach: 3 suggestions applied in 1 file',
        '',
      ].join('\n'),
    );
    expect(before.code).toBe(1);
    expect(code).toBe(0);
    const codes = json.files[0]?.findings.map((finding) => finding.code) ?? [];
    expect(codes).not.toContain('unknown-field');
    expect(codes).toContain('too-few-themes');
    expect(json).toEqual((await checkJson([], workspace.path)).json);
  });

  it('names the compass that is nearly the one named, and not one that is only there', async () => {
    const workspace = new DiskWorkspace();
    const withCompass = (path: string) =>
      broken.replace('owner: ana', `owner: ana\ncompass: ${path}`);
    workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
    workspace.write('people/ana.coach.yaml', withCompass('../pm.coach.yml'));
    workspace.write('people/ben.coach.yaml', withCompass('../good-managers.coach.yaml'));
    const { stderr } = await checkJson(['--fix'], workspace.path);
    expect(read(workspace, 'people/ana.coach.yaml')).toContain('compass: ../pm.coach.yaml\n');
    expect(read(workspace, 'people/ben.coach.yaml')).toContain('../good-managers.coach.yaml\n');
    expect(stderr).toContain('`../pm.coach.yml` is now `../pm.coach.yaml`');
  });

  it('does nothing more the second time', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', broken);
    await coach(['check', '--fix'], workspace.path);
    const { mtimeMs, ino } = statSync(join(workspace.path, 'ana.coach.yaml'));
    expect((await coach(['check', '--fix'], workspace.path)).stderr).toBe('');
    expect(statSync(join(workspace.path, 'ana.coach.yaml'))).toMatchObject({ mtimeMs, ino });
  });

  it('mends what another one uncovers', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', 'kind: plann\npersn: { name: Ana }\nstrengts: []\n');
    const { stderr } = await coach(['check', '--fix'], workspace.path);
    expect(read(workspace)).toBe('kind: plan\nperson: { name: Ana }\nstrengths: []\n');
    expect(stderr).toContain('coach: 3 suggestions applied in 1 file\n');
  });

  it('only writes files that it reports on', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', broken);
    workspace.write('ben.coach.yaml', broken.replace('Ana', 'Ben'));
    await coach(['check', '--fix', 'ben.coach.yaml'], workspace.path);
    expect(read(workspace)).toBe(broken);
    expect(read(workspace, 'ben.coach.yaml')).toBe(mended.replace('Ana', 'Ben'));
  });

  it('only writes what has changed since a revision, and what is in its part', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('old.coach.yaml', broken);
    commitAll(workspace.path);
    const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.coach.yaml`);
    for (const name of names) workspace.write(name, broken);
    const args = ['--fix', '--changed-since', 'HEAD', '--shard', '1/2'];
    const { paths } = await checkJson(args, workspace.path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThan(4);
    for (const name of ['old.coach.yaml', ...names]) {
      expect(read(workspace, name)).toBe(paths.includes(name) ? mended : broken);
    }
  });

  it.each([
    ['yaml-syntax', `${broken}headline: "open\n`],
    ['multiple-documents', `${broken}---\nkind: plan\n`],
    ['unresolved-alias', `${broken}headline: *none\n`],
  ])('with %s leaves a file that cannot be trusted as it is', async (code, text) => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', text);
    const outcome = await checkJson(['--fix'], workspace.path);
    const codes = outcome.json.files[0]?.findings.map((finding) => finding.code);
    expect(codes).toContain(code);
    expect(read(workspace)).toBe(text);
    expect(outcome.stderr).toBe('');
    expect(outcome.code).toBe(1);
  });

  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${broken}`)],
    ['CRLF', Buffer.from(broken.replaceAll('\n', '\r\n'))],
    ['no line break at the end', Buffer.from(broken.trimEnd())],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${broken}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${broken}`, 'utf16le').swap16()],
  ])('keeps %s', async (_, bytes) => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', bytes);
    expect((await coach(['check', '--fix'], workspace.path)).code).toBe(0);
    const after = readFileSync(join(workspace.path, 'ana.coach.yaml'));
    const isBigEnded = bytes[0] === 0xfe;
    const isWide = isBigEnded || bytes[0] === 0xff;
    const text = (buffer: Buffer) =>
      isWide
        ? (isBigEnded ? Buffer.from(buffer).swap16() : buffer).toString('utf16le')
        : buffer.toString('utf8');
    const expected = text(bytes)
      .replace('strengts', 'strengths')
      .replace('planing', 'planning')
      .replace('yellow', 'amber');
    expect(text(after)).toBe(expected);
  });

  it('follows links, keeps modes, and leaves nothing behind', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('real/plan.coach.yaml', broken);
    chmodSync(join(workspace.path, 'real/plan.coach.yaml'), 0o640);
    mkdirSync(join(workspace.path, 'links'));
    symlinkSync('../real/plan.coach.yaml', join(workspace.path, 'links/ana.coach.yaml'));
    const { code } = await coach(['check', '--fix', 'links/ana.coach.yaml'], workspace.path);
    expect(code).toBe(0);
    expect(lstatSync(join(workspace.path, 'links/ana.coach.yaml')).isSymbolicLink()).toBe(true);
    expect(read(workspace, 'real/plan.coach.yaml')).toBe(mended);
    expect(statSync(join(workspace.path, 'real/plan.coach.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(workspace.path, 'real'))).toEqual(['plan.coach.yaml']);
  });

  it('says what it cannot write, and goes on with the rest', async () => {
    const workspace = new DiskWorkspace();
    // A byte that is no UTF-8 would be lost.
    const bytes = Buffer.concat([Buffer.from(broken), Buffer.from([0x23, 0xe9, 0x0a])]);
    workspace.write('ana.coach.yaml', bytes);
    workspace.write('ben.coach.yaml', broken.replace('Ana', 'Ben'));
    const { code, json, stderr } = await checkJson(['--fix'], workspace.path);
    expect(code).toBe(2);
    expect(readFileSync(join(workspace.path, 'ana.coach.yaml'))).toEqual(bytes);
    expect(read(workspace, 'ben.coach.yaml')).toBe(mended.replace('Ana', 'Ben'));
    expect(stderr).toContain(
      'coach: cannot write ana.coach.yaml: it holds bytes that are no text, and would lose them\n',
    );
    expect(stderr).not.toContain('fixed ana');
    expect(stderr).toContain('coach: 3 suggestions applied in 1 file\n');
    // What is shown is what is there.
    const codes = json.files.map(({ findings }) => findings.map((finding) => finding.code));
    expect(codes[0]).toContain('unknown-field');
    expect(codes[1]).not.toContain('unknown-field');
  });

  it('says of private files only where it has mended them', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.private.coach.yaml', 'kind: notes\nentris: []\n');
    const { stderr } = await coach(['check', '--fix'], workspace.path);
    expect(read(workspace, 'ana.private.coach.yaml')).toBe('kind: notes\nentries: []\n');
    expect(stderr).toBe(
      'coach: fixed ana.private.coach.yaml:2:1: unknown-field\ncoach: 1 suggestion applied in 1 file\n',
    );
  });

  it('keeps the output of other formats apart from what it says', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', broken);
    const { stdout, stderr } = await coach(['check', '--fix', '--format', 'sarif'], workspace.path);
    expect(JSON.parse(stdout)).toHaveProperty('version', '2.1.0');
    expect(stderr).toContain('coach: fixed ana.coach.yaml:4:1: ');
  });
});
