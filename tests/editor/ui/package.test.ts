// The package that people install holds all that runs, and only that.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import { screenshotFailures } from '../failures.ts';
import { openWorkbench, root, screenshot, type Workbench } from '../harness.ts';
import { copyOfExamples, testToday } from '../hostSuite.mts';
import { lens, openFile, openProblems, problem } from '../person.ts';

const team = copyOfExamples();
let workbench: Workbench;
screenshotFailures(() => workbench);

beforeAll(async () => {
  // Fails by itself when the package has too much, too little or the wrong size.
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts/package.mjs')]);
  workbench = await openWorkbench({
    folder: team.folder,
    vsix: path.join(root, 'coach.vsix'),
    env: { COACH_TODAY: testToday },
  });
});

afterAll(async () => {
  await workbench?.close();
  team.remove();
});

test('installed from its package, the extension shows findings and lenses', async () => {
  const { page } = workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await lens(page, 'Open PMwheel').waitFor();
  await openProblems(page);
  await problem(page, 'perception-gap').first().waitFor();
  await screenshot(page, 'installed-from-package');
});
