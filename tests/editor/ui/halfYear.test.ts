// Half a year with a new plan, in a real VS Code and with the keyboard alone: from an empty folder to a
// compass and a plan, two sessions, a refresh, a calendar and a one-pager, each on a day of its own. What
// then stands on the disk is what a careful person would have written.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { screenshotFailures } from '../failures.ts';
import { openWorkbench, root, screenshot, type Workbench } from '../harness.ts';
import { goTo, notification, openFile, quickItem, save, visibleText } from '../person.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coach-half-year-'));
const goldens = path.join(import.meta.dirname, '../../fixtures/halfYear');
const onDisk = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const plan = 'people/ana-lopez.coach.yaml';

let workbench: Workbench | undefined;
const opened = {
  get workbench() {
    if (!workbench) throw new Error('VS Code is not open');
    return workbench;
  },
};
const { answer, asked, askedFromList, choose, marked, press, run, type, widget } = asking(opened);
screenshotFailures(() => workbench);

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** VS Code as it is opened on a day. */
async function on(today: string) {
  workbench = await openWorkbench({ folder, extension: root, today });
  return workbench.page;
}

/** A file as a careful person would have written it. */
async function isAsMeant(file: string, golden: string): Promise<void> {
  await expect(onDisk(file)).toMatchFileSnapshot(path.join(goldens, golden));
}

// Opening VS Code and a dozen questions take their time on a machine that is busy.
const whole = { timeout: 120_000 };

test('in November a compass and a plan begin, with a first theme', whole, async () => {
  const page = await on('2026-11-24');
  await run('Coach: New Compass');
  await asked('New compass');
  await press('Enter');
  await tab('pm.coach.yaml').waitFor();
  await run('Coach: New Plan');
  await choose('New plan (1 of 6)', 'cadence', 'A growth cadence');
  await answer('New plan (2 of 6)', 'Ana López');
  await answer('New plan (3 of 6)', 'Dana Kim');
  await askedFromList('New plan (4 of 6)');
  await type('Leave it');
  await press('Enter');
  await answer('New plan (5 of 6)', 'Ask why, then what');
  await asked('New plan (6 of 6)');
  await press('Enter');
  await tab('ana-lopez.coach.yaml').waitFor();
  await run('Coach: Create Theme');
  await askedFromList('Create a theme');
  await type('Planning');
  await marked('Planning');
  await press('Enter');
  await expect.poll(() => visibleText(page)).toContain('title: What is to change');
  await type('Dates with a range');
  await press('Escape');
  await save(page);
  await screenshot(page, 'half-year-begun');
  await isAsMeant('pm.coach.yaml', 'pm.coach.yaml.golden');
  await isAsMeant(plan, 'november.golden');
});

test('in December the first session is logged', whole, async () => {
  const page = await on('2026-12-01');
  await openFile(page, plan);
  await run('Coach: Log a Coaching Session');
  await choose('Dates with a range (1 of 1)', 'red');
  await choose('The mood of the talk', 'curious');
  await expect.poll(() => visibleText(page)).toContain('mood: curious');
  await fillIn({
    discussed: 'planning',
    asked: 'success-in-role',
    notes: 'Where dates come from, and who hears them.',
  });
  await isAsMeant(plan, 'december.golden');
});

test('in January the second one', whole, async () => {
  const page = await on('2027-01-01');
  await openFile(page, plan);
  await run('Coach: Log a Coaching Session');
  await choose('Dates with a range (1 of 1)', 'green');
  await answer('Dates with a range: green', 'Three dates went out as a range.');
  await choose('The mood of the talk', 'proud');
  await expect.poll(() => visibleText(page)).toContain('mood: proud');
  await fillIn({
    discussed: 'planning',
    asked: 'one-thing-this-week',
    notes: 'What the ranges did to the forecast call.',
  });
  await isAsMeant(plan, 'january.golden');
});

test(
  'in February the quarter is refreshed, and a calendar and a one-pager go out',
  whole,
  async () => {
    const page = await on('2027-02-24');
    await openFile(page, plan);
    await run('Coach: Quarterly Refresh');
    await choose('Refresh of Ana López (1 of 3)', 'Dates with', 'Dates with a range');
    await answer('Dates with a range: closed', 'A range starts a better talk than a date.');
    await choose('Refresh of Ana López (1 of 3)', 'Go on');
    await asked('Refresh of Ana López (2 of 3)');
    await press('Control+A');
    await answer('Refresh of Ana López (2 of 3)', 'Lead the talk about dates');
    await answer('Refresh of Ana López (3 of 3)', '');
    await notification(page, 'The refresh stands in the plan.').waitFor();
    await save(page);
    await expect.poll(() => onDisk(plan)).toContain('kind: refresh\n    headline: Lead the talk');
    await isAsMeant(plan, 'february.golden');

    await run('Coach: Export Calendar');
    await quickItem(page, 'This plan').waitFor();
    await press('Enter');
    await saveAs('ana-lopez.ics');
    await expect.poll(() => onDisk('people/ana-lopez.ics')).toContain('END:VCALENDAR');
    await isAsMeant('people/ana-lopez.ics', 'ana-lopez.ics.golden');

    await run('Coach: Export One-Pager');
    await choose('Export One-Pager', 'Text', 'Text (Markdown)');
    await saveAs('ana-lopez-one-pager.md');
    await tab('ana-lopez-one-pager.md').waitFor();
    await screenshot(page, 'half-year-one-pager');
    await isAsMeant('people/ana-lopez-one-pager.md', 'ana-lopez-one-pager.md.golden');
  },
);

function tab(name: string) {
  const active = opened.workbench.page.locator('.editor-group-container.active .tab.active');
  return active.getByText(name, { exact: true });
}

/** Leaves the tab stops, and fills in what they left open where it stands. */
async function fillIn(said: Readonly<Record<string, string>>): Promise<void> {
  const { page } = opened.workbench;
  await press('Escape');
  for (const [key, text] of Object.entries(said)) {
    await expect.poll(saved).toMatch(emptyAt(key));
    const lines = onDisk(plan).split('\n');
    const line = lines.findIndex((each) => emptyAt(key).test(each));
    // Between the brackets or the quotes.
    await goTo(page, line + 1, lines[line]?.length);
    await page.keyboard.insertText(text);
    await expect.poll(saved).toContain(text);
  }
}

const emptyAt = (key: string) => new RegExp(`^ +${key}: (\\[\\]|''|"")$`, 'm');

async function saved(): Promise<string> {
  await save(opened.workbench.page);
  return onDisk(plan);
}

/** The dialog proposes a name beside the plan. */
async function saveAs(name: string): Promise<void> {
  await widget().locator('input.input:focus').waitFor();
  await expect.poll(() => widget().locator('input.input').inputValue()).toContain(name);
  await press('Enter');
}
