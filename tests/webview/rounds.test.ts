import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../server/protocol.ts';
import type { Webview } from './harness.ts';
import { pictures, webviewOpener } from './opening.ts';
import { manyRounds, roundsAt, scenario } from './scenarios.ts';
import { themes } from './themes.ts';

const open = webviewOpener();

/** VS Code's side: shows the round that was asked for last, if any was. */
async function answer(webview: Webview, stateAt: (at?: string) => PanelState = roundsAt) {
  const looks = (await webview.sent()).filter((message) => message.type === 'look');
  await webview.show(stateAt(looks.at(-1)?.at));
}

async function opened(options: Parameters<typeof open>[0] = {}) {
  const webview = await open(options);
  await webview.show(roundsAt());
  const slider = webview.page.getByRole('slider', { name: 'Round', exact: true });
  return { webview, slider, words: () => slider.getAttribute('aria-valuetext') };
}

const selfPlanning = '.pin.self[data-spoke="planning"]';

describe('by keyboard', () => {
  test('the slider goes from now through the rounds and back, and says the date and who rated', async () => {
    const { webview, slider, words } = await opened();
    expect(await words()).toBe('Now; last round Wed 4 Nov 2026: Lead');
    await slider.focus();
    await webview.page.keyboard.press('ArrowLeft');
    await answer(webview);
    expect(await words()).toBe('Tue 3 Nov 2026: Self');
    await webview.page.keyboard.press('Home');
    await answer(webview);
    expect(await words()).toBe('Mon 2 Mar 2026: Self');
    expect(await webview.page.locator('.pin.lead').count()).toBe(0);
    expect(await webview.page.locator(selfPlanning).getAttribute('aria-valuenow')).toBe('4');
    await webview.page.keyboard.press('End');
    await answer(webview);
    expect(await words()).toBe('Now; last round Wed 4 Nov 2026: Lead');
    expect((await webview.sent()).filter(({ type }) => type === 'look')).toEqual([
      { type: 'look', at: '2026-11-03' },
      { type: 'look', at: '2026-03-02' },
      { type: 'look' },
    ]);
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(webview.complaints).toEqual([]);
  });

  test('the buttons go one round further and stay where they are at the ends', async () => {
    const { webview, words } = await opened();
    const earlier = webview.page.getByRole('button', { name: 'Earlier round' });
    const later = webview.page.getByRole('button', { name: 'Later round' });
    expect(await later.getAttribute('aria-disabled')).toBe('true');
    await earlier.focus();
    for (let press = 0; press < 10; press++) {
      await webview.page.keyboard.press('Enter');
      await answer(webview);
    }
    expect(await words()).toBe('Mon 2 Mar 2026: Self');
    expect((await webview.sent()).filter(({ type }) => type === 'look')).toHaveLength(4);
    expect(await earlier.evaluate((element) => element === document.activeElement)).toBe(true);
    await later.press(' ');
    await answer(webview);
    expect(await words()).toBe('Tue 3 Mar 2026: Lead, Peer-1');
  });

  test('a pin at an earlier round says whose wheel it was', async () => {
    const { webview, slider } = await opened();
    await slider.press('Home');
    await answer(webview);
    await webview.page.focus(selfPlanning);
    await webview.page.keyboard.press('ArrowUp');
    await webview.page.keyboard.press('Enter');
    expect((await webview.sent()).at(-1)).toMatchObject({
      type: 'rate',
      spoke: 'planning',
      rating: 4.5,
    });
    expect(await webview.page.textContent('.how-to')).toContain('change the rounds that are shown');
  });
});

describe('playing', () => {
  test('steps from the first round to now, and ends there', async () => {
    const { webview, words } = await opened();
    await webview.page.clock.install();
    const play = webview.page.getByRole('button', { name: 'Play through the rounds' });
    await play.click();
    const seen: (string | null)[] = [await words()];
    expect(await webview.page.locator('.rounds output').getAttribute('aria-live')).toBe('polite');
    for (let step = 0; step < 6; step++) {
      await answer(webview);
      await webview.page.clock.runFor(1200);
      seen.push(await words());
    }
    expect(seen.map((each) => each?.slice(0, 10))).toEqual([
      'Mon 2 Mar ',
      'Tue 3 Mar ',
      'Mon 3 Aug ',
      'Tue 3 Nov ',
      'Now; last ',
      'Now; last ',
      'Now; last ',
    ]);
    await play.waitFor();
  });

  test.each(['the button', 'Escape', 'the slider', 'a pin'])('is stopped by %s', async (how) => {
    const { webview, slider, words } = await opened();
    await webview.page.clock.install();
    await webview.page.getByRole('button', { name: 'Play through the rounds' }).click();
    await answer(webview);
    const stop = webview.page.getByRole('button', { name: 'Stop playing' });
    if (how === 'the button') await stop.click();
    else if (how === 'Escape') await stop.press('Escape');
    else if (how === 'the slider') await slider.press('ArrowRight');
    else await webview.page.press(selfPlanning, 'ArrowUp');
    const before = await words();
    await webview.page.clock.runFor(5000);
    expect(await words()).toBe(before);
    expect(await stop.count()).toBe(0);
  });
});

describe('what is shown', () => {
  test('stays at now when a new round arrives, and at its round when it was chosen', async () => {
    const { webview, slider, words } = await opened();
    const newer = (at?: string) => roundsAt(at, '2026-11-20');
    await webview.show(newer());
    expect(await words()).toBe('Now; last round Fri 20 Nov 2026: Self');
    await slider.press('ArrowLeft');
    await answer(webview, newer);
    expect(await words()).toBe('Wed 4 Nov 2026: Lead');
    await webview.show(roundsAt('2026-11-04', '2026-11-21'));
    expect(await words()).toBe('Wed 4 Nov 2026: Lead');
  });

  test('is where the person has gone, whatever answer comes late', async () => {
    const { webview, slider, words } = await opened();
    await slider.press('ArrowLeft');
    await slider.press('ArrowLeft');
    await webview.show(roundsAt('2026-11-03'));
    expect(await words()).toBe('Mon 3 Aug 2026: Self');
    await webview.show(roundsAt('2026-08-03'));
    expect(await words()).toBe('Mon 3 Aug 2026: Self');
  });

  test('is the round that VS Code’s side found where the one that was chosen has gone', async () => {
    const { webview, words } = await opened({ kept: { at: '2026-09-09' } });
    await webview.show(roundsAt('2026-09-09'));
    expect(await words()).toBe('Mon 3 Aug 2026: Self');
    expect(await webview.page.textContent('.hint')).toContain('Nobody has rated on Wed 9 Sep 2026');
  });

  test('is kept over a reload', async () => {
    const { webview, slider } = await opened();
    await slider.press('Home');
    await webview.page.getByRole('button', { name: 'Self and lead side by side' }).count();
    expect(await webview.kept()).toMatchObject({ at: '2026-03-02' });
    const again = await open({ kept: (await webview.kept()) as object });
    expect(await again.sent()).toEqual([{ type: 'ready', at: '2026-03-02' }]);
  });

  test('has no slider where there is nothing to choose', async () => {
    const { webview, slider } = await opened();
    for (const name of ['no-ratings', 'self-only', 'compass', 'notice-alone']) {
      await webview.show(scenario(name));
      expect([name, await slider.count()]).toEqual([name, 0]);
    }
  });
});

describe('what has moved', () => {
  test('stands in the picture, the table and the words of the spoke, and can be switched off in the picture', async () => {
    const { webview } = await opened();
    expect(await webview.page.locator('.move').count()).toBe(4);
    const label = webview.page.locator('.spoke[data-spoke="planning"] .label');
    expect(await label.getAttribute('aria-label')).toContain(
      'since the round before: self +0.5, lead +2',
    );
    expect(
      await webview.page.textContent('.table-room tr[data-spoke="planning"] [data-outline="lead"]'),
    ).toBe('5 +2 since Tue 3 Mar 2026');
    expect(
      await webview.page.textContent('.table-room tr[data-spoke="team"] [data-outline="lead"]'),
    ).toBe('6 \u22121 since Tue 3 Mar 2026');
    await webview.page.getByRole('button', { name: 'Moved since the round before' }).click();
    expect(await webview.page.locator('.move').count()).toBe(0);
  });

  test('stands over time, a column for each of the last rounds of self and lead', async () => {
    const { webview } = await opened();
    const cells = webview.page.locator('.over-time tr[data-spoke="planning"] td');
    expect(await cells.allTextContents()).toEqual(['4', '6 +2', '6.5 +0.5', '3', '5 +2']);
  });
});

describe('side by side', () => {
  test('self and lead have a wheel each, with the round before behind it, and pins that move', async () => {
    const { webview } = await opened({ width: 1100 });
    await webview.page.getByRole('button', { name: 'Self and lead side by side' }).click();
    const wheels = webview.page.locator('.wheel svg.coach-wheel');
    expect(await wheels.count()).toBe(2);
    expect(await wheels.nth(0).locator('.pin.lead').count()).toBe(0);
    expect(await wheels.nth(1).locator('.pin.self').count()).toBe(0);
    expect(await webview.page.locator('.before').count()).toBe(2);
    const pin = '.pin.lead[data-spoke="planning"]';
    await webview.page.focus(pin);
    await webview.page.keyboard.press('ArrowUp');
    expect(await webview.page.getAttribute(pin, 'aria-valuenow')).toBe('5.5');
    await webview.page.keyboard.press('Enter');
    expect((await webview.sent()).at(-1)).toMatchObject({ outline: 'lead', rating: 5.5 });
    const spoke = wheels.nth(1).locator('.spoke[data-spoke="planning"]');
    const [axis, from] = [
      await spoke.locator('.axis').boundingBox(),
      await webview.page.locator(pin).boundingBox(),
    ];
    if (!axis || !from) throw new Error('not drawn');
    await webview.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await webview.page.mouse.down();
    await webview.page.mouse.move(axis.x + axis.width, axis.y + axis.height / 2, { steps: 4 });
    await webview.page.mouse.up();
    expect((await webview.sent()).at(-1)).toMatchObject({ outline: 'lead', rating: 10 });
    expect(await webview.kept()).toMatchObject({ beside: true });
  });
});

describe.each(themes)('$name', (theme) => {
  test.each([
    ['together', false, undefined],
    ['beside', true, undefined],
    ['earlier', true, '2026-08-03'],
  ] as const)('%s', async (name, beside, at) => {
    const webview = await open({ theme, width: 1000, kept: { beside, ...(at && { at }) } });
    await webview.show(roundsAt(at));
    await webview.picture(join(pictures, `rounds-${name}-${theme.name}.png`));
    expect(await webview.accessibilityViolations()).toEqual([]);
    expect(webview.complaints).toEqual([]);
  });
});

test.each([320, 520, 1500])('%i pixels wide', async (width) => {
  const webview = await open({ width, kept: { beside: true } });
  await webview.show(roundsAt());
  await webview.picture(join(pictures, `rounds-${width}.png`));
  expect(await webview.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('of a hundred rounds only what is shown is drawn', async () => {
  const webview = await open();
  await webview.show(manyRounds());
  expect(
    await webview.page.getByRole('slider', { name: 'Round', exact: true }).getAttribute('max'),
  ).toBe('99');
  expect(await webview.page.locator('.over-time tbody tr').count()).toBe(12);
  expect(await webview.page.locator('.over-time tbody tr:first-child td').count()).toBe(8);
  expect(await webview.page.locator('*').count()).toBeLessThan(1500);
});
