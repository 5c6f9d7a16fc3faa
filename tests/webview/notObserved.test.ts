import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../server/protocol.ts';
import { stateOf } from '../support/wheel.ts';
import type { Webview } from './harness.ts';
import { webviewOpener } from './opening.ts';
import { scenario } from './scenarios.ts';

const open = webviewOpener();

async function shown(state: PanelState, kept?: object): Promise<Webview> {
  const webview = await open(kept ? { kept } : {});
  await webview.show(state);
  return webview;
}

const state = scenario('both');
const self = { spoke: 'planning', outline: 'self' };
const cleared = { type: 'rate', version: 1, ...self, rating: 'not-observed' };
const pin = '.pin[data-spoke="planning"][data-outline="self"]';
const cell = 'tr[data-spoke="planning"] [data-outline="self"]';

async function asked(webview: Webview) {
  return (await webview.sent()).filter(({ type }) => type === 'rate' || type === 'reveal');
}

describe('a rating is taken back, as not observed', () => {
  test.each([
    ['Delete', pin],
    ['Backspace', pin],
    ['Delete', cell],
    ['Backspace', cell],
  ])('by %s on %s, once', async (key, selector) => {
    const webview = await shown(state);
    await webview.page.focus(selector);
    await webview.page.keyboard.down(key);
    // Held down, it goes on saying so; the next press shall not take away another rating.
    await webview.page.keyboard.down(key);
    await webview.page.keyboard.up(key);
    expect(await asked(webview)).toEqual([cleared]);
  });

  test('by the button of the card, which names the pin', async () => {
    const webview = await shown(state, { spoke: 'planning' });
    await webview.page.getByRole('button', { name: 'Planning, Self: set to not observed' }).click();
    expect(await asked(webview)).toEqual([cleared]);
  });

  test('from where a pin is on its way, and it is put back first', async () => {
    const webview = await shown(state);
    await webview.page.focus(pin);
    await webview.page.keyboard.press('ArrowUp');
    await webview.page.keyboard.press('Delete');
    expect(await asked(webview)).toEqual([cleared]);
    expect(await webview.page.getAttribute(pin, 'aria-valuenow')).toBe('6');
  });

  test('but not what is expected, and not by another key', async () => {
    const webview = await shown(state, { spoke: 'planning' });
    await webview.page.focus('tr[data-spoke="planning"] [data-outline="expected"]');
    await webview.page.keyboard.press('Delete');
    await webview.page.focus(pin);
    await webview.page.keyboard.press('x');
    expect(await asked(webview)).toEqual([]);
    expect(await webview.page.locator('[data-clear][data-outline="expected"]').count()).toBe(0);
  });

  test('and the focus stays at its spoke, and the way back is in the table', async () => {
    const rated = (value: string) => {
      const round = `{ date: 2026-11-02, rater: self, ratings: { planning: ${value}, team: 5 } }`;
      const answer = stateOf(`kind: plan\nperson: { name: Ana }\nassessments:\n  - ${round}\n`);
      if (answer.kind !== 'model') throw new Error(answer.message);
      return { uri: answer.uri, wheel: { version: 1, model: answer.model } };
    };
    const webview = await shown(rated('6'));
    await webview.page.focus(pin);
    await webview.page.keyboard.press('Delete');
    await webview.show(rated('not-observed'));
    expect(await webview.page.locator(pin).count()).toBe(0);
    expect(await webview.focused()).toBe('spoke planning');
    const back = webview.page.locator(cell);
    expect(await back.getAttribute('aria-label')).toBe(
      'Planning, Self: not observed. Set a rating',
    );
    await back.press('Enter');
    await webview.page.keyboard.press('ArrowUp');
    await webview.page.keyboard.press('Enter');
    expect((await asked(webview)).at(-1)).toEqual({ ...cleared, rating: 6.5 });
  });
});
