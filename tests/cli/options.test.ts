import { describe, expect, it } from 'vitest';
import { checkJson, coach } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { teamWorkspace } from '../support/team.ts';

const plan = `kind: plan
person: { id: ana, name: Ana }
owner: ana
compass: pm.coach.yaml
period: { start: 2026-01-01, end: 2026-12-31 }
headline: Explain the why
cadence: {}
`;

function planWith(rules: string): DiskWorkspace {
  const workspace = new DiskWorkspace();
  workspace.write('pm.coach.yaml', `kind: compass\nbuckets: {}\nrules: { ${rules} }\n`);
  workspace.write('ana.coach.yaml', plan);
  return workspace;
}

async function severityOf(code: string, workspace: DiskWorkspace, ...rules: string[]) {
  const args = rules.flatMap((rule) => ['--rule', rule]);
  const { json } = await checkJson(['ana.coach.yaml', ...args], workspace.path);
  return json.files[0]?.findings.find((finding) => finding.code === code)?.severity;
}

describe('--rule', () => {
  it('beats what the compass says, and that the default', async () => {
    const code = 'horizon-too-long';
    expect(await severityOf(code, planWith(''))).toBe('information');
    expect(await severityOf(code, planWith(`${code}: hint`))).toBe('hint');
    expect(await severityOf(code, planWith(`${code}: hint`), `${code}=error`)).toBe('error');
    expect(await severityOf(code, planWith(`${code}: off`), `${code}=warning`)).toBe('warning');
    expect(await severityOf(code, planWith(`${code}: error`), `${code}=off`)).toBeUndefined();
  });

  it('beats that a young plan is treated gently', async () => {
    const workspace = planWith('');
    workspace.write('ana.coach.yaml', plan.replace(/^period.*\n/m, ''));
    expect(await severityOf('no-vision', workspace)).toBe('hint');
    expect(await severityOf('no-vision', workspace, 'no-vision=error')).toBe('error');
  });

  it('leaves thresholds as the compass has them', async () => {
    const workspace = planWith('horizon-too-long: { days: 400 }');
    expect(await severityOf('horizon-too-long', workspace, 'horizon-too-long=error')).toBe(
      undefined,
    );
  });

  it('may be repeated, and the last one for a code holds', async () => {
    const rules = ['no-vision=off', 'no-vision=hint', 'no-challenge=error'];
    expect(await severityOf('no-vision', planWith(''), ...rules)).toBe('hint');
    expect(await severityOf('no-challenge', planWith(''), ...rules)).toBe('error');
  });

  it('decides on the exit code', async () => {
    const { path } = planWith('');
    const codeWith = async (...args: string[]) =>
      (await coach(['check', 'ana.coach.yaml', ...args], path)).code;
    expect(await codeWith()).toBe(0);
    expect(await codeWith('--rule', 'no-vision=error')).toBe(1);
    expect(await codeWith('--rule', 'no-vision=error', '--rule', 'no-vision=off')).toBe(0);
  });

  it('that is off does not make a comment idle', async () => {
    const workspace = planWith('');
    workspace.write('ana.coach.yaml', `# coach-ignore-file no-vision: it is hers to tell\n${plan}`);
    expect(await severityOf('unused-ignore', workspace)).toBeUndefined();
    expect(await severityOf('unused-ignore', workspace, 'no-vision=off')).toBeUndefined();
    expect(await severityOf('unused-ignore', workspace, 'no-challenge=off')).toBeUndefined();
    workspace.write('ana.coach.yaml', `# coach-ignore-file no-vision\n${plan}vision: {}\n`);
    expect(await severityOf('unused-ignore', workspace, 'no-challenge=off')).toBe('hint');
  });

  it('does not bring back what a comment silences', async () => {
    const workspace = planWith('');
    workspace.write('ana.coach.yaml', `# coach-ignore-file no-vision: it is hers to tell\n${plan}`);
    expect(await severityOf('no-vision', workspace, 'no-vision=error')).toBeUndefined();
  });
});

describe('--max-warnings', () => {
  it.each([
    [['--max-warnings', '5'], 0, ''],
    [['--max-warnings', '4'], 1, 'coach: 5 warnings, more than the 4 of --max-warnings\n'],
    [['--max-warnings', '0'], 1, 'coach: 5 warnings, more than the 0 of --max-warnings\n'],
    [['--max-warnings', '5', '--fail-on', 'warning'], 1, ''],
    [
      ['--max-warnings', '4', '--fail-on', 'hint'],
      1,
      'coach: 5 warnings, more than the 4 of --max-warnings\n',
    ],
    [
      ['--max-warnings', '3', '--rule', 'manager-owned-plan=hint'],
      1,
      'coach: 4 warnings, more than the 3 of --max-warnings\n',
    ],
    [['--max-warnings', '4', '--rule', 'manager-owned-plan=hint'], 0, ''],
  ])('%j: exit code %i', async (args, code, stderr) => {
    const workspace = teamWorkspace();
    // Only warnings and less.
    workspace.remove('people/questions.coach.yaml');
    workspace.write('people/ana.private.coach.yaml', 'kind: notes\nnonsense: 1\n');
    const outcome = await coach(['check', ...args], workspace.path);
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr });
  });
});

describe('--shard', () => {
  it('has each finding in exactly one part, in all formats alike', async () => {
    const { path } = teamWorkspace();
    const all = (await checkJson([], path)).json;
    for (const of of [1, 2, 3, 7]) {
      const parts = await Promise.all(
        Array.from({ length: of }, (_, index) =>
          checkJson(['--shard', `${index + 1}/${of}`], path),
        ),
      );
      const files = parts.flatMap(({ json }) => json.files);
      expect(files.toSorted((one, other) => (one.path < other.path ? -1 : 1))).toEqual(all.files);
    }
  });

  it('reads all the same', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('one.coach.yaml', plan);
    workspace.write('two.coach.yaml', plan);
    const parts = await Promise.all(
      ['1/2', '2/2'].map((part) => checkJson(['--shard', part], workspace.path)),
    );
    const found = parts.flatMap(({ json }) => json.files.flatMap(({ findings }) => findings));
    expect(found.filter(({ code }) => code === 'duplicate-person')).toHaveLength(2);
  });

  it('fails in every part for a path that is not there', async () => {
    const { path } = teamWorkspace();
    for (const part of ['1/2', '2/2']) {
      const { code } = await coach(['check', '.', 'gone', '--shard', part], path);
      expect(code).toBe(2);
    }
  });
});

describe('an option that makes no sense: exit code 2, nothing on the output, and what to do', () => {
  const cases: [string[], string][] = [
    [
      ['--rule', 'no-vison=off'],
      '--rule no-vison=off: no finding has the code `no-vison`. Did you mean `no-vision`?',
    ],
    [
      ['--rule', 'x=off'],
      '--rule x=off: no finding has the code `x`. `coach explain` lists all codes.',
    ],
    [
      ['--rule', 'unknown-bucket=off'],
      '--rule unknown-bucket=off: `unknown-bucket` cannot be tuned. Without it, other findings could not be trusted.',
    ],
    [
      ['--rule', 'yaml-syntax=hint'],
      '--rule yaml-syntax=hint: `yaml-syntax` cannot be tuned. Without it, other findings could not be trusted.',
    ],
    [
      ['--rule', 'no-vision=warn'],
      '--rule no-vision=warn: there is no severity `warn`. Did you mean `warning`?',
    ],
    [
      ['--rule', 'no-vision=5'],
      '--rule no-vision=5: there is no severity `5`. Use error, warning, information, hint, off.',
    ],
    [
      ['--rule', 'no-vision='],
      '--rule no-vision=: there is no severity ``. Use error, warning, information, hint, off.',
    ],
    [
      ['--rule', 'no-vision'],
      '--rule no-vision: write CODE=SEVERITY, such as too-many-themes=off.',
    ],
    [['--max-warnings', '-1'], '--max-warnings -1: write a whole number, 0 or more.'],
    [['--max-warnings', '1.5'], '--max-warnings 1.5: write a whole number, 0 or more.'],
    [['--max-warnings', 'few'], '--max-warnings few: write a whole number, 0 or more.'],
    [
      ['--max-warnings', '99999999999999999999'],
      '--max-warnings 99999999999999999999: write a whole number, 0 or more.',
    ],
    [['--shard', '3/2'], '--shard 3/2: the parts are 1/2 to 2/2.'],
    [['--shard', 'all'], '--shard all: write I/N, such as 1/4 for the first of four.'],
    [
      ['--stdin'],
      '--stdin needs --stdin-filename PATH: where a file is decides what it refers to, and its name whether it is private.',
    ],
    [
      ['--stdin', '--stdin-filename', ''],
      '--stdin needs --stdin-filename PATH: where a file is decides what it refers to, and its name whether it is private.',
    ],
    [
      ['--stdin-filename', 'a.coach.yaml'],
      '--stdin-filename says what --stdin brings: use both, or name the file as a path.',
    ],
    [
      ['--stdin', '--stdin-filename', 'a.coach.yaml', '.'],
      '--stdin checks what comes in, and no other paths.',
    ],
    [
      ['--stdin', '--stdin-filename', 'a.coach.yaml', '--fix'],
      '--fix writes files, and --stdin has none.',
    ],
    [
      ['--stdin', '--stdin-filename', 'a.coach.yaml', '--shard', '1/2'],
      '--shard chooses among files, and --stdin has none.',
    ],
    [
      ['--stdin', '--stdin-filename', 'a.coach.yaml', '--changed-since', 'HEAD'],
      '--changed-since chooses among files, and --stdin has none.',
    ],
    [['--workspace', 'gone'], '--workspace gone: there is no such folder.'],
    [['--today', 'soon'], '`soon` (today) is no calendar date: write YYYY-MM-DD.'],
  ];
  it.each(cases)('%j', async (args, message) => {
    const outcome = await coach(['check', ...args], teamWorkspace().path);
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `coach: ${message}\n` });
  });

  it.each([
    [['--format', 'xml'], 'Allowed choices are text, json, sarif, junit, github.'],
    [['--fail-on', 'never'], 'Allowed choices are error, warning, information, hint.'],
    [['--fixx'], '(Did you mean --fix?)'],
    [['--rule'], "option '--rule <code=severity>' argument missing"],
  ])('%j', async (args, message) => {
    const outcome = await coach(['check', ...args], teamWorkspace().path);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });
});

describe('help', () => {
  it.each([
    [[], ['coach check', 'coach explain']],
    [
      ['check'],
      ['Exit codes:', 'Formats:', 'Examples:', '--changed-since', '--shard <I/N>', '--rule'],
    ],
  ])('of %j teaches by example', async (command, words) => {
    const { code, stdout, stderr } = await coach([...command, '--help'], '/');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(stdout).toContain(word);
  });
});
