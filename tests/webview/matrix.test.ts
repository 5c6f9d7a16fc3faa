import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../server/protocol.ts';
import { faintInks } from './contrast.ts';
import type { Webview } from './harness.ts';
import { pictures, webviewOpener } from './opening.ts';
import { mainScenarios, scenarios, threePeers } from './scenarios.ts';
import { newerThemes, themes } from './themes.ts';

/*
 * All that a wheel may show, in all that VS Code may look like: nothing that axe finds, and nothing that
 * the page's policy stops. A picture of each is kept in out/wheel, for looking at.
 */

const open = webviewOpener();

/** Each theme has the main ones, the dark one all, and the newest themes the one with the most colours. */
const usual = [...themes, ...newerThemes].flatMap((theme) => {
  const states = theme === themes[1] ? scenarios : mainScenarios;
  return (newerThemes.includes(theme) ? threePeers : states).map(
    ([name, state]) => [name, theme.name, theme, state] as const,
  );
});
const still = themes.flatMap((theme) =>
  mainScenarios.map(([name, state]) => [name, theme.name, theme, state] as const),
);

async function look(webview: Webview, state: PanelState, picture: string): Promise<void> {
  await webview.show(state);
  await webview.picture(join(pictures, `${picture}.png`));
  expect(await webview.overlappingLabels()).toEqual([]);
  const { violations, passed } = await webview.accessibility();
  expect(violations).toEqual([]);
  // That nothing is found means something only where it was looked for.
  expect(passed).toEqual(expect.arrayContaining(['color-contrast', 'page-has-heading-one']));
  expect(webview.complaints).toEqual([]);
}

test.each(usual)('%s, %s', async (name, themeName, theme, state) => {
  await look(await open({ theme }), state, `${name}-${themeName}`);
});

test.each(still)('%s, %s, with reduced motion', async (name, themeName, theme, state) => {
  const webview = await open({ theme, isMotionReduced: true });
  await look(webview, state, `${name}-${themeName}-still`);
  expect(await webview.moving()).toEqual([]);
});

test.each([...themes, ...newerThemes])(
  'lines, marks and letters stand out ($name)',
  async (theme) => {
    const webview = await open({ theme });
    expect(await faintInks(webview.page.locator('body'))).toEqual([]);
  },
);

describe('what the matrix looks for is found where it is', () => {
  test('by axe: faint words, a bad name and what only good practice asks for', async () => {
    const webview = await open();
    await webview.page.evaluate(() => {
      const main = document.querySelector('main');
      const faint = document.createElement('p');
      faint.textContent = 'Nobody reads this.';
      faint.style.setProperty('color', '#ddd');
      const button = document.createElement('button');
      const heading = document.createElement('h4');
      heading.textContent = 'Skips a level';
      main?.append(faint, button, heading);
    });
    const { violations } = await webview.accessibility();
    expect(violations.map((each) => each.split(':', 1)[0]).sort()).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast', 'heading-order']),
    );
  });

  test('by the stylesheet: what moves', async () => {
    const webview = await open();
    await webview.show(scenarios[2]?.[1] ?? { uri: '' });
    expect(await webview.moving()).not.toEqual([]);
  });
});

describe('by keyboard', () => {
  test.each(scenarios)('all that can be pressed is reached with Tab: %s', async (_, state) => {
    const webview = await open();
    await webview.show(state);
    const { page } = webview;
    const wanted = await webview.pressable();
    const reached = new Set<string>();
    for (let press = 0; press <= wanted.length + 5; press++) {
      await page.keyboard.press('Tab');
      reached.add(await webview.focused());
    }
    // The card is about the spoke that has had the focus last, so its buttons are others by then.
    const isOfCard = (key: string) => /^(clear|create-in-card) /.test(key);
    const missed = wanted.filter((each) => !isOfCard(each) && !reached.has(each));
    expect(missed).toEqual([]);
    expect(wanted.some(isOfCard) && ![...reached].some(isOfCard)).toBe(false);
    // What shows by its pointer that it can be pressed has, or is within, something that has the focus.
    expect(await webview.pressedByPointerAlone()).toEqual([]);
  });
});
