// The rounds of the PMwheel in a real VS Code, by keyboard alone: back to an earlier one, a pin there, and now.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { focusOn } from '../focus.ts';
import { screenshot } from '../harness.ts';
import { command, openFile, save, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const file = path.join(team.folder, 'people/ana.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');

test('an earlier round is chosen by keyboard, a pin there changes that round, and End comes back to now', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Open PMwheel');
  const frame = webviewFrame(page, 'PMwheel: Ana Lopez');
  const slider = frame.getByRole('slider', { name: 'Round', exact: true });
  const pin = frame.locator('.pin[data-spoke="planning"][data-outline="lead"]');
  await slider.waitFor();
  const says = (words: string) =>
    expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(words);
  const standsAt = (rating: string) =>
    expect.poll(() => pin.getAttribute('aria-valuenow')).toBe(rating);
  await says('Now; last round Thu 19 Nov 2026: Lead');
  await standsAt('6');

  await focusOn(slider);
  await page.keyboard.press('Home');
  await says('Thu 2 Jul 2026: Self');
  await pin.waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowRight');
  await says('Fri 3 Jul 2026: Lead');
  await standsAt('5');
  await screenshot(page, 'rounds-earlier');

  await focusOn(pin);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  await frame.locator('.moving').waitFor({ state: 'detached' });
  await standsAt('6');
  await save(page);
  // The lead's round of July says it; the one of November is as it was.
  const at = before.indexOf('planning: 5', before.indexOf('- date: 2026-07-03'));
  const changed = `${before.slice(0, at)}planning: 6${before.slice(at + 'planning: 5'.length)}`;
  await expect.poll(onDisk).toBe(changed);
  await page.keyboard.press('Control+Z');
  await standsAt('5');
  await save(page);
  await expect.poll(onDisk).toBe(before);

  await focusOn(slider);
  await page.keyboard.press('End');
  await says('Now; last round Thu 19 Nov 2026: Lead');
  await standsAt('6');
  expect(team.workbench.webviewErrors).toEqual([]);
});
