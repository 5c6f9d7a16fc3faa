// What happens to a file while its PMwheel is open in a real VS Code: pins that are under way, renamed and
// deleted files, a window that is loaded anew. Races within our own code are driven in tests/unit/wheel.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { focusOn } from '../focus.ts';
import { extensionsLoaded, root, screenshot } from '../harness.ts';
import { whileServerIsHeld } from '../heldServer.ts';
import { hostKind } from '../hostKind.ts';
import { command, notification, save } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';
import {
  anaPlan,
  anaWheel,
  anyWheel,
  onDisk,
  openAsWheel,
  openText,
  rated,
  reopenAsWheel,
  selfPin,
  setPin,
  standsAt,
} from '../wheel.ts';

const team = sampleTeam({ extension: root, settings: { 'files.autoSave': 'off' } });
const file = path.join(team.folder, anaPlan);

const activeTab = '.editor-group-container.active .tab.active';

/** Shows the wheel in place of the text, and once more beside it; the one in place was opened last. */
async function openTwice() {
  const { page } = team.workbench;
  await openText(page);
  await command(page, 'Coach: Open PMwheel');
  await selfPin(anaWheel(page), 'planning').waitFor();
  await command(page, 'View: Focus First Editor Group');
  await reopenAsWheel(page);
  const [beside, inPlace] = [anaWheel(page), anaWheel(page, 1)];
  await selfPin(inPlace, 'planning').waitFor();
  return { page, beside, inPlace };
}

test('saved while a pin is under way: the pin is set, and not saved yet', async () => {
  const { page } = team.workbench;
  const before = onDisk(team.folder);
  await openAsWheel(page);
  const pin = selfPin(anaWheel(page), 'planning');
  await standsAt(pin, '6');
  await whileServerIsHeld(team.workbench, async () => {
    await setPin(pin, 'End');
    await page.keyboard.press('Control+S');
    await standsAt(pin, '10');
  });
  await anaWheel(page).locator('.moving').waitFor({ state: 'detached' });
  await standsAt(pin, '10');
  await focusOn(pin);
  await save(page);
  await expect.poll(() => onDisk(team.folder)).toBe(rated(before, 'planning: 6', 'planning: 10'));
  await focusOn(pin);
  await page.keyboard.press('Control+Z');
  await standsAt(pin, '6');
  await save(page);
  await expect.poll(() => onDisk(team.folder)).toBe(before);
});

test('pins let go in two wheels at once: one is set, and the other is refused and says so', async () => {
  const before = onDisk(team.folder);
  const { page, beside, inPlace } = await openTwice();
  const [one, other] = [selfPin(beside, 'planning'), selfPin(inPlace, 'planning')];
  await whileServerIsHeld(team.workbench, async () => {
    await setPin(one, 'End');
    await setPin(other, 'Home');
  });
  for (const wheel of [beside, inPlace]) {
    await wheel.locator('.moving').waitFor({ state: 'detached' });
  }
  if (hostKind === 'node') {
    await notification(page, 'The plan has changed since the wheel was drawn').waitFor();
    await screenshot(page, 'wheel-refused');
    await standsAt(other, '10');
  }
  await expect
    .poll(
      async () =>
        (await one.getAttribute('aria-valuenow')) === (await other.getAttribute('aria-valuenow')),
    )
    .toBe(true);
  await command(page, 'Notifications: Clear All Notifications');
  await command(page, 'View: Focus First Editor Group');
  await command(page, 'File: Revert File');
  await standsAt(one, '6');
  await standsAt(other, '6');
  await expect.poll(() => onDisk(team.folder)).toBe(before);
});

test('the file is renamed: its wheel goes with it, and pins go into the file of the new name', async () => {
  const before = onDisk(team.folder);
  const { page } = await openTwice();
  await command(page, 'File: Reveal Active File in Explorer View');
  await page
    .locator('.explorer-folders-view .monaco-list-row.focused[aria-label^="ana.coach.yaml"]')
    .waitFor();
  await page.keyboard.press('F2');
  const box = page.locator('.explorer-folders-view .monaco-inputbox input');
  await box.fill('ana-lopez.coach.yaml');
  await page.keyboard.press('Enter');
  await page.locator('.breadcrumbs-control').getByText('ana-lopez.coach.yaml').first().waitFor();
  // The explorer takes the focus once more when it shows the new name.
  await page
    .locator('.explorer-folders-view .monaco-list-row.focused[aria-label^="ana-lopez.coach.yaml"]')
    .waitFor();
  // VS Code opens what stood in a custom editor anew, as a text; the wheel beside it goes with its file.
  await page.locator(activeTab).getByText('ana-lopez.coach.yaml', { exact: true }).waitFor();
  const pin = selfPin(anaWheel(page), 'planning');
  await standsAt(pin, '6');
  await setPin(pin, 'End');
  await page.locator('.tab.dirty').getByText('ana-lopez.coach.yaml', { exact: true }).waitFor();
  await anaWheel(page).locator('.moving').waitFor({ state: 'detached' });
  await standsAt(pin, '10');
  await command(page, 'View: Focus First Editor Group');
  await save(page);
  await reopenAsWheel(page);
  await standsAt(selfPin(anaWheel(page, 1), 'planning'), '10');
  const renamed = 'people/ana-lopez.coach.yaml';
  await expect
    .poll(() => onDisk(team.folder, renamed))
    .toBe(rated(before, 'planning: 6', 'planning: 10'));
  expect(existsSync(file)).toBe(false);
  await command(page, 'View: Close All Editors');
  rmSync(path.join(team.folder, renamed));
  writeFileSync(file, before);
});

test('the file is deleted elsewhere and comes back: the wheel stays, says so, and goes on', async () => {
  const { page } = team.workbench;
  const before = onDisk(team.folder);
  await openAsWheel(page);
  const wheel = anaWheel(page);
  const pin = selfPin(wheel, 'planning');
  await standsAt(pin, '6');
  rmSync(file);
  await wheel.locator('.notice').getByText('The file has been deleted.').waitFor();
  await standsAt(pin, '6');
  await screenshot(page, 'wheel-deleted');
  writeFileSync(file, rated(before, 'planning: 6', 'planning: 7'));
  await standsAt(pin, '7');
  await expect.poll(() => wheel.locator('.notice').textContent()).toBe('');
  await setPin(pin, 'End');
  await page.locator(`${activeTab}.dirty`).waitFor();
  await focusOn(pin);
  await save(page);
  await expect.poll(() => onDisk(team.folder)).toBe(rated(before, 'planning: 6', 'planning: 10'));
  writeFileSync(file, before);
  await standsAt(pin, '6');
});

// VS Code starts twice here.
test('the window is loaded anew: both wheels come back, with what was switched off', {
  timeout: 120_000,
}, async () => {
  const { page, beside } = await openTwice();
  await beside.locator('[data-toggle="lead"]').click();
  await beside.locator('[data-toggle="lead"][aria-pressed="false"]').waitFor();
  const loaded = page.waitForEvent('load');
  await command(page, 'Developer: Reload Window');
  await loaded;
  await extensionsLoaded(page);
  const wheels = [0, 1].map((index) => anyWheel(page, index));
  for (const wheel of wheels) await standsAt(selfPin(wheel, 'planning'), '6');
  const pressed = await Promise.all(
    wheels.map((wheel) => wheel.locator('[data-toggle="lead"]').getAttribute('aria-pressed')),
  );
  expect(pressed.sort()).toEqual(['false', 'true']);
});
