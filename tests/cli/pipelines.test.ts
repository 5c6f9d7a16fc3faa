import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { repository } from '../support/cli.ts';
import { commitAll, git } from '../support/git.ts';
import { complaintsOf } from '../support/junit.ts';
import { DiskWorkspace, temporaryFolder } from '../support/lspWorkspace.ts';
import { readSarif } from '../support/sarif.ts';
import { packedServer, runNpm, tarball } from '../support/serverPackage.ts';

const page = readFileSync(join(repository, 'docs/ci.md'), 'utf8');

/** The code blocks of docs/ci.md, by the file that their first comment names. */
const blocks = new Map(
  [...page.matchAll(/^```(?:yaml|sh)\n((?:#!.*\n)?# ([^\s,]+)[\s\S]*?)^```$/gm)].map(
    ([, text = '', name = '']) => [name, text],
  ),
);

function block(name: string): string {
  const text = blocks.get(name);
  if (text === undefined) throw new Error(`docs/ci.md has no ${name}`);
  return text;
}

interface Pipeline {
  readonly workspace: DiskWorkspace;
  /** Where `npm install --global` installs to. */
  readonly prefix: string;
}

const packed = mkdtempSync(join(tmpdir(), 'coach-packed-'));
afterAll(() => rmSync(packed, { recursive: true }));
beforeAll(() => packedServer(packed));

/** A repository that has the packed file in `tools/`, with a healthy file that was committed. */
function pipeline(): Pipeline {
  const workspace = new DiskWorkspace();
  const prefix = temporaryFolder();
  mkdirSync(join(workspace.path, 'tools'));
  copyFileSync(join(packed, tarball), join(workspace.path, 'tools', tarball));
  workspace.write('.gitignore', 'tools/\n');
  workspace.write('q.coach.yaml', 'kind: questions\nquestions: {}\n');
  commitAll(workspace.path);
  return { workspace, prefix };
}

/** Runs the lines of a step as GitHub does, with a global `coach` of its own. */
function runStep(script: string, { workspace, prefix }: Pipeline, more = {}) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: workspace.path,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(prefix, 'bin'), process.env.PATH].join(delimiter),
        npm_config_prefix: prefix,
        npm_config_offline: 'true',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...more,
      },
    },
  );
  return { code: status, stdout, stderr };
}

/** The `run:` lines of a workflow's only job. */
function stepsOf(name: string): string[] {
  const workflow = parse(block(name));
  const [job] = Object.values<{ steps: { run?: string }[] }>(workflow.jobs);
  return job?.steps.flatMap(({ run }) => run ?? []) ?? [];
}

function install(at: Pipeline): void {
  expect(runStep(`npm install --global ./tools/${tarball}`, at)).toMatchObject({ code: 0 });
}

const broken = 'kind: nonsense\n';
const misspelt = 'kind: questions\nquestions: {}\nnonsense: 1\n';

describe('the package', () => {
  it('that pre-commit makes of the repository holds what runs, and nothing else', () => {
    const [{ files }] = JSON.parse(
      runNpm(['pack', '--ignore-scripts', '--dry-run', '--json'], repository),
    );
    expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/server.js',
      'dist/server.web.js',
      'docs/pitfalls.md',
      'package.json',
    ]);
  });

  it('installs both commands', () => {
    const at = pipeline();
    install(at);
    expect(runStep('coach --version', at).stdout).toBe(`${packageJson.version}\n`);
    expect(runStep('command -v coach-language-server', at).code).toBe(0);
  });
});

describe('the workflow for GitHub', () => {
  const [installs, changed, everything] = stepsOf('.github/workflows/coach.yml');

  it('installs, and checks what a pull request has changed', () => {
    const at = pipeline();
    expect(runStep(installs ?? '', at).code).toBe(0);
    git(at.workspace.path, ['update-ref', 'refs/remotes/origin/main', 'HEAD']);
    const run = () => runStep(changed ?? '', at, { GITHUB_BASE_REF: 'main' });
    expect(run()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 files checked/) });
    at.workspace.write('people/ana.coach.yaml', misspelt);
    commitAll(at.workspace.path);
    const { code, stdout } = run();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::warning file=people\/ana\.coach\.yaml,line=3,col=1,/);
    // The branch goes on where main was when it began.
    expect(runStep(changed ?? '', at, { GITHUB_BASE_REF: 'gone' }).code).not.toBe(0);
  });

  it('checks everything otherwise, and stops at errors only', () => {
    const at = pipeline();
    install(at);
    at.workspace.write('people/ana.coach.yaml', misspelt);
    expect(runStep(everything ?? '', at).code).toBe(0);
    at.workspace.write('people/ana.coach.yaml', broken);
    expect(runStep(everything ?? '', at).code).toBe(1);
  });

  it('leaves a log for code scanning, also when there are errors', () => {
    const at = pipeline();
    install(at);
    at.workspace.write('people/ana.coach.yaml', broken);
    const [, scan] = stepsOf('.github/workflows/coach-scanning.yml');
    expect(runStep(scan ?? '', at).code).toBe(1);
    const log = readSarif(readFileSync(join(at.workspace.path, 'coach.sarif'), 'utf8'));
    expect(log.runs[0]?.results).toHaveLength(1);
  });

  it('checks everything once in parts', () => {
    const at = pipeline();
    install(at);
    for (let number = 1; number <= 8; number++) {
      at.workspace.write(`people/${number}.coach.yaml`, misspelt);
    }
    const [, shard] = stepsOf('.github/workflows/coach-shards.yml');
    const { matrix } = parse(block('.github/workflows/coach-shards.yml')).jobs.check.strategy;
    const found = matrix.part.flatMap((part: number) =>
      runStep((shard ?? '').replace(/\$\{\{ matrix\.part \}\}/, String(part)), at)
        .stdout.split('\n')
        .filter((line) => line.startsWith('::')),
    );
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
  });
});

it('the job for GitLab leaves a valid report, also when there are errors', async () => {
  const at = pipeline();
  at.workspace.write('people/ana.coach.yaml', broken);
  const { coach } = parse(block('.gitlab-ci.yml'));
  const codes: (number | null)[] = [];
  let failures = 0;
  for (let part = 1; part <= coach.parallel; part++) {
    const variables = { CI_NODE_INDEX: String(part), CI_NODE_TOTAL: String(coach.parallel) };
    codes.push(runStep(coach.script.join('\n'), at, variables).code);
    const report = readFileSync(join(at.workspace.path, 'coach.xml'), 'utf8');
    expect(await complaintsOf(report)).toEqual([]);
    failures += report.split('<failure ').length - 1;
  }
  expect(codes.sort()).toEqual([0, 1]);
  expect(failures).toBe(1);
});

describe('the hooks', () => {
  it('of git itself stops a commit that stages a broken file, and no other', () => {
    const at = pipeline();
    install(at);
    const hook = join(at.workspace.path, '.git/hooks/pre-commit');
    mkdirSync(join(hook, '..'), { recursive: true });
    writeFileSync(hook, block('.git/hooks/pre-commit'));
    chmodSync(hook, 0o755);
    const path = [join(at.prefix, 'bin'), process.env.PATH].join(delimiter);
    const commit = (...names: string[]) => {
      git(at.workspace.path, ['add', '--', ...names]);
      git(at.workspace.path, ['commit', '--quiet', '--message', 'Save'], { PATH: path });
    };

    at.workspace.write('people/two words.coach.yaml', broken);
    expect(() => commit('people')).toThrow(/unknown-kind|Command failed/);
    expect(git(at.workspace.path, ['log', '--oneline']).trim().split('\n')).toHaveLength(1);

    // Not staged, it is nobody's business.
    git(at.workspace.path, ['reset', '--quiet']);
    at.workspace.write('readme.md', 'Nothing of ours.\n');
    commit('readme.md');

    at.workspace.write('people/two words.coach.yaml', misspelt);
    commit('people');
    git(at.workspace.path, ['rm', '--quiet', 'q.coach.yaml']);
    commit();
    expect(git(at.workspace.path, ['log', '--oneline']).trim().split('\n')).toHaveLength(4);
  });

  it('for pre-commit name a command of the package, and files that are ours', () => {
    const hooks = parse(readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'));
    const config = parse(block('.pre-commit-config.yaml'));
    expect(hooks).toHaveLength(1);
    expect(config.repos[0].hooks).toEqual([{ id: hooks[0].id }]);
    expect(config.repos[0].rev).toBe(`v${packageJson.version}`);
    const [command, subcommand] = hooks[0].entry.split(' ');
    expect(Object.keys(packageJson.bin)).toContain(command);
    expect(subcommand).toBe('check');
    const files = new RegExp(hooks[0].files);
    expect(files.test('people/ana.coach.yaml')).toBe(true);
    expect(files.test('pm.coach.yml')).toBe(true);
    expect(files.test('people/ana.yaml')).toBe(false);
  });
});

it('the page speaks of the version that there is', () => {
  for (const [name] of page.matchAll(/[\w-]+-[\d.]+\.tgz/g)) expect(name).toBe(tarball);
});
