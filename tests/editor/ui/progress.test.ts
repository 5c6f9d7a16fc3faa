// How a plan goes is said in a real VS Code, with the keyboard alone: a colour, an action, the quarter, the
// challenges. Each is one change, which one undo takes back.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { screenshot } from '../harness.ts';
import { command, goTo, lens, lightBulb, notification, openFile, save } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const { answer, asked, askedFromList, choose, marked, press, run, widget } = asking(team);
const file = path.join(team.folder, 'people/ben.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');
let before = '';

beforeEach(async () => {
  const { page } = team.workbench;
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ben.coach.yaml');
  before = onDisk();
});

/** Whatever a test has changed goes by one undo. */
afterEach(async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ben.coach.yaml');
  await press('Control+Z');
  await save(page);
  await expect.poll(onDisk).toBe(before);
});

test('a theme’s colour of today goes into the log', async () => {
  const { page } = team.workbench;
  await run("Coach: Set a Theme's Colour");
  await askedFromList('Themes');
  await screenshot(page, 'progress-themes');
  await press('Enter');
  await choose('Share bad news in the week it happens', 'gre', 'green');
  await answer('Share bad news in the week it happens: green', 'Called Rotterdam first.');
  await saved();
  expect(onDisk()).toContain(
    '  - date: 2026-11-24\n    kind: nudge\n    progress:\n      bad-news: { colour: green, evidence: Called Rotterdam first. }\n',
  );
});

test('an action is done, from its lens', async () => {
  const { page } = team.workbench;
  await goTo(page, lineOf('id: bad-news'));
  await lens(page, 'Set an action').first().click();
  await choose('Share bad news in the week it happens', 'Tell Sales');
  await askedFromList('Tell Sales about the tariff delay before the forecast call');
  await marked('done');
  await screenshot(page, 'progress-action');
  await press('Enter');
  await saved();
  expect(onDisk()).toBe(before.replace('status: doing', 'status: done'));
});

test('an action is dropped, from the bulb', async () => {
  const { page } = team.workbench;
  await goTo(page, lineOf('- do:'), 12);
  await lightBulb(page).waitFor();
  await press('Control+.');
  const offers = page.locator('.action-widget');
  await offers.getByText('Set the action to `dropped`').waitFor();
  await screenshot(page, 'progress-bulb');
  await offers.getByText('Set the action to `dropped`').click();
  await saved();
  expect(onDisk()).toBe(before.replace('status: done', 'status: dropped'));
});

test('the quarter is refreshed in one change', async () => {
  const { page } = team.workbench;
  await run('Coach: Quarterly Refresh');
  await askedFromList('Refresh of Ben Osei (1 of 4)');
  await screenshot(page, 'refresh-colours');
  await choose('Refresh of Ben Osei (1 of 4)', 'Give dates', 'Give dates as a range');
  await answer('Give dates as a range: closed', 'A range starts a better talk than a date.');
  await askedFromList('Refresh of Ben Osei (1 of 4)');
  await choose('Refresh of Ben Osei (1 of 4)', 'Go on');
  await asked('Refresh of Ben Osei (2 of 4)');
  await press('Control+A');
  await answer('Refresh of Ben Osei (2 of 4)', 'Lead without carrying');
  await choose('Refresh of Ben Osei (3 of 4)', 'Still', 'Still the next one');
  await screenshot(page, 'refresh-notes');
  expect(onDisk()).toBe(before);
  await answer('Refresh of Ben Osei (4 of 4)', 'He asked for more room.');
  await notification(page, 'The refresh stands in the plan.').waitFor();
  await saved();
  const after = onDisk();
  expect(after).toContain('headline: Lead without carrying\n');
  expect(after).toContain('learnt: A range starts a better talk than a date.');
  expect(after).toContain('closed: 2026-11-24');
  expect(after).toContain('reviewed: 2026-11-24');
  expect(after).toContain('kind: refresh\n    headline: Lead without carrying\n');
});

test('Escape in the middle of a refresh leaves no trace', async () => {
  const { page } = team.workbench;
  await run('Coach: Quarterly Refresh');
  await choose('Refresh of Ben Osei (1 of 4)', 'Go on');
  await answer('Refresh of Ben Osei (2 of 4)', 'Another');
  await askedFromList('Refresh of Ben Osei (3 of 4)');
  await press('Escape');
  await expect.poll(() => widget().count()).toBe(0);
  expect(await page.locator('.tab.active.dirty').count()).toBe(0);
  // For the undo that follows each test.
  await run("Coach: Set a Theme's Colour");
  await askedFromList('Themes');
  await press('Enter');
  await choose('Share bad news in the week it happens', 'red');
});

test('challenges are gone through, those not looked at for longest first', async () => {
  const { page } = team.workbench;
  await run('Coach: Review Challenges');
  await askedFromList('Next bigger challenges');
  await screenshot(page, 'review-challenges');
  await choose('Next bigger challenges', 'Ben', 'Ben Osei');
  await screenshot(page, 'review-challenge');
  await marked('Looked at today, all as it is');
  await press('Enter');
  await askedFromList('Next bigger challenges');
  await marked('Ben Osei');
  await press('Escape');
  await save(page);
  await expect.poll(onDisk).toContain('reviewed: 2026-11-24');
});

/** Saves the file until what has been changed is in it: VS Code in a browser may be faster. */
async function saved(): Promise<void> {
  await expect
    .poll(async () => {
      await save(team.workbench.page);
      return onDisk();
    })
    .not.toBe(before);
}

/** The line on which a text stands first, from 1. */
function lineOf(text: string): number {
  return before.split('\n').findIndex((line) => line.includes(text)) + 1;
}
