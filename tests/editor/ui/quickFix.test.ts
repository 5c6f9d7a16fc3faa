import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import { goTo, lightBulb, openFile, openProblems, problem, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

test('a finding is mended from the keyboard, and one undo takes it back', async () => {
  const { page } = team.workbench;
  const file = path.join(team.folder, 'people/ben.coach.yaml');
  const before = readFileSync(file, 'utf8');
  await openFile(page, 'people/ben.coach.yaml');
  await openProblems(page);
  await problem(page, 'manager-owned-plan').waitFor();
  await openFile(page, 'people/ben.coach.yaml');
  await goTo(page, before.split('\n').findIndex((line) => line.startsWith('owner:')) + 1, 10);
  // As a person does: VS Code drops what is asked for while it still looks for itself whether there is a bulb.
  await lightBulb(page).waitFor();
  await page.keyboard.press('Control+.');
  const offers = page.locator('.action-widget');
  await offers.getByText('owner', { exact: false }).first().waitFor();
  await screenshot(page, 'quick-fix');
  await page.keyboard.press('Enter');
  await expect.poll(() => visibleText(page)).toMatch(/owner: bosei {2,}# Dana wrote it/);
  await problem(page, 'manager-owned-plan').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Z');
  await problem(page, 'manager-owned-plan').waitFor();
  await page.keyboard.press('Control+S');
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(before);
});
