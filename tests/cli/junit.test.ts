import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coach, repository } from '../support/cli.ts';
import { complaintsOf } from '../support/junit.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';
import { SECRET, teamWorkspace } from '../support/team.ts';

async function checkJunit(args: readonly string[], cwd: string) {
  const outcome = await coach(['check', '--format', 'junit', ...args], cwd);
  expect(await complaintsOf(outcome.stdout)).toEqual([]);
  return outcome;
}

/** How many elements of a name there are. */
function number(xml: string, name: string): number {
  return xml.split(`<${name}`).length - 1;
}

describe('JUnit', () => {
  it('is what the golden file says', async () => {
    const { stdout } = await checkJunit([], teamWorkspace().path);
    await expect(stdout.replace(/value="\d[^"]*"/g, 'value="VERSION"')).toMatchFileSnapshot(
      'golden/team.junit.xml',
    );
  });

  it.each(['examples', 'tests/fixtures/findings'])('is valid for %s', async (folder) => {
    const { stdout } = await checkJunit([], join(repository, folder));
    expect(number(stdout, 'testsuite ')).toBeGreaterThan(5);
  });

  it('is valid where there is nothing', async () => {
    const { code, stdout } = await checkJunit([], new DiskWorkspace().path);
    expect({ code, suites: number(stdout, 'testsuite ') }).toEqual({ code: 0, suites: 0 });
  });

  it('fails what makes the exit code 1, and nothing else', async () => {
    const folder = teamWorkspace().path;
    const errors = await checkJunit([], folder);
    expect([errors.code, number(errors.stdout, 'failure ')]).toEqual([1, 4]);
    const warnings = await checkJunit(['--fail-on', 'warning'], folder);
    expect([warnings.code, number(warnings.stdout, 'failure ')]).toEqual([1, 9]);
    const healthy = await checkJunit(['healthy.coach.yaml'], folder);
    expect([healthy.code, number(healthy.stdout, 'failure ')]).toEqual([0, 0]);
    expect(number(healthy.stdout, 'testcase ')).toBe(1);
    const few = await checkJunit(['people/ana.coach.yaml', '--max-warnings', '2'], folder);
    expect([few.code, number(few.stdout, 'failure ')]).toEqual([1, 3]);
    const many = await checkJunit(['people/ana.coach.yaml', '--max-warnings', '3'], folder);
    expect([many.code, number(many.stdout, 'failure ')]).toEqual([0, 0]);
  });

  it('has an error for what could not be read', async () => {
    const { code, stdout } = await checkJunit(['gone.coach.yaml', '.'], teamWorkspace().path);
    expect(code).toBe(2);
    expect(stdout).toContain(
      '<error message="there is no such file or folder" type="coach">there is no such file or folder</error>',
    );
  });

  it('holds whatever people write', async () => {
    const workspace = new DiskWorkspace();
    const nasty =
      '\\0 \\x01 \\b \\t \\n \\r \\e \\x7f \\u0085 \\uFFFE \\uFFFF \\uD83D \\uDE00 ]]> <!-- & \\" \' 😀';
    workspace.write('q.coach.yaml', `kind: questions\nquestions: {}\n"${nasty}": 1\nversion: 2\n`);
    workspace.write('tab\tand\u0001<&>"\'.coach.yaml', 'kind: nonsense\n');
    const { stdout } = await checkJunit(['--fail-on', 'hint'], workspace.path);
    expect(number(stdout, 'failure ')).toBe(3);
  });

  it('never holds text of private files', async () => {
    const { stdout } = await checkJunit(['--fail-on', 'hint'], teamWorkspace().path);
    expect(stdout).toContain('people/ana.private.coach.yaml');
    expect(stdout).not.toContain(SECRET);
  });
});

it('is a test that knows a bad report', async () => {
  expect(await complaintsOf('<testsuites><testsuite/></testsuites>')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^jenkins-junit\.xsd: .*'name' is required/),
      expect.stringMatching(/^JUnit\.xsd: .*'hostname' is required/),
    ]),
  );
});
