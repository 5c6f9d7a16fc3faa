import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkJson, coach } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

const fixtures = join(import.meta.dirname, '../fixtures/cli');

it('prints the shape that other programs rely on', async () => {
  const { code, stdout, stderr } = await coach(
    ['check', '--format', 'json'],
    join(fixtures, 'small'),
  );
  await expect(stdout).toMatchFileSnapshot(join(fixtures, 'small.golden.json'));
  expect(stderr).toBe('');
  expect(code).toBe(1);
});

it('counts positions from zero in UTF-16 units, whatever the line breaks', async () => {
  const workspace = new DiskWorkspace();
  const lines = ['# 😀', 'kind: questions', 'questions: { "😀": { ask: 3, category: goal } }', ''];
  for (const [name, lineBreak] of [
    ['lf', '\n'],
    ['crlf', '\r\n'],
    ['cr', '\r'],
  ] as const) {
    // A lone CR breaks no line of YAML, so that the comment would go on: it has one of its own.
    const text = name === 'cr' ? `# 😀\r${lines.slice(1).join('\n')}` : lines.join(lineBreak);
    workspace.write(`${name}.coach.yaml`, text.replace('# 😀\rkind', '# 😀\r#\nkind'));
  }
  const { json, paths } = await checkJson([], workspace.path);
  expect(paths).toEqual(['cr.coach.yaml', 'crlf.coach.yaml', 'lf.coach.yaml']);
  for (const { path, findings } of json.files) {
    const line = path === 'cr.coach.yaml' ? 3 : 2;
    expect(findings).toMatchObject([
      {
        code: 'schema',
        range: { start: { line, character: 26 }, end: { line, character: 27 } },
      },
    ]);
  }
});

it('lists every file in the order of paths, and counts what was found', async () => {
  const workspace = new DiskWorkspace();
  const good = 'kind: questions\nquestions: {}\n';
  for (const path of ['b', 'a/z', 'a-b', 'a.b', 'B', 'ä', 'a/a', '10', '9']) {
    workspace.write(`${path}.coach.yaml`, path === 'a/a' ? `${good}nonsense: 1\n` : good);
  }
  const { json, paths } = await checkJson([], workspace.path);
  // By UTF-16 code units, so that the order is the same on every machine.
  expect(paths).toEqual(paths.toSorted((one, other) => (one < other ? -1 : 1)));
  expect(paths).toHaveLength(9);
  expect(json.summary).toEqual({ files: 9, error: 0, warning: 1, information: 0, hint: 0 });
  expect(json.today).toBe('2026-11-24');
});

it('prints JSON where nothing was found to check, too', async () => {
  const workspace = new DiskWorkspace();
  const { json, code } = await checkJson([], workspace.path);
  expect(json).toEqual({
    version: 1,
    today: '2026-11-24',
    files: [],
    summary: { files: 0, error: 0, warning: 0, information: 0, hint: 0 },
  });
  expect(code).toBe(0);
});

it('ends with a line break, and holds nothing but ASCII control characters as escapes', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('a.coach.yaml', 'kind: "x\\u0007\\e[31m\\r\\ny"\n');
  const { stdout } = await checkJson([], workspace.path);
  expect(stdout.endsWith('}\n')).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

it('does not count on the time or the place of the run', async () => {
  const one = await coach(['check', '--format', 'json'], join(fixtures, 'small'));
  const again = await coach(['check', '--format', 'json'], join(fixtures, 'small'), {
    COACH_TODAY: '2026-11-24',
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(again.stdout).toBe(one.stdout);
});

it('shows a file of bytes that are no text by a finding', async () => {
  const workspace = new DiskWorkspace();
  workspace.write(
    'a.coach.yaml',
    Uint8Array.from({ length: 512 }, (_, index) => index % 256),
  );
  workspace.write('b.coach.yaml', '');
  workspace.write('c.coach.yaml', `kind: questions\n${'#'.repeat(3_000_000)}\n`);
  const { json } = await checkJson([], workspace.path);
  const codes = json.files.map(({ findings }) => findings.map(({ code }) => code));
  expect(codes[0]).not.toEqual([]);
  expect(codes.slice(1)).toEqual([['unknown-kind'], ['file-too-large']]);
});

it('is the same for UTF-16 with a byte order mark', async () => {
  const workspace = new DiskWorkspace();
  const text = readFileSync(join(fixtures, 'small/people/noor.coach.yaml'), 'utf8');
  workspace.write('pm.coach.yaml', readFileSync(join(fixtures, 'small/pm.coach.yaml')));
  workspace.write('a/8.coach.yaml', text);
  workspace.write('b/8.coach.yaml', `\uFEFF${text}`);
  workspace.write('c/16.coach.yaml', Buffer.from(`\uFEFF${text}`, 'utf16le'));
  workspace.write('d/16.coach.yaml', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
  const { json } = await checkJson([], workspace.path);
  const [eight, ...others] = json.files
    .filter(({ path }) => path.includes('/'))
    .map(({ findings }) =>
      findings.filter(({ code }) => code !== 'duplicate-person' && code !== 'copied-theme'),
    );
  expect(eight?.length).toBeGreaterThan(10);
  for (const other of others) expect(other).toEqual(eight);
});
