import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { webviewHtml } from '../../client/wheel/html.ts';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import type { FromWebview, PanelState, ToWebview } from '../../server/protocol.ts';
import { accessibility } from './axe.ts';
import { brokenWords } from './brokenWords.ts';
import type { Theme } from './themes.ts';

const root = join(import.meta.dirname, '../..');
const origin = 'https://webview.test';

/** The webview's bundle, made as esbuild.mjs makes it. */
export async function buildWebview(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await esbuild.build({
    entryPoints: {
      webview: join(root, 'client/webview/main.ts'),
      team: join(root, 'client/webview/team/main.ts'),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    outdir: 'dist',
    write: false,
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), contents]),
  );
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');
  return chromium.launch({ executablePath, args: chromiumArguments });
}

export interface WebviewOptions {
  readonly width?: number;
  readonly height?: number;
  /** What the webview has kept before a reload. */
  readonly kept?: object;
  readonly language?: string;
  /** Which of our pages: that of the wheel where nothing is said. */
  readonly bundleName?: 'webview' | 'team';
  /** As a person has it set in their system, and VS Code takes it over. */
  readonly isMotionReduced?: boolean;
}

/** A webview outside VS Code: the real page, script, style sheet and policy. */
export class Webview {
  readonly page: Page;
  /** What the Content-Security-Policy has stopped, and errors of scripts. */
  readonly complaints: string[];

  private constructor(page: Page, complaints: string[]) {
    this.page = page;
    this.complaints = complaints;
  }

  static async open(
    browser: Browser,
    bundle: ReadonlyMap<string, Uint8Array>,
    theme: Theme,
    {
      width = 720,
      height = 900,
      kept,
      language = 'en',
      bundleName = 'webview',
      isMotionReduced = false,
    }: WebviewOptions = {},
  ): Promise<Webview> {
    const page = await browser.newPage({
      viewport: { width, height },
      reducedMotion: isMotionReduced ? 'reduce' : 'no-preference',
    });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html', body: html(language, bundleName) });
      const file = bundle.get(pathname);
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return file
        ? route.fulfill({ contentType, body: Buffer.from(file) })
        : route.fulfill({ status: 404 });
    });
    await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
    const classes = [...theme.classes, ...(isMotionReduced ? ['vscode-reduce-motion'] : [])];
    await page.addInitScript(pretendVsCode, { ...theme, classes, kept });
    await page.goto(`${origin}/`);
    return new Webview(page, complaints);
  }

  /**
   * Sends a state as VS Code's side does, and waits until it is drawn.
   *
   * @param settles true where it answers a pin that was let go
   */
  async show(state: PanelState, settles = false): Promise<void> {
    const message: ToWebview = { type: 'state', state, ...(settles && { settles }) };
    await this.page.evaluate(async (message) => {
      window.postMessage(message, '*');
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }, message);
  }

  /** A picture of all of it, in a file. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, fullPage: true });
  }

  /** Pairs of labels that overlap as they are drawn, and labels that leave the picture. */
  async overlappingLabels(): Promise<string[]> {
    return this.page.evaluate(() => {
      const labels = [...document.querySelectorAll('.spoke > .label, .spoke > .marks')].map(
        (label) => ({
          name: label.parentElement?.getAttribute('data-spoke') ?? '',
          // The texts and marks themselves, without the room round them.
          box: (label.querySelector('text') ?? label).getBoundingClientRect(),
        }),
      );
      const picture = document.querySelector('.coach-wheel')?.getBoundingClientRect();
      return labels.flatMap(({ name, box }, index) => [
        ...labels
          .slice(index + 1)
          .filter(({ box: other }) => {
            const isApart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top + 1 ||
              other.bottom <= box.top + 1;
            return !isApart;
          })
          .map((other) => `${name} overlaps ${other.name}`),
        ...(picture &&
        (box.left < picture.left ||
          box.right > picture.right ||
          box.top < picture.top ||
          box.bottom > picture.bottom)
          ? [`${name} leaves the picture`]
          : []),
      ]);
    });
  }

  /** How many pixels of what an element holds lie beyond its right edge. */
  async hiddenWidth(selector: string): Promise<number> {
    return this.page
      .locator(selector)
      .evaluate((element) => element.scrollWidth - element.clientWidth);
  }

  /** Words of the elements' own texts that go on in the next line, without a hyphen between. */
  async brokenWords(selector: string): Promise<string[]> {
    return brokenWords(this.page.locator(selector));
  }

  /** What the webview has sent. */
  async sent(): Promise<FromWebview[]> {
    return this.page.evaluate(() => (globalThis as unknown as Pretended).sent);
  }

  /** What the webview has kept for a reload. */
  async kept(): Promise<unknown> {
    return this.page.evaluate(() => (globalThis as unknown as Pretended).kept);
  }

  /** What axe finds by all of its rules but those of level AAA. */
  async accessibility(): Promise<{ violations: string[]; passed: string[] }> {
    return accessibility(this.page);
  }

  async accessibilityViolations(): Promise<string[]> {
    return (await this.accessibility()).violations;
  }

  /** The elements that change over a time, each by its classes. */
  async moving(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const isStill = [transitionDuration, animationDuration].every((duration) =>
          duration.split(', ').every((each) => Number.parseFloat(each) === 0),
        );
        return isStill ? [] : [element.getAttribute('class') ?? element.tagName];
      }),
    );
  }

  /** All that can be pressed or moved and is shown, each by what tells it from the others. */
  async pressable(): Promise<string[]> {
    return this.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input, summary, a[href], [role="button"], [role="slider"]',
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
        .map((element) => element.getAttribute('data-key') ?? element.outerHTML),
    );
  }

  /** What has the focus, as `pressable` names it. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('data-key') ?? activeElement?.outerHTML ?? '';
    });
  }

  /** What shows a hand under the pointer, and neither holds nor is within anything that takes the focus. */
  async pressedByPointerAlone(): Promise<string[]> {
    return this.page.evaluate(() => {
      const focusable = 'button, select, input, summary, a[href], [tabindex="0"]';
      return [...document.querySelectorAll('body *')]
        .filter((element) => ['pointer', 'grab'].includes(getComputedStyle(element).cursor))
        .filter((element) => {
          const whole = element.closest('.spoke, [data-spoke], button, label') ?? element;
          const spoke = whole.getAttribute('data-spoke');
          const others = spoke ? `[data-key="spoke ${CSS.escape(spoke)}"]` : focusable;
          return !(
            element.closest(focusable) ||
            whole.querySelector(focusable) ||
            document.querySelector(others)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

interface Pretended {
  sent: FromWebview[];
  kept: unknown;
  complain(complaint: string): void;
}

function html(language: string, bundleName: string): string {
  return webviewHtml({
    script: `${origin}/${bundleName}.js`,
    style: `${origin}/${bundleName}.css`,
    cspSource: origin,
    nonce: 'abc123',
    language,
    paints: true,
  });
}

/** Runs in the page before it: what VS Code does to a webview. */
function pretendVsCode({ classes, variables, kept }: Theme & { kept?: object | undefined }): void {
  const pretended = globalThis as unknown as Pretended & { acquireVsCodeApi(): object };
  pretended.sent = [];
  pretended.kept = kept;
  pretended.acquireVsCodeApi = () => ({
    postMessage: (message: FromWebview) => pretended.sent.push(message),
    getState: () => pretended.kept,
    setState: (state: unknown) => {
      pretended.kept = state;
    },
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    pretended.complain(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  const dress = () => {
    for (const [name, value] of Object.entries(variables)) {
      document.documentElement.style.setProperty(name, value);
    }
    document.body?.classList.add(...classes);
    return document.body !== null;
  };
  new MutationObserver((_, observer) => {
    if (dress()) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
