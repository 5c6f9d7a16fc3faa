import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import { goTo, lens, openFile, save, typeText, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
writeFileSync(path.join(team.folder, 'zoe.coach.yaml'), '');

/** An offer of the list at the caret, by its label. */
function offer(page: Page, label: string) {
  return page
    .locator('.suggest-widget.visible .monaco-list-row')
    .filter({ has: page.locator('.label-name').getByText(label, { exact: true }) });
}

/** Takes the offer with the keyboard, wherever in the list it is. */
async function accept(page: Page, label: string): Promise<void> {
  await expect
    .poll(() => page.locator('.suggest-widget.visible .monaco-list-row.focused').textContent())
    .toContain(label);
  await page.keyboard.press('Enter');
  await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
}

test('an action is put into the middle of a list with the keyboard', async () => {
  const { page } = team.workbench;
  const file = path.join(team.folder, 'people/ana.coach.yaml');
  const before = readFileSync(file, 'utf8').split('\n');
  // Between the first action of the first theme and the second one.
  const line = before.findIndex((each) => each.includes('- do: Spend a day with'));
  await openFile(page, 'people/ana.coach.yaml');
  await goTo(page, line, (before[line - 1] ?? '').length + 1);
  // The server is there.
  await lens(page, /next due/)
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  // One level out again, to where the dashes stand.
  await page.keyboard.press('Backspace');
  await typeText(page, 'a');
  await offer(page, 'action').waitFor();
  await screenshot(page, 'completion-action');
  await accept(page, 'action');
  await screenshot(page, 'completion-accepted');
  await typeText(page, 'Ask three dispatchers what they fear');
  await page.keyboard.press('Escape');
  await save(page);
  const written = () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(line, line + 3);
  await expect
    .poll(written)
    .toEqual([
      '      - do: Ask three dispatchers what they fear',
      '        kind: experience',
      expect.stringMatching(/^ {8}due: \d{4}-\d\d-\d\d$/),
    ]);
});

test('an empty file becomes a plan by what is offered in it', async () => {
  const { page } = team.workbench;
  const file = path.join(team.folder, 'zoe.coach.yaml');
  await openFile(page, 'zoe.coach.yaml');
  await typeText(page, 'plan');
  await accept(page, 'kind: plan');
  await page.keyboard.press('Escape');
  await save(page);
  await expect
    .poll(() => readFileSync(file, 'utf8'))
    .toContain('kind: plan\nperson: { id: zoe, name: Zoe }\n');
});

test('a bucket says beside the list what good looks like', async () => {
  const { page } = team.workbench;
  const file = path.join(team.folder, 'people/ben.coach.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  const bucket = lines.findIndex((each) => /^ {4}bucket: /.test(each));
  await openFile(page, 'people/ben.coach.yaml');
  await goTo(page, bucket + 1, '    bucket: '.length + 1);
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Space');
  await offer(page, 'freight-knowledge').waitFor();
  await page.keyboard.press('ArrowDown');
  // What there is to say is asked for when an offer has the focus; only then can it be opened.
  const details = page.locator('.suggest-details').getByText(/Brings three workable options/);
  const open = async () => {
    const isShown = await details.isVisible();
    if (!isShown) await page.keyboard.press('Control+Space');
    return isShown;
  };
  await expect.poll(open, { timeout: 10_000, interval: 500 }).toBe(true);
  await screenshot(page, 'completion-details');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => visibleText(page))
    .toMatch(/title: Keep stakeholders in the loop\n +bucket: solution-finding/);
});
