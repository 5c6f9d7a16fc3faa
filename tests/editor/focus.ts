// Where keys go, in webviews, for tests.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Waits until VS Code has handed the focus on into a webview: before that keys go elsewhere, and what is
 * under way in its page ends as if the person had left it.
 */
export async function focusInWebview(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('iframe.webview.ready'));
  const focused = await page.evaluateHandle(() => document.activeElement);
  const outer = await focused.asElement()?.contentFrame();
  await expect.poll(() => outer && hasFocus(outer.locator('iframe#active-frame'))).toBe(true);
}

async function hasFocus(frame: Locator): Promise<boolean> {
  return await frame
    .contentFrame()
    .locator('html')
    .evaluate(() => document.hasFocus());
}

/** Puts the focus on an element of a webview, and waits until keys go there. */
export async function focusOn(element: Locator): Promise<void> {
  await element.focus();
  await expect.poll(() => element.evaluate(() => document.hasFocus())).toBe(true);
}
