// One-pagers and performance cycles in a real VS Code, from the keyboard.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import { answer, command, notification, openFile, quickItem, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

/** Takes the name that the dialog proposes. */
async function saveAsProposed(name: string): Promise<string> {
  const { page } = team.workbench;
  const input = page.locator('.quick-input-widget input.input').filter({ visible: true });
  await expect.poll(() => input.inputValue()).toContain(name);
  await page.keyboard.press('Enter');
  return path.join(team.folder, 'people', name);
}

/** The name of the active tab. */
function tab(name: string | RegExp) {
  return team.workbench.page
    .locator('.editor-group-container.active .tab.active')
    .filter({ hasText: name });
}

test('a one-pager is written beside the plan, as a page or as text that is opened', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Export One-Pager');
  await quickItem(page, 'Page to Print or Send (HTML)').click();
  const html = await saveAsProposed('ana-one-pager.html');
  await notification(page, 'ana-one-pager.html was written.').waitFor();
  const written = readFileSync(html, 'utf8');
  expect(written).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(written).toContain('<h1>Ana Lopez</h1>');

  await command(page, 'Coach: Export One-Pager');
  await quickItem(page, 'Text (Markdown)').click();
  const markdown = await saveAsProposed('ana-one-pager.md');
  await tab('ana-one-pager.md').waitFor();
  await expect.poll(() => visibleText(page)).toContain('# Ana Lopez');
  await screenshot(page, 'one-pager-markdown');
  expect(readFileSync(markdown, 'utf8')).toMatch(/\n## PMwheel\n\n\| Bucket /);
});

test('a performance cycle stands in a new text, over a period that is chosen', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/eva.coach.yaml');
  const before = readdirSync(team.folder, { recursive: true });
  await command(page, 'Coach: Prepare Performance Cycle');
  await quickItem(page, 'The Plan’s Period').waitFor();
  await screenshot(page, 'cycle-periods');
  await page.keyboard.press('Escape');
  await quickItem(page, 'The Plan’s Period').waitFor({ state: 'hidden' });

  await command(page, 'Coach: Prepare Performance Cycle');
  await quickItem(page, 'Other Days…').click();
  await answer(page, '2026-02-30');
  await page.getByText('Write a calendar date as YYYY-MM-DD.').first().waitFor();
  await answer(page, '2026-09-15');
  await page.getByText('The last day, YYYY-MM-DD').first().waitFor();
  await answer(page, '2026-10-31');
  await tab(/Untitled-1|Performance cycle/).waitFor();
  await expect.poll(() => visibleText(page)).toContain('Tue 15 Sep 2026 to Sat 31 Oct 2026');
  await screenshot(page, 'cycle');
  // Nothing is saved by itself.
  expect(readdirSync(team.folder, { recursive: true })).toEqual(before);
  expect(existsSync(path.join(team.folder, 'Untitled-1'))).toBe(false);
});
