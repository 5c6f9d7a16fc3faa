import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explanations } from '../../server/language/explain.ts';
import { checkJson, coach, repository } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { readSarif } from '../support/sarif.ts';
import { SECRET, teamWorkspace } from '../support/team.ts';

async function checkSarif(args: readonly string[], cwd: string) {
  const outcome = await coach(['check', '--format', 'sarif', ...args], cwd);
  const log = readSarif(outcome.stdout);
  const [run] = log.runs;
  if (!run) throw new Error('there is no run in the log');
  return { ...outcome, log, run };
}

describe('SARIF', () => {
  it('is what the golden file says', async () => {
    const { log, run } = await checkSarif([], teamWorkspace().path);
    // What the tool is grows with every version.
    const shown = { ...log, runs: [{ ...run, tool: {} }] };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot('golden/team.sarif');
  });

  it.each([
    ['examples', []],
    // All of them together take their time: the schema wants each result compared with each other.
    ['tests/fixtures/findings', ['--shard', '1/12']],
  ])('is valid for %s %j', async (name, args) => {
    const folder = join(repository, name);
    const { run } = await checkSarif(args, folder);
    const { json } = await checkJson(args, folder);
    const number = json.files.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(run.results).toHaveLength(number);
    expect(run.artifacts).toHaveLength(json.files.length);
  });

  it('is valid where there is nothing', async () => {
    const { code, run } = await checkSarif([], new DiskWorkspace().path);
    expect({ code, results: run.results }).toEqual({ code: 0, results: [] });
    expect(run.invocations[0]?.executionSuccessful).toBe(true);
  });

  it('says of every code what it means', async () => {
    const { run } = await checkSarif([], new DiskWorkspace().path);
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(explanations().map(({ code }) => code));
    const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
    for (const [index, { severity, what, why, example }] of explanations().entries()) {
      const { fullDescription, help, defaultConfiguration } = rules[index] ?? {};
      expect(fullDescription?.text).toBe(what);
      expect(help?.text).toContain(why);
      expect(help?.markdown).toContain(`\`\`\`yaml\n${example.before}\n\`\`\``);
      expect(help?.markdown).toContain(`Better:\n\n\`\`\`yaml\n${example.after}\n\`\`\``);
      expect(defaultConfiguration?.level).toBe(levels[severity]);
    }
  });

  it('leads from each result to its rule and, by the text of the region, to its place', async () => {
    const folder = teamWorkspace().path;
    const { run } = await checkSarif([], folder);
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
      const file = fileURLToPath(new URL(artifactLocation.uri, `file://${folder}/`));
      const line = readFileSync(file, 'utf8').split(/\r?\n/)[region.startLine - 1] ?? '';
      const marked = line.slice(region.startColumn - 1, region.endColumn - 1);
      expect(region.endLine).toBe(region.startLine);
      if (ruleId === 'unknown-field') expect(marked).toMatch(/^(".*"|strengts|tired-and-sad)$/);
      if (ruleId === 'unsupported-version') expect(marked).toBe('2');
    }
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('does not tell where the folder is', async () => {
    const workspace = teamWorkspace();
    const { stdout } = await checkSarif([], workspace.path);
    expect(stdout).not.toContain(workspace.path);
    const { run } = await checkSarif(['..', '--workspace', '..'], join(workspace.path, 'people'));
    const uris = run.artifacts.map(({ location }) => location.uri);
    expect(uris).toContain('../healthy.coach.yaml');
    expect(uris).toContain('ana.coach.yaml');
  });

  it('never holds text of private files', async () => {
    const { stdout } = await checkSarif([], teamWorkspace().path);
    expect(stdout).toContain('people/ana.private.coach.yaml');
    expect(stdout).not.toContain(SECRET);
  });

  it('names what could not be read', async () => {
    const { code, run } = await checkSarif(['gone.coach.yaml', '.'], teamWorkspace().path);
    expect(code).toBe(2);
    expect(run.results.length).toBeGreaterThan(5);
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'cannot read gone.coach.yaml: there is no such file or folder' },
          },
        ],
      },
    ]);
  });

  it('does not let what people wrote be read as links or arguments', async () => {
    const workspace = new DiskWorkspace();
    workspace.write('q.coach.yaml', 'kind: questions\nquestions: {}\n"[a](1) {0} {b}": 1\n');
    const { run } = await checkSarif([], workspace.path);
    expect(run.results[0]?.message.text).toContain('`\\[a](1) {{0}} {b}`');
  });
});

describe('fingerprints', () => {
  const plan = 'kind: plan\nperson: { name: Ana }\nowner: Ana\ncadence: { nudge-by: Slack }\n';
  const themes = [
    'themes:',
    '  - { id: a, title: A, trait: x }',
    '  - { id: b, title: B, trait: x }',
    '  - { id: c, title: C, trait: x }',
    'nonsense: 1',
    '',
  ].join('\n');

  async function printsOf(text: string, ...args: string[]) {
    const workspace = new DiskWorkspace();
    workspace.write('ana.coach.yaml', text);
    const { run } = await checkSarif(args, workspace.path);
    return run.results.map(({ ruleId, partialFingerprints }) => {
      return `${ruleId} ${partialFingerprints['coachFinding/v1']}`;
    });
  }

  it('stay the same after lines were put before, and on another day', async () => {
    const prints = await printsOf(plan + themes);
    expect(prints.length).toBeGreaterThan(5);
    const later = await printsOf(`# A comment\n\n${plan}\n${themes}`, '--today', '2026-12-09');
    expect(later).toEqual(prints);
  });

  it('tell findings of one code on equal lines apart, and files', async () => {
    const twice = `${plan}themes:\n  - id: a\n    actions: []\n  - id: b\n    actions: []\n`;
    const prints = await printsOf(`${twice}log:\n  - x: 1\n  - x: 1\n`);
    expect(new Set(prints).size).toBe(prints.length);
    const { run } = await checkSarif([], teamWorkspace().path);
    const all = run.results.map((each) => each.partialFingerprints['coachFinding/v1']);
    expect(new Set(all).size).toBe(all.length);
  });

  it('change with the line', async () => {
    const before = await printsOf(plan + themes);
    const after = await printsOf(plan + themes.replace('nonsense: 1', 'nonsense: 2'));
    const changed = after.filter((print) => !before.includes(print));
    expect(changed).toEqual([expect.stringMatching(/^unknown-field /)]);
  });

  it('of private files do not depend on their text', async () => {
    const notes = (word: string) => `kind: notes\n${word}: 1\n`;
    expect(await printsOf(notes('one'))).toEqual(await printsOf(notes('other')));
  });
});

it('is a test that knows a bad log', () => {
  const run = { tool: { driver: { name: 'coach' } }, results: [{ message: {}, level: 'info' }] };
  expect(() => readSarif(JSON.stringify({ version: '2.1.0', runs: [run] }))).toThrow(
    /log\/runs\/0\/results\/0\/level must be equal to one of the allowed values/,
  );
});
