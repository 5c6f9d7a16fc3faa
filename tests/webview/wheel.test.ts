import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWebview, startBrowser, Webview } from './harness.ts';
import { scenarios } from './scenarios.ts';
import { themes } from './themes.ts';

const pictures = join(import.meta.dirname, '../../out/wheel');

let browser: Browser;
let bundle: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, bundle] = await Promise.all([startBrowser(), buildWebview()]);
});

afterAll(async () => {
  await browser?.close();
});

describe.each(themes)('$name', (theme) => {
  test.each(Object.entries(scenarios))('%s', async (name, state) => {
    const webview = await Webview.open(browser, bundle, theme);
    await webview.show(state);
    await webview.page.screenshot({
      path: join(pictures, `${name}-${theme.name}.png`),
      fullPage: true,
    });
    expect(webview.complaints).toEqual([]);
    expect(await webview.accessibilityViolations()).toEqual([]);
    await webview.close();
  });
});

describe('sizes', () => {
  const [light] = themes;
  test.each([320, 420, 1100, 1500])('%i pixels wide', async (width) => {
    for (const name of ['both', 'twelve-buckets'] as const) {
      const webview = await Webview.open(browser, bundle, light, { width });
      await webview.show(scenarios[name]);
      await webview.page.screenshot({
        path: join(pictures, `${name}-${width}.png`),
        fullPage: true,
      });
      await webview.close();
    }
  });
});
