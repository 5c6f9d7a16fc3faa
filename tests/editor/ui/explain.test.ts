import { afterAll, beforeAll, test } from 'vitest';
import { screenshotFailures } from '../failures.ts';
import { openWorkbench, root, screenshot, type Workbench } from '../harness.ts';
import { copyOfExamples, testToday } from '../hostSuite.mts';
import { openFile, openProblems, problem } from '../person.ts';

const team = copyOfExamples();
let workbench: Workbench;
screenshotFailures(() => workbench);

beforeAll(async () => {
  workbench = await openWorkbench({
    folder: team.folder,
    extension: root,
    env: { COACH_TODAY: testToday },
  });
});

afterAll(async () => {
  await workbench?.close();
  team.remove();
});

test("a finding's code leads to its paragraph, without a network", async () => {
  const { page } = workbench;
  await openFile(page, 'people/ben.coach.yaml');
  await openProblems(page);
  await problem(page, 'big-bang-review')
    .first()
    .getByText('big-bang-review', { exact: true })
    .click();
  await page.locator('.tab').getByText('Preview pitfalls.md').waitFor();
  const preview = page
    .locator('iframe.webview.ready')
    .filter({ visible: true })
    .contentFrame()
    .locator('iframe')
    .contentFrame();
  await preview.getByRole('heading', { name: 'big-bang-review' }).waitFor();
  await screenshot(page, 'explain');
});
