// What the PMwheel is for, in a real VS Code and without a mouse: assess, compare, and move on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { assessing } from '../assessing.ts';
import { screenshot } from '../harness.ts';
import { notification, save, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const { asked, asLead, lookOver, marked, press, rate, step, type } = assessing(team);
const file = path.join(team.folder, 'people/ana.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');

/** More stops than the page has. */
const MOST_STOPS = 200;

/** Goes on with Tab until an element has the focus. */
async function tabTo(element: Locator): Promise<void> {
  await element.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

// A whole afternoon's work takes its time on a machine that is busy.
const whole = { timeout: 120_000 };

test('with the keyboard alone a person assesses, compares and moves on', whole, async () => {
  const { page } = team.workbench;
  const before = onDisk();

  // Assess: two buckets in a round of its own.
  await asLead();
  await rate(0, '6', 'Wrote the brief before anybody asked.');
  await rate(1, '6');
  await asked(step(2));
  await lookOver();
  await marked('Save into the plan');
  await press('Enter');
  await notification(page, 'The assessment stands in the plan.').waitFor();
  await save(page);
  const round = `  - date: 2026-11-24
    rater: lead
    ratings:
      problem-understanding: { rating: 6, evidence: Wrote the brief before anybody asked. }
      solution-finding: 6
`;
  const assessed = before.replace('\nchallenge:', `${round}\nchallenge:`);
  await expect.poll(onDisk).toBe(assessed);

  // Compare: what has moved, what was said before, and what self and lead see differently.
  await press('F1');
  await type('Coach: Open PMwheel');
  await marked('Coach: Open PMwheel');
  await press('Enter');
  const wheel = webviewFrame(page, 'PMwheel: Ana Lopez');
  const slider = wheel.getByRole('slider', { name: 'Round', exact: true });
  await slider.waitFor();
  await press('Control+2');
  const pin = wheel.locator('.pin[data-spoke="problem-understanding"][data-outline="lead"]');
  await tabTo(slider);
  await press('ArrowLeft');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('Thu 19 Nov 2026: Lead');
  await expect.poll(() => pin.getAttribute('aria-valuenow')).toBe('4');
  await press('End');
  await expect.poll(() => pin.getAttribute('aria-valuenow')).toBe('6');
  await tabTo(pin);
  await expect.poll(() => pin.getAttribute('aria-valuetext')).toContain('6 of 10');
  await screenshot(page, 'keyboard-compared');

  // A pin moves by a key, and goes back by one.
  await press('ArrowUp');
  await press('Enter');
  await wheel.locator('.moving').waitFor({ state: 'detached' });
  await expect.poll(() => pin.getAttribute('aria-valuenow')).toBe('6.5');
  await press('Control+Z');
  await expect.poll(() => pin.getAttribute('aria-valuenow')).toBe('6');

  // Move on: a theme on what is to grow, its title typed. Undo has led to the text.
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await press('Control+2');
  const bucket = 'listen-and-learn';
  await tabTo(wheel.locator(`tr[data-spoke="${bucket}"] [data-create-theme]`));
  await press('Enter');
  await wheel.locator(`.spoke[data-spoke="${bucket}"] .theme`).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await type('Try three ways before one');
  await save(page);
  await screenshot(page, 'keyboard-moved-on');
  const theme = `
  - id: ${bucket}
    title: Try three ways before one
    bucket: ${bucket}
`;
  await expect.poll(onDisk).toContain(theme);
  // All that stood there still does.
  const [start = '', end = ''] = onDisk().split(theme);
  expect(assessed.startsWith(start)).toBe(true);
  expect(assessed.endsWith(end.slice(end.indexOf('\n\ncadence:')))).toBe(true);
  expect(team.workbench.webviewErrors).toEqual([]);
});
