// What a person does with the PMwheel of Ana's plan in VS Code, for tests.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusInWebview, focusOn } from './focus.ts';
import { command, quickItem, webviewFrames } from './person.ts';

export const anaPlan = 'people/ana.coach.yaml';

/** The wheel of Ana's plan; of two that are on the screen, `index` says which, in the order of opening. */
export function anaWheel(page: Page, index = 0): FrameLocator {
  return webviewFrames(page, 'PMwheel: Ana Lopez', index);
}

/** As `anaWheel`, whatever its frame is called. */
export function anyWheel(page: Page, index: number): FrameLocator {
  return page
    .locator('iframe.webview.ready')
    .filter({ visible: true })
    .nth(index)
    .contentFrame()
    .frameLocator('iframe#active-frame');
}

/** The person's own pin on a spoke. */
export function selfPin(wheel: FrameLocator, spoke: string): Locator {
  return wheel.locator(`.pin[data-spoke="${spoke}"][data-outline="self"]`);
}

/**
 * Opens the plan's text alone. Not by its name, with which VS Code would show it as it was shown last: in
 * the explorer it is always a text.
 */
export async function openText(page: Page, name = 'ana.coach.yaml'): Promise<void> {
  await command(page, 'View: Close All Editors');
  const file = page.locator(`.explorer-folders-view [role=treeitem][aria-label^="${name}"]`);
  const folder = page.getByRole('treeitem', { name: 'people', expanded: false });
  await file.or(folder).first().waitFor();
  if (!(await file.isVisible())) await folder.click();
  await file.dblclick();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/** Opens the plan alone, with its wheel in place of the text. */
export async function openAsWheel(page: Page): Promise<void> {
  await openText(page);
  await reopenAsWheel(page);
}

/** Shows the wheel in place of the text that is in the active editor, from the keyboard. */
export async function reopenAsWheel(page: Page): Promise<void> {
  await command(page, 'View: Reopen Editor With...');
  await quickItem(page, 'PMwheel').waitFor();
  await page.keyboard.type('PMwheel');
  await page.keyboard.press('Enter');
  await page.locator('.editor-group-container.active .tab.active').getByText('PMwheel: ').waitFor();
  await focusInWebview(page);
}

/** Sets a pin from the keyboard, without waiting for what becomes of it. */
export async function setPin(pin: Locator, ...keys: readonly string[]): Promise<void> {
  await focusOn(pin);
  for (const key of [...keys, 'Enter']) await pin.page().keyboard.press(key);
}

/** Waits until a pin stands at a rating. */
export async function standsAt(pin: Locator, rating: string): Promise<void> {
  await expect.poll(() => pin.getAttribute('aria-valuenow')).toBe(rating);
}

/** A plan in which the person's newest round says something else. */
export function rated(plan: string, from: string, to: string): string {
  const at = plan.indexOf(from, plan.indexOf('- date: 2026-11-17'));
  return plan.slice(0, at) + to + plan.slice(at + from.length);
}

/** What stands on the disk. */
export function onDisk(folder: string, file = anaPlan): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
