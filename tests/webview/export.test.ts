import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datePartsOf } from '../../server/coaching/datesInWords.ts';
import { darkPalette, lightPalette, printPalette } from '../../server/coaching/wheel/palette.ts';
import { standaloneSvg } from '../../server/coaching/wheel/standalone.ts';
import type { PaintMessage } from '../../server/protocol.ts';
import { readPng } from '../support/png.ts';
import type { Webview } from './harness.ts';
import { pictures, webviewOpener } from './opening.ts';
import { scenario } from './scenarios.ts';
import { themes } from './themes.ts';

const open = webviewOpener();
const state = scenario('both');
const day = datePartsOf('2026-11-24');

/** Has the page paint a picture, as VS Code's side does. @returns the PNG; undefined where it cannot */
async function painted({ page }: Webview, svg: string): Promise<Uint8Array | undefined> {
  const message: PaintMessage = { type: 'paint', request: 7, svg };
  const bytes = await page.evaluate(async (message) => {
    const { sent } = globalThis as unknown as {
      sent: { type: string; request?: number; png?: Uint8Array }[];
    };
    window.postMessage(message, '*');
    for (;;) {
      const answer = sent.find(({ type, request }) => type === 'painted' && request === 7);
      if (answer) return answer.png ? [...answer.png] : undefined;
      await new Promise(requestAnimationFrame);
    }
  }, message);
  return bytes && Uint8Array.from(bytes);
}

describe('a picture for a PNG', () => {
  test.each([
    ['light', lightPalette],
    ['dark', darkPalette],
    ['print', printPalette],
  ] as const)(
    'is painted in the %s theme, under the policy of the page',
    async (theme, palette) => {
      const model = state.wheel?.model;
      if (!model) throw new Error('the scenario has no wheel');
      const svg = standaloneSvg(model, { palette, day });
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const webview = await open();
      await webview.show(state);
      const png = await painted(webview, svg);
      if (!png) throw new Error('it was not painted');
      mkdirSync(pictures, { recursive: true });
      writeFileSync(join(pictures, `export-${theme}.png`), png);
      const picture = readPng(png);
      expect([picture.width, picture.height]).toEqual([Number(width) * 2, Number(height) * 2]);
      expect(picture.at(0, 0)).toBe(palette.background);
      expect(picture.colours).toBeGreaterThan(100);
      expect(webview.complaints).toEqual([]);
    },
  );

  test('that is none is answered without one', async () => {
    const webview = await open();
    expect(await painted(webview, 'no picture')).toBeUndefined();
  });
});

describe('the button', () => {
  test('is reached by keyboard, and says what is looked at', async () => {
    const webview = await open({ kept: { hidden: ['lead'] } });
    await webview.show(state);
    await webview.page.keyboard.press('Tab');
    expect(await webview.page.evaluate(() => document.activeElement?.textContent)).toBe('Export…');
    await webview.page.keyboard.press('Enter');
    expect(await webview.sent()).toContainEqual({ type: 'export', hidden: ['lead'] });
  });

  test('answers the same for the palette, with the round that is looked at', async () => {
    const webview = await open();
    const { wheel } = state;
    if (!wheel) throw new Error('the scenario has no wheel');
    await webview.show({
      ...state,
      wheel: { ...wheel, model: { ...wheel.model, day: '2026-07-03' } },
    });
    await webview.page.evaluate(() => window.postMessage({ type: 'ask-export' }, '*'));
    const sent = async () => (await webview.sent()).find(({ type }) => type === 'export');
    await expect.poll(sent).toEqual({ type: 'export', hidden: [], round: '2026-07-03' });
  });

  test.each(themes)('has no violation of accessibility in $name', async (theme) => {
    const webview = await open({ theme, width: 360 });
    await webview.show(state);
    expect(await webview.accessibilityViolations()).toEqual([]);
    expect(await webview.hiddenWidth('body')).toBeLessThanOrEqual(0);
    await webview.picture(join(pictures, `export-button-${theme.name}.png`));
  });
});

test('the page may load no pictures but those that its script makes', async () => {
  const webview = await open();
  await webview.page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.body.append(image);
  });
  await expect.poll(() => webview.complaints.join('\n')).toContain('img-src data');
});
