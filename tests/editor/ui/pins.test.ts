// Pins of the PMwheel in a real VS Code: moved by mouse and by keyboard, taken back, and refused.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { focusOn } from '../focus.ts';
import { screenshot } from '../harness.ts';
import { command, notification, openFile, save, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const file = path.join(team.folder, 'people/ana.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');

async function pinOf(spoke: string): Promise<Locator> {
  const { page } = team.workbench;
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Open PMwheel');
  const pin = webviewFrame(page, 'PMwheel: Ana Lopez').locator(
    `.pin[data-spoke="${spoke}"][data-outline="self"]`,
  );
  await pin.waitFor();
  return pin;
}

/** Waits until a pin that was set has its answer: the edit is made, or was refused. */
async function answered(): Promise<void> {
  const moving = webviewFrame(team.workbench.page, 'PMwheel: Ana Lopez').locator('.moving');
  await moving.waitFor({ state: 'detached' });
}

/** A plan in which the person's newest round says something else. */
function rated(plan: string, from: string, to: string): string {
  const at = plan.indexOf(from, plan.indexOf('- date: 2026-11-17'));
  return plan.slice(0, at) + to + plan.slice(at + from.length);
}

/** Where undo is the text's; the wheel beside it stays in sight. */
async function focusText(): Promise<void> {
  const { page } = team.workbench;
  await command(page, 'View: Focus First Editor Group');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

const standsAt = (pin: Locator, rating: string) =>
  expect.poll(() => pin.getAttribute('aria-valuenow')).toBe(rating);

test('dragged with the mouse, and after one undo the file is byte for byte as before', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  const pin = await pinOf('problem-understanding');
  await standsAt(pin, '7');
  const box = await pin.locator('path').boundingBox();
  if (!box) throw new Error('the pin is not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 20, { steps: 4 });
  await screenshot(page, 'pin-dragged');
  const held = await pin.getAttribute('aria-valuenow');
  expect(Number(held)).toBeGreaterThan(7);
  await page.mouse.up();

  await answered();
  // The newest round of the person holds it, and nothing else has changed.
  await focusText();
  await save(page);
  await expect
    .poll(onDisk)
    .toBe(rated(before, 'problem-understanding: 7', `problem-understanding: ${held}`));
  await standsAt(pin, held ?? '');

  await page.keyboard.press('Control+Z');
  await standsAt(pin, '7');
  await save(page);
  await expect.poll(onDisk).toBe(before);
  expect(team.workbench.webviewErrors).toEqual([]);
});

test('moved with the keys alone, and taken back from the wheel itself', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  const pin = await pinOf('planning');
  await focusOn(pin);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await standsAt(pin, '7.5');
  expect(onDisk()).toBe(before);
  await page.keyboard.press('Enter');
  await answered();
  await standsAt(pin, '7.5');
  // The wheel keeps the focus, so the next step is as near as this one.
  await expect.poll(() => pin.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Z');
  await standsAt(pin, '6');
  await save(page);
  await expect.poll(onDisk).toBe(before);
});

test('is refused while the YAML is broken, and says so', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  const pin = await pinOf('planning');
  await standsAt(pin, '6');
  writeFileSync(file, `${before}nonsense: [\n`);
  await webviewFrame(page, 'PMwheel: Ana Lopez').locator('.outdated').waitFor();
  await focusOn(pin);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await notification(page, 'nothing was written').waitFor();
  await standsAt(pin, '6');
  expect(onDisk()).toBe(`${before}nonsense: [\n`);
  writeFileSync(file, before);
});
