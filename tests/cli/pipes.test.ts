import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkJson, cliFile, startCoach } from '../support/cli.ts';
import { DiskWorkspace } from '../support/lspWorkspace.ts';

/** Two megabytes of findings, more than any pipe holds. */
function longWorkspace(): DiskWorkspace {
  const workspace = new DiskWorkspace();
  const keys = Array.from({ length: 2_000 }, (_, index) => `nonsense-${index}: 1\n`).join('');
  for (const name of ['a', 'b', 'c', 'd']) {
    workspace.write(`${name}.coach.yaml`, `kind: questions\nquestions: {}\n${keys}`);
  }
  return workspace;
}

it('has all of a long output arrive, with its exit code', async () => {
  const { code, stdout, json } = await checkJson(['--fail-on', 'warning'], longWorkspace().path);
  expect(stdout.length).toBeGreaterThan(2_000_000);
  expect(json.summary.warning).toBe(8_000);
  expect(code).toBe(1);
});

it('stops without a word when its reader wants no more', async () => {
  const child = startCoach(['check', '--format', 'json'], longWorkspace().path);
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const exited = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  // As `head -1` does it.
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await exited).toBe(0);
  expect(stderr).toBe('');
});

it('stops without a word when nobody reads its complaints', async () => {
  const child = startCoach(['check', 'nowhere'], longWorkspace().path);
  child.stderr.destroy();
  child.stdout.resume();
  const exited = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  expect(await exited).toBe(2);
});

it('fails when its output cannot be written, whatever was found', () => {
  const workspace = new DiskWorkspace();
  workspace.write('a.coach.yaml', 'kind: questions\nquestions: {}\n');
  // A file that was opened to be read takes nothing.
  const output = openSync(join(workspace.path, 'a.coach.yaml'), 'r');
  const { status, stderr } = spawnSync(process.execPath, [cliFile, 'check'], {
    cwd: workspace.path,
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(output);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^coach: cannot write what was found: EBADF.*\n$/);
});
