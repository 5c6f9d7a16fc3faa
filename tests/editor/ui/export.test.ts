// Export of the PMwheel from a real VS Code, through its own dialog for saving.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPng } from '../../support/png.ts';
import { screenshot } from '../harness.ts';
import { command, notification, openFile, quickItem, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

/** Takes the name that the dialog proposes. */
async function saveAsProposed(name: string): Promise<string> {
  const { page } = team.workbench;
  const input = page.locator('.quick-input-widget input.input').filter({ visible: true });
  await expect.poll(() => input.inputValue()).toContain(name);
  await screenshot(page, `export-${name}`);
  await page.keyboard.press('Enter');
  await notification(page, `${name} was written.`).waitFor();
  return path.join(team.folder, 'people', name);
}

test('as a picture from the palette, which is painted on the wheel, and as one from its own button', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Export PMwheel');
  await quickItem(page, 'Picture (PNG)').click();
  await quickItem(page, 'Dark').click();
  const png = await saveAsProposed('ana-pmwheel.png');
  const picture = readPng(readFileSync(png));
  expect(picture.width).toBe(1720);
  expect(picture.at(0, 0)).toBe('#1f1f1f');
  expect(picture.colours).toBeGreaterThan(100);

  const wheel = webviewFrame(page, 'PMwheel: Ana Lopez');
  await wheel.locator('[data-toggle="lead"]').click();
  await wheel.getByRole('button', { name: 'Export…' }).click();
  await quickItem(page, 'Table for Spreadsheets (CSV)').click();
  const csv = await saveAsProposed('ana-pmwheel.csv');
  const text = readFileSync(csv, 'utf8');
  expect(text).toMatch(/^\uFEFFBucket,Self,/);
  // As it is looked at: without the outline that was switched off.
  expect(text).not.toContain('Lead');
  expect(team.workbench.webviewErrors).toEqual([]);
});
