// The package that people install holds all that runs, and only that.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, test } from 'vitest';
import { root, screenshot } from '../harness.ts';
import { lens, openFile, openProblems, problem } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

beforeAll(async () => {
  // Fails by itself when the package has too much, too little or the wrong size.
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts/package.mjs')]);
});
const team = sampleTeam({ vsix: path.join(root, 'coach.vsix') });

test('installed from its package, the extension shows findings and lenses', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await lens(page, 'Open PMwheel').waitFor();
  await openProblems(page);
  await problem(page, 'perception-gap').first().waitFor();
  await screenshot(page, 'installed-from-package');
});
