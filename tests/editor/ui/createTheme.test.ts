// A theme on a growth area, created from the PMwheel and from the palette in a real VS Code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import {
  command,
  openFile,
  quickItem,
  save,
  typeText,
  visibleText,
  webviewFrame,
} from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const file = path.join(team.folder, 'people/ana.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');

/** What is written, with what was typed over the title. */
const theme = (bucket: string, title: string) => `
  - id: ${bucket}
    title: ${title}
    bucket: ${bucket}
    success: How both will see that it worked
    actions:
      - do: What will be done, where and with whom
        kind: experience
        due: 2026-12-18
`;

async function openWheel() {
  const { page } = team.workbench;
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Open PMwheel');
  const wheel = webviewFrame(page, 'PMwheel: Ana Lopez');
  await wheel.locator('.spoke').first().waitFor();
  return wheel;
}

/** Takes what was typed back, word by word, and then the theme as a whole. */
async function undoTo(before: string): Promise<void> {
  const { page } = team.workbench;
  const undone = async () => {
    await page.keyboard.press('Control+Z');
    await save(page);
    return onDisk();
  };
  await expect.poll(undone).toBe(before);
}

test('from the wheel: one undo leaves the file as it was, and what is typed is the title', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  const wheel = await openWheel();
  const button = wheel.locator('tr[data-spoke="solution-finding"] [data-create-theme]');
  const mark = wheel.locator('.spoke[data-spoke="solution-finding"] .theme');
  await button.scrollIntoViewIfNeeded();
  await screenshot(page, 'growth-area');
  await button.press('Enter');
  await mark.waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+Z');
  await button.waitFor();
  await save(page);
  await expect.poll(onDisk).toBe(before);

  await button.press('Enter');
  await mark.waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await typeText(page, 'Try three ways');
  await screenshot(page, 'theme-created');
  await save(page);
  await expect.poll(onDisk).toContain(theme('solution-finding', 'Try three ways'));
  // All that stood there still does.
  expect(onDisk().replace(theme('solution-finding', 'Try three ways'), '\n')).toBe(before);
  expect(await wheel.locator('[data-create-theme]').count()).toBe(0);
  await undoTo(before);
  expect(team.workbench.webviewErrors).toEqual([]);
});

test('from the palette: growth areas come first', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Create Theme');
  await quickItem(page, 'Solution Finding').waitFor();
  await screenshot(page, 'theme-quick-pick');
  await page.keyboard.press('Enter');
  await expect.poll(() => visibleText(page)).toContain('What is to change');
  await typeText(page, 'Try three ways');
  await save(page);
  await expect.poll(onDisk).toContain(theme('solution-finding', 'Try three ways'));
  await undoTo(before);
});

test('a rating is taken back on the wheel by Delete, as not observed, and comes back by undo', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  const wheel = await openWheel();
  const number = wheel.locator('tr[data-spoke="freight-knowledge"] [data-outline="self"]');
  await number.press('Delete');
  await expect.poll(() => number.textContent()).not.toContain('6');
  await command(page, 'View: Focus First Editor Group');
  await save(page);
  await expect.poll(onDisk).toContain('freight-knowledge: not-observed');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => number.textContent()).toContain('6');
  await save(page);
  await expect.poll(onDisk).toBe(before);
});
