import { expect, it } from 'vitest';
import { coach } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

/** What VS Code and others read: path, line, column, severity, code and message. */
const MATCHER = /^(.+):(\d+):(\d+): (error|warning|information|hint) ([\w-]+) (.+)$/;

it('prints a line a finding, counted from 1, and a line that sums up', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('q.coach.yaml', 'kind: questions\nquestions: {}\n😀: 1\nversion: 2\n');
  expect((await coach(['check'], workspace.path)).stdout.split('\n')).toEqual([
    expect.stringMatching(/^q\.coach\.yaml:3:1: warning unknown-field .*`😀`.*\.$/),
    expect.stringMatching(/^q\.coach\.yaml:4:10: error unsupported-version .*\.$/),
    '1 file checked: 1 error, 1 warning, 0 information, 0 hints',
    '',
  ]);
  workspace.write('q.coach.yaml', 'kind: questions\nquestions: {}\n');
  workspace.write('r.coach.yaml', 'kind: questions\r\nquestions: {}\r\n');
  expect((await coach(['check'], workspace.path)).stdout).toBe(
    '2 files checked: 0 errors, 0 warnings, 0 information, 0 hints\n',
  );
});

it('keeps each finding on its line, and the terminal as it is, whatever people write', async () => {
  const workspace = new DiskWorkspace();
  const nasty = 'a\\n b\\r\\n c\\u001b[31m d\\u0007 e\\u0085 f\\u2028 g\\u202e h\\u0000 i\\t j';
  workspace.write(
    'people/ana.coach.yaml',
    [
      'kind: plan',
      `person: { name: "${nasty}" }`,
      `owner: "${nasty}"`,
      `"${nasty}": 1`,
      `compass: "${nasty}.coach.yaml"`,
      'themes:',
      `  - { id: "${nasty}", title: "${nasty}" }`,
      `  - { id: "${nasty}", title: "${nasty}", bucket: "${nasty}" }`,
      'log:',
      `  - { date: "${nasty}", kind: "${nasty}", mood: "${nasty}", asked: ["${nasty}"] }`,
      '',
    ].join('\n'),
  );
  workspace.write('people/two\nlines \u001b[31m.coach.yaml', 'kind: nonsense\n');
  const { stdout, stderr } = await coach(['check', '.', 'not\nthere'], workspace.path);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const unfit = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/;
  expect(stdout).not.toMatch(unfit);
  expect(stderr).not.toMatch(unfit);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.pop()).toMatch(/^2 files checked: \d/);
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line).toMatch(MATCHER);
  expect(stderr).toBe('coach: cannot read not there: there is no such file or folder\n');
});

it('has no colours and no frames where it does not go to a terminal', async () => {
  const workspace = new DiskWorkspace();
  workspace.write('q.coach.yaml', 'kind: nonsense\n');
  const { stdout } = await coach(['check'], workspace.path);
  expect(stdout.split('\n')).toHaveLength(3);
});
