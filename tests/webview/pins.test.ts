import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../server/protocol.ts';
import type { Webview } from './harness.ts';
import { pictures, webviewOpener } from './opening.ts';
import { scenario } from './scenarios.ts';
import { themes } from './themes.ts';

const open = webviewOpener();

async function shown(state: PanelState): Promise<Webview> {
  const webview = await open({ theme: themes[1] });
  await webview.show(state);
  return webview;
}

const pin = (spoke: string, outline = 'self') =>
  `.pin[data-spoke="${spoke}"][data-outline="${outline}"]`;

async function ratings(webview: Webview) {
  return (await webview.sent()).filter(({ type }) => type === 'rate');
}

async function ratingOf(webview: Webview, selector: string) {
  return webview.page.getAttribute(selector, 'aria-valuenow');
}

async function centreOf(webview: Webview, selector: string) {
  const box = await webview.page.locator(`${selector} > path`).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The whole way of a pin, from the lowest to the highest rating, in pixels. */
async function axisOf(webview: Webview, spoke: string) {
  const box = await webview.page.locator(`.spoke[data-spoke="${spoke}"] .axis`).boundingBox();
  if (!box) throw new Error('there is no such spoke');
  return box;
}

const state = scenario('both');

describe('by keyboard', () => {
  test('a pin says what it is and what it stands at, in words', async () => {
    const { page } = await shown(state);
    const self = page.locator(pin('problem-understanding'));
    expect(await self.getAttribute('role')).toBe('slider');
    expect(await self.getAttribute('aria-label')).toBe('Problem Understanding, Self');
    expect(await self.getAttribute('aria-valuetext')).toMatch(
      /^Problem Understanding, self: 7 of 10, solid with some help; lead: 4; .*you see this differently/,
    );
    expect(await self.getAttribute('aria-valuemin')).toBe('1');
    expect(await self.getAttribute('aria-valuemax')).toBe('10');
    expect(await page.locator(`${pin('planning', 'expected')}[role]`).count()).toBe(0);
  });

  test('arrows move it, Enter sets it once, and nothing was sent before', async () => {
    const webview = await shown(state);
    const { page } = webview;
    await page.focus(pin('planning'));
    const from = Number(await ratingOf(webview, pin('planning')));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    expect(await ratingOf(webview, pin('planning'))).toBe(String(from + 0.5));
    expect(await page.textContent(`${pin('planning')} .moving-number`)).toBe(String(from + 0.5));
    expect(await ratings(webview)).toEqual([]);
    await webview.picture(join(pictures, 'pin-moving.png'));
    expect(await webview.accessibilityViolations()).toEqual([]);
    await page.keyboard.press('Enter');
    const version = state.wheel?.version;
    const sent = { type: 'rate', version, spoke: 'planning', outline: 'self', rating: from + 0.5 };
    expect(await ratings(webview)).toEqual([sent]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-spoke'))).toBe(
      'planning',
    );
    expect(webview.complaints).toEqual([]);
  });

  test('Home and End go to the ends of the scale', async () => {
    const webview = await shown(state);
    await webview.page.focus(pin('planning'));
    await webview.page.keyboard.press('End');
    expect(await ratingOf(webview, pin('planning'))).toBe('10');
    await webview.page.keyboard.press('Home');
    await webview.page.keyboard.press(' ');
    expect(await ratings(webview)).toMatchObject([{ rating: 1 }]);
  });

  test.each(['Escape', 'Tab'])('%s puts it back, and nothing is sent', async (key) => {
    const webview = await shown(state);
    const from = await ratingOf(webview, pin('planning'));
    await webview.page.focus(pin('planning'));
    await webview.page.keyboard.press('End');
    await webview.page.keyboard.press(key);
    expect(await ratingOf(webview, pin('planning'))).toBe(from);
    expect(await webview.page.locator('.moving').count()).toBe(0);
    await webview.page.focus(pin('planning'));
    await webview.page.keyboard.press('Enter');
    expect(await ratings(webview)).toEqual([]);
    // Where it does not move, Enter shows the line.
    expect((await webview.sent()).at(-1)).toMatchObject({ type: 'reveal', outline: 'self' });
  });

  test('a pin that is let go where it was is not sent', async () => {
    const webview = await shown(state);
    await webview.page.focus(pin('planning'));
    await webview.page.keyboard.press('ArrowUp');
    await webview.page.keyboard.press('ArrowDown');
    await webview.page.keyboard.press('Enter');
    expect(await ratings(webview)).toEqual([]);
    expect(await webview.page.locator('.moving').count()).toBe(0);
  });

  test('undo and redo are asked for', async () => {
    const webview = await shown(state);
    for (const keys of ['Control+z', 'Control+Shift+z', 'Control+y']) {
      await webview.page.keyboard.press(keys);
    }
    expect((await webview.sent()).slice(1).map(({ type }) => type)).toEqual([
      'undo',
      'redo',
      'redo',
    ]);
  });
});

describe('by pointer', () => {
  test('a pin follows on its spoke, and is set where it is let go', async () => {
    const webview = await shown(state);
    const { page } = webview;
    const { x, y } = await centreOf(webview, pin('problem-understanding'));
    const axis = await axisOf(webview, 'problem-understanding');
    await page.mouse.move(x, y);
    await page.mouse.down();
    // Beside the spoke too: what counts is how far out it is.
    await page.mouse.move(x + 30, axis.y + 2, { steps: 5 });
    expect(await ratingOf(webview, pin('problem-understanding'))).toBe('10');
    expect(await ratings(webview)).toEqual([]);
    await page.mouse.up();
    expect(await ratings(webview)).toMatchObject([
      { spoke: 'problem-understanding', outline: 'self', rating: 10 },
    ]);
    // The end of a drag is no click.
    expect((await webview.sent()).filter(({ type }) => type === 'reveal')).toEqual([]);
    expect(webview.complaints).toEqual([]);
  });

  test('Escape puts it back while it is held', async () => {
    const webview = await shown(state);
    const { page } = webview;
    const from = await ratingOf(webview, pin('problem-understanding'));
    const { x, y } = await centreOf(webview, pin('problem-understanding'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 60, { steps: 3 });
    expect(await ratingOf(webview, pin('problem-understanding'))).not.toBe(from);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await ratingOf(webview, pin('problem-understanding'))).toBe(from);
    expect(await ratings(webview)).toEqual([]);
  });

  test('a click shows the line', async () => {
    const webview = await shown(state);
    const { x, y } = await centreOf(webview, pin('planning'));
    await webview.page.mouse.click(x, y);
    expect((await webview.sent()).slice(1)).toEqual([
      { type: 'reveal', spoke: 'planning', outline: 'self' },
    ]);
  });
});

describe('after it was set', () => {
  test('a pin that was refused goes back', async () => {
    const webview = await shown(state);
    const from = await ratingOf(webview, pin('planning'));
    await webview.page.focus(pin('planning'));
    await webview.page.keyboard.press('End');
    await webview.page.keyboard.press('Enter');
    expect(await ratingOf(webview, pin('planning'))).toBe('10');
    await webview.show(state, true);
    expect(await ratingOf(webview, pin('planning'))).toBe(from);
    expect(await webview.page.locator('.moving').count()).toBe(0);
  });

  test('it stays where it was put until it has its answer, whatever changes meanwhile', async () => {
    const webview = await shown(state);
    const { wheel } = state;
    if (!wheel) throw new Error('no wheel');
    for (const key of ['End', 'Enter', 'Home', 'Enter']) {
      await webview.page.focus(pin('planning'));
      await webview.page.keyboard.press(key);
    }
    const model = { ...wheel.model, headline: 'Another one' };
    await webview.show({ ...state, wheel: { version: 2, model } });
    expect(await ratingOf(webview, pin('planning'))).toBe('1');
    await webview.show(state, true);
    expect(await ratingOf(webview, pin('planning'))).toBe('1');
    await webview.show(state, true);
    expect(await ratingOf(webview, pin('planning'))).toBe('6');
    expect(await webview.page.locator('.moving').count()).toBe(0);
  });
});

describe('while it moves', () => {
  test('a change elsewhere neither takes it back nor sends it, and the newest version is sent', async () => {
    const webview = await shown(state);
    await webview.page.focus(pin('planning'));
    await webview.page.keyboard.press('End');
    const { wheel } = state;
    if (!wheel) throw new Error('no wheel');
    const model = { ...wheel.model, headline: 'Another one' };
    await webview.show({ ...state, wheel: { version: 77, model } });
    expect(await ratingOf(webview, pin('planning'))).toBe('10');
    await webview.page.keyboard.press('Enter');
    expect(await ratings(webview)).toMatchObject([{ version: 77, rating: 10 }]);
  });
});

describe('where somebody has not rated', () => {
  test('the table puts a new pin on the wheel, which Enter sets and Escape takes away', async () => {
    const webview = await shown(scenario('three-peers'));
    const { page } = webview;
    const button = page.locator('tr[data-spoke="personal-growth"] [data-outline="lead"]');
    const added = pin('personal-growth', 'lead');
    expect(await button.getAttribute('aria-label')).toBe(
      'Personal Growth, Lead: not observed. Set a rating',
    );
    expect(await page.locator(added).count()).toBe(0);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(`${added}:focus`).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator(added).count()).toBe(0);
    await button.click();
    await page.keyboard.press('ArrowUp');
    await webview.picture(join(pictures, 'pin-new.png'));
    await page.keyboard.press('Enter');
    expect(await ratings(webview)).toMatchObject([
      { spoke: 'personal-growth', outline: 'lead', rating: 6.5 },
    ]);
  });
});
