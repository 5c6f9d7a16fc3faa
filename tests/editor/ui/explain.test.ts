import { test } from 'vitest';
import { screenshot } from '../harness.ts';
import { openFile, openProblems, problem } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

test("a finding's code leads to its paragraph, without a network", async () => {
  const { page } = team.workbench;
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
