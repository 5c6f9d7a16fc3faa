// What is due, in a real VS Code: the tree, the status bar, reminders, a nudge and a calendar.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { screenshot } from '../harness.ts';
import { goTo, notification, openFile, quickItem, save, statusItem } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';
import { anyWheel } from '../wheel.ts';

const team = sampleTeam();
const { marked, press, run, type, widget } = asking(team);

/** A line of the tree, by what a screen reader says of it. */
function row(label: string | RegExp) {
  return team.workbench.page.getByRole('treeitem', { name: label });
}

test('what is due is in the tree and the status bar, and Enter leads to its line', async () => {
  const { page } = team.workbench;
  await showTree();
  await statusItem(page, /Ben Osei: Quarterly refresh: .*overdue by 54 days/).waitFor();
  await screenshot(page, 'agenda');
  await press('Home');
  await press('ArrowDown');
  await press('Enter');
  await page
    .locator('.editor-group-container.active .tab.active')
    .getByText('ben.coach.yaml', { exact: true })
    .waitFor();
  await screenshot(page, 'agenda-line');
});

test('a person opens to the themes, with colours as shapes and words', async () => {
  const { page } = team.workbench;
  await showTree();
  await press('End');
  const eva = page.locator(
    '.monaco-list-row.focused[aria-label^="Eva Lindqvist, Give the decision"]',
  );
  await eva.waitFor();
  await press('ArrowRight');
  // Her themes come below what is in sight, and as soon as VS Code has them.
  const themes = row(/: (green|amber|red|no colour yet).* · /);
  await expect
    .poll(async () => {
      await press('End');
      return themes.count();
    })
    .toBeGreaterThan(0);
  await screenshot(page, 'agenda-themes');
});

test('a session is prepared on a page beside the plan, which follows it', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await run('Coach: Prepare a Session');
  const preview = anyWheel(page, 0);
  await preview.getByRole('heading', { name: 'Before the session with Ana Lopez' }).waitFor();
  await preview.getByText('Explain the why before the what').waitFor();
  await screenshot(page, 'prepare');
  await run('View: Focus First Editor Group');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await goTo(page, 8, 11);
  await type('Always e');
  await preview.getByText('Always eExplain the why').waitFor();
  await press('Control+Z');
  await preview.getByText('Always eExplain the why').waitFor({ state: 'detached' });
  await save(page);
});

test('a nudge is copied, and says which', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await run('Coach: Copy a Nudge');
  await notification(page, 'Copied: Hi Ana, a short nudge on').waitFor();
  await screenshot(page, 'nudge');
});

test('the calendar of all plans is written where one says', async () => {
  const { page } = team.workbench;
  const target = path.join(team.folder, 'coaching.ics');
  await run('Coach: Export Calendar');
  await quickItem(page, 'All plans').waitFor();
  await type('All');
  await marked('All plans');
  await press('Enter');
  await widget().locator('input.input:focus').waitFor();
  await expect.poll(() => widget().locator('input.input').inputValue()).toContain('coaching.ics');
  await press('Enter');
  await expect.poll(() => existsSync(target)).toBe(true);
  const calendar = readFileSync(target, 'utf8');
  expect(calendar).toContain('SUMMARY:Coaching session: Ben Osei');
  expect(calendar).toContain('SUMMARY:Coaching session: Ana Lopez');
});

test('who has said who they are sees only what concerns them', async () => {
  await showTree();
  set({ 'coach.person': 'eva' });
  await row('Overdue, 2').waitFor({ state: 'detached' });
  set({ 'coach.person': 'dkim' });
  await row('Overdue, 2').waitFor();
});

test('a reminder is one for all that is due, and only for who asks for it', async () => {
  const { page } = team.workbench;
  const reminder = notification(page, 'Due: Ben Osei: Quarterly refresh');
  expect(await reminder.count()).toBe(0);
  set({ 'coach.reminders.enabled': true });
  await reminder.waitFor();
  await screenshot(page, 'reminder');
  await page.getByRole('button', { name: 'Not again today' }).click();
  await reminder.waitFor({ state: 'detached' });
  // What is due changes, and is not said twice on a day.
  set({ 'coach.reminders.enabled': true, 'coach.person': 'bosei' });
  await row('People, 1').waitFor();
  expect(await reminder.count()).toBe(0);
});

/** Shows the tree, which has the focus then: only one that has lines can take it. */
async function showTree(): Promise<void> {
  await run('Explorer: Focus on Coaching View');
  await row('Overdue, 2').waitFor();
  await run('Explorer: Focus on Coaching View');
  await team.workbench.page.locator('.pane-body .monaco-list:focus').waitFor();
}

/** The workspace's settings, which VS Code reads anew. */
function set(settings: object): void {
  const folder = path.join(team.folder, '.vscode');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings));
}
