import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../server/protocol.ts';
import { stateOf } from '../support/wheel.ts';
import { webviewOpener } from './opening.ts';

const open = webviewOpener();

const rounds = (self: string, lead: string) => `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
assessments:
  - { date: 2026-11-02, rater: self, ratings: { ${self} } }
  - { date: 2026-11-04, rater: lead, ratings: { ${lead} } }
`;
const compass = (
  scale: string,
  buckets = 'planning: {}, agile: { relevant: false }, freight: {}',
) =>
  `kind: compass\nscale: { ${scale} }\nbuckets: { ${buckets} }\nrules: { growth-area-without-theme: off }\n`;

async function shown(plan: string, ofCompass: string) {
  const state = stateOf(plan, { compass: ofCompass });
  if (state.kind !== 'model') throw new Error(state.message);
  const panel: PanelState = { uri: state.uri, wheel: { version: 1, model: state.model } };
  const webview = await open();
  await webview.show(panel);
  return webview;
}

const pin = (spoke: string, outline = 'self') =>
  `.pin[role="slider"][data-spoke="${spoke}"][data-outline="${outline}"]`;
const solid = 'labels: { 5: Solid with help }';

describe('each pin in words', () => {
  test('says the bucket, who rates, both numbers and that they differ (issue 5)', async () => {
    const { page } = await shown(rounds('planning: 6', 'planning: 4'), compass(solid));
    const self = page.locator(pin('planning'));
    expect(await self.getAttribute('aria-label')).toBe('Planning, Self');
    expect(await self.getAttribute('aria-valuetext')).toBe(
      'Planning, self: 6 of 10, solid with help; lead: 4; you see this differently',
    );
    const lead = page.locator(pin('planning', 'lead'));
    expect(await lead.getAttribute('aria-label')).toBe('Planning, Lead');
    expect(await lead.getAttribute('aria-valuetext')).toBe(
      'Planning, lead: 4 of 10; self: 6; you see this differently',
    );
  });

  test('follows it while it moves, and to half a step', async () => {
    const { page } = await shown(rounds('planning: 4', 'planning: 4'), compass(solid));
    await page.focus(pin('planning'));
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowUp');
    expect(await page.getAttribute(pin('planning'), 'aria-valuetext')).toBe(
      'Planning, self: 5.5 of 10, solid with help; lead: 4',
    );
    expect(await page.getAttribute(pin('planning'), 'aria-valuenow')).toBe('5.5');
  });
});

describe('pins by the compass', () => {
  test('are none on what it calls irrelevant, and some on its own buckets', async () => {
    const { page } = await shown(
      rounds('planning: 6, agile: 4, freight: 5', 'planning: 6'),
      compass(solid),
    );
    expect(await page.locator('[data-spoke="agile"]').count()).toBe(0);
    expect(await page.locator(pin('freight')).count()).toBe(1);
    const missing = 'tr[data-spoke="freight"] [data-new-pin][data-outline="lead"]';
    expect(await page.locator(missing).count()).toBe(1);
  });

  test('go from end to end of its scale, in half steps, and by whole ones with Page Up', async () => {
    const webview = await shown(
      rounds('planning: 2', 'planning: 2'),
      compass('min: 0, max: 4, labels: { 0: Not yet }'),
    );
    const { page } = webview;
    await page.focus(pin('planning'));
    const at = () => page.getAttribute(pin('planning'), 'aria-valuenow');
    const steps: [string, string][] = [
      ['End', '4'],
      ['ArrowUp', '4'],
      ['ArrowLeft', '3.5'],
      ['PageDown', '2.5'],
      ['Home', '0'],
      ['ArrowDown', '0'],
    ];
    for (const [key, rating] of steps) {
      await page.keyboard.press(key);
      expect([key, await at()]).toEqual([key, rating]);
    }
    expect(await page.getAttribute(pin('planning'), 'aria-valuetext')).toMatch(
      /^Planning, self: 0 of 4, not yet; lead: 2$/,
    );
    await page.keyboard.press('Enter');
    expect((await webview.sent()).at(-1)).toMatchObject({ type: 'rate', rating: 0 });
  });

  test('go by a tenth of a long scale with Page Up', async () => {
    const { page } = await shown(rounds('planning: 50', 'planning: 50'), compass('max: 100'));
    await page.focus(pin('planning'));
    await page.keyboard.press('PageUp');
    expect(await page.getAttribute(pin('planning'), 'aria-valuenow')).toBe('60');
  });
});
