import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildWebview, startBrowser, Webview, type WebviewOptions } from './harness.ts';
import { type Theme, themes } from './themes.ts';

/** Where pictures are kept for looking at: git ignores it. */
export const pictures = join(import.meta.dirname, '../../out/wheel');

type Open = (options?: WebviewOptions & { readonly theme?: Theme }) => Promise<Webview>;

/** A browser for the tests of one file; each of them opens the webview, which is closed behind it. */
export function webviewOpener(): Open {
  let browser: Browser;
  let bundle: ReadonlyMap<string, Uint8Array>;
  let webview: Webview | undefined;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [browser, bundle] = await Promise.all([startBrowser(), buildWebview()]);
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await webview?.close();
  });
  return async ({ theme = themes[0], ...rest } = {}) => {
    webview = await Webview.open(browser, bundle, theme, rest);
    return webview;
  };
}
