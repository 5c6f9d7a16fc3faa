// The PMwheel as a custom editor in a real VS Code: in place of the text, with its undo and its saving.
import { expect, test } from 'vitest';
import { focusOn } from '../focus.ts';
import { root, screenshot } from '../harness.ts';
import { command, quickItem, save, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';
import {
  anaWheel,
  onDisk,
  openAsWheel,
  openText,
  rated,
  reopenAsWheel,
  selfPin,
  setPin,
  standsAt,
} from '../wheel.ts';

const team = sampleTeam({ extension: root, settings: { 'files.autoSave': 'off' } });

const activeTab = '.editor-group-container.active .tab.active';

test('from the keyboard: a pin is set, saved and taken back in the tab of the wheel, and the file is as before', async () => {
  const { page } = team.workbench;
  const before = onDisk(team.folder);
  await openAsWheel(page);
  const pin = selfPin(anaWheel(page), 'planning');
  await standsAt(pin, '6');
  await setPin(pin, 'End');
  await page.locator(`${activeTab}.dirty`).waitFor();
  await standsAt(pin, '10');
  await screenshot(page, 'wheel-editor');
  expect(onDisk(team.folder)).toBe(before);
  await save(page);
  await expect.poll(() => onDisk(team.folder)).toBe(rated(before, 'planning: 6', 'planning: 10'));

  await focusOn(pin);
  await page.keyboard.press('Control+Z');
  await standsAt(pin, '6');
  await page.locator(`${activeTab}.dirty`).waitFor();
  await focusOn(pin);
  await page.keyboard.press('Control+Y');
  await standsAt(pin, '10');
  await page.locator(`${activeTab}:not(.dirty)`).waitFor();
  await focusOn(pin);
  await page.keyboard.press('Control+Z');
  await standsAt(pin, '6');
  await save(page);
  await expect.poll(() => onDisk(team.folder)).toBe(before);
  expect(await page.locator('.tab').count()).toBe(1);
  expect(team.workbench.webviewErrors).toEqual([]);
});

test('the text comes in its place, unsaved as it is, and the wheel again', async () => {
  const { page } = team.workbench;
  const before = onDisk(team.folder);
  await openAsWheel(page);
  const pin = selfPin(anaWheel(page), 'planning');
  await setPin(pin, 'End');
  await page.locator(`${activeTab}.dirty`).waitFor();
  await command(page, 'Coach: Show Text');
  await page.locator(`${activeTab}.dirty`).getByText('ana.coach.yaml', { exact: true }).waitFor();
  await expect.poll(() => visibleText(page)).toContain('kind: plan');
  await command(page, 'Coach: Reopen as PMwheel');
  await standsAt(pin, '10');
  expect(await page.locator('.tab').count()).toBe(1);
  await focusOn(pin);
  await page.keyboard.press('Control+Z');
  await standsAt(pin, '6');
  await page.locator(`${activeTab}:not(.dirty)`).waitFor();
  await expect.poll(() => onDisk(team.folder)).toBe(before);
});

test('the wheel in place and the one beside stay in step, and undo in either is the same', async () => {
  const { page } = team.workbench;
  const before = onDisk(team.folder);
  await openText(page);
  await command(page, 'Coach: Open PMwheel');
  await selfPin(anaWheel(page), 'planning').waitFor();
  await command(page, 'View: Focus First Editor Group');
  await reopenAsWheel(page);
  const [beside, inPlace] = [0, 1].map((index) => selfPin(anaWheel(page, index), 'planning'));
  if (!beside || !inPlace) throw new Error('two were asked for');
  await standsAt(inPlace, '6');
  await setPin(inPlace, 'End');
  await standsAt(beside, '10');
  await setPin(beside, 'Home');
  await standsAt(inPlace, '1');
  await screenshot(page, 'wheel-editor-and-panel');
  await focusOn(beside);
  await page.keyboard.press('Control+Z');
  await standsAt(inPlace, '10');
  await standsAt(beside, '10');
  await focusOn(inPlace);
  await page.keyboard.press('Control+Z');
  await standsAt(inPlace, '6');
  await standsAt(beside, '6');
  expect(await page.locator('.tab').count()).toBe(2);
  await focusOn(inPlace);
  await save(page);
  await expect.poll(() => onDisk(team.folder)).toBe(before);
});

test('Enter on a pin shows its line in a text beside', async () => {
  const { page } = team.workbench;
  await openAsWheel(page);
  const pin = selfPin(anaWheel(page), 'planning');
  await focusOn(pin);
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await expect.poll(() => visibleText(page)).toContain('planning: 6');
  expect(await page.locator('.editor-group-container').count()).toBe(2);
  await pin.waitFor();
  await screenshot(page, 'wheel-editor-and-text');
});

test('commands are about its document, in place and beside', async () => {
  const { page } = team.workbench;
  await openAsWheel(page);
  await selfPin(anaWheel(page), 'planning').waitFor();
  await command(page, 'Coach: Show Next Check-ins');
  await quickItem(page, /^Next coaching session: /).waitFor();
  await page.keyboard.press('Escape');
  await command(page, 'Coach: Ask a Question');
  await quickItem(page, /seen differently, still not discussed/).waitFor();
  await page.keyboard.press('Escape');

  await command(page, 'Coach: Show Text');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await command(page, 'Coach: Open PMwheel');
  const pin = selfPin(anaWheel(page), 'planning');
  await focusOn(pin);
  await command(page, 'Coach: Log a Nudge');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await expect.poll(() => visibleText(page)).toContain('2026-11-24');
  // In the text that stands beside it, not in one of its own.
  expect(await page.locator('.tab').count()).toBe(2);
  await page.keyboard.press('Escape');
  await command(page, 'File: Revert File');
});
