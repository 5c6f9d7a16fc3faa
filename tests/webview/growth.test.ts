import { describe, expect, test } from 'vitest';
import { webviewOpener } from './opening.ts';
import { scenario } from './scenarios.ts';

const open = webviewOpener();

// Ana's lead rates Solution Finding lowest, as low as Problem Understanding, and no theme is on it.
const state = scenario('both');
const wanted = { type: 'createTheme', version: 1, spoke: 'solution-finding' };
const inRow = 'tr[data-spoke="solution-finding"] [data-create-theme]';
const inCard = '.card [data-create-theme]';

describe('a growth area without a theme', () => {
  test('is marked on its spoke, in the legend, on the card and in the table', async () => {
    const webview = await open({ kept: { spoke: 'solution-finding' } });
    await webview.show(state);
    const { page } = webview;
    expect(await page.locator('.spoke .growth').count()).toBe(1);
    const spoke = page.locator('.spoke[data-spoke="solution-finding"]');
    expect(await spoke.locator('.growth').textContent()).toBe('no theme');
    expect(await spoke.locator('.label').getAttribute('aria-label')).toContain(
      'growth area without a theme',
    );
    expect(await page.textContent('.legend .marks')).toContain('Growth area without a theme');
    expect(await page.textContent('.card')).toContain(
      'Growth area without a theme: 2 below what is expected.',
    );
    expect(await page.textContent('tr[data-spoke="solution-finding"] .themes')).toContain(
      'Growth area without a theme',
    );
    expect(await page.locator('[data-create-theme]').count()).toBe(2);
  });

  test.each([
    ['a click', inRow],
    ['a click', inCard],
    ['Enter', inRow],
    [' ', inCard],
  ])('is worked on by %s on %s', async (how, selector) => {
    const webview = await open({ kept: { spoke: 'solution-finding' } });
    await webview.show(state);
    const button = webview.page.locator(selector);
    if (how === 'a click') await button.click();
    else await button.press(how);
    expect((await webview.sent()).slice(1)).toEqual([wanted]);
  });

  test('has its button below the numbers where the table has no room for a column', async () => {
    const webview = await open({ width: 360 });
    await webview.show(state);
    await webview.page.click(inRow);
    expect((await webview.sent()).slice(1)).toEqual([wanted]);
    expect(await webview.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
