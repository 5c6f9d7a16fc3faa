// The beginning in a real VS Code, by keyboard alone: from an empty folder to a team's workspace, a plan
// and private notes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { emptyFolder } from '../emptyFolder.ts';
import { extensionsLoaded, screenshot } from '../harness.ts';
import { lens, notification, openFile, visibleText } from '../person.ts';

const team = emptyFolder();
const { answer, asked, marked, press, run, type, widget } = asking(team);
const onDisk = (file: string) => readFileSync(path.join(team.folder, file), 'utf8');

/** The file in the editor. */
const activeTab = (name: string) =>
  team.workbench.page
    .locator('.editor-group-container.active .tab.active')
    .getByText(name, { exact: true });

// Opening another window, and all that is typed there, takes its time on a machine that is busy.
const whole = { timeout: 120_000 };

const inFolder = () => readdirSync(team.folder).sort();

test('Escape at a question leaves no trace', async () => {
  await run('Coach: New Plan');
  await asked('New plan (1 of 5)');
  await marked('A growth cadence');
  await press('Enter');
  await answer('New plan (2 of 5)', 'Ana Lopez');
  await asked('New plan (3 of 5)');
  await press('Escape');
  await expect.poll(() => widget().count()).toBe(0);
  expect(inFolder()).toEqual([]);
});

test('a team’s workspace is made, and what is there already stays as it is', async () => {
  const { page } = team.workbench;
  writeFileSync(path.join(team.folder, '.gitignore'), 'dist\r\n*.log');
  execFileSync('git', ['init', '--quiet'], { cwd: team.folder });
  await run('Coach: New Team Workspace');
  await activeTab('pm.coach.yaml').waitFor();
  await notification(page, 'The team’s workspace is there.').waitFor();
  await screenshot(page, 'new-team');
  expect(inFolder()).toEqual([
    '.git',
    '.gitattributes',
    '.gitignore',
    '.pre-commit-config.yaml',
    'people',
    'pm.coach.yaml',
  ]);
  expect(onDisk('pm.coach.yaml')).toContain('status: draft\nstarted: 2026-11-24\n');
  expect(onDisk('people/README.md')).toContain('Coach: New Plan');
  await expect.poll(() => onDisk('.gitignore')).toBe('dist\r\n*.log\r\n*.private.coach.yaml\r\n');
});

test('a plan is made from what is asked', async () => {
  const { page } = team.workbench;
  await run('Notifications: Clear All Notifications');
  await run('Coach: New Plan');
  await asked('New plan (1 of 6)');
  await screenshot(page, 'new-plan-occasion');
  await type('joins');
  await marked('A new product manager joins');
  await press('Enter');
  await answer('New plan (2 of 6)', ' ');
  await widget().getByText('A plan is about somebody: give a name.').waitFor();
  await press('Backspace');
  await answer('New plan (2 of 6)', 'Ana López');
  await answer('New plan (3 of 6)', 'Dana Kim');
  await asked('New plan (4 of 6)');
  await type('senior');
  await marked('senior-pm');
  await press('Control+Alt+Minus');
  await asked('New plan (3 of 6)');
  await press('Enter');
  await asked('New plan (4 of 6)');
  await type('senior');
  await marked('senior-pm');
  await press('Enter');
  await answer('New plan (5 of 6)', 'Ask why, then what');
  await asked('New plan (6 of 6)');
  await screenshot(page, 'new-plan-file');
  await press('Enter');
  await activeTab('ana-lopez.coach.yaml').waitFor();
  await lens(page, 'Next coaching session: Tue 1 Dec 2026').waitFor();
  await screenshot(page, 'new-plan');
  const plan = onDisk('people/ana-lopez.coach.yaml');
  expect(plan).toContain('# Ana owns this plan and writes in it; Dana asks');
  expect(plan.slice(plan.indexOf('\nkind:'))).toBe(`
kind: plan
person: { id: ana-lopez, name: Ana López, level: senior-pm, in-role-since: 2026-11-24 }
lead: { id: dana-kim, name: Dana Kim }
owner: ana-lopez
compass: ../pm.coach.yaml
headline: Ask why, then what
period: { start: 2026-11-24, end: 2027-05-23 }

cadence:
  nudge: weekly
  session: every-two-weeks
  refresh: quarterly

log:
  - date: 2026-11-24
    kind: refresh
    headline: Ask why, then what
  - date: 2026-12-01
    kind: session
    status: planned
`);
});

test('private notes are made beside the plan, once, and kept out of git where they are not', async () => {
  const { page } = team.workbench;
  const [notes, ignore] = [
    'people/ana-lopez.private.coach.yaml',
    path.join(team.folder, '.gitignore'),
  ];
  writeFileSync(ignore, 'dist\r\n*.log\r\n');
  await run('Coach: New Private Notes');
  await activeTab('ana-lopez.private.coach.yaml').waitFor();
  const warning = notification(page, 'Git does not ignore these notes yet');
  await warning.waitFor();
  await screenshot(page, 'new-notes');
  const text = onDisk(notes);
  expect(text).toContain('\nplan: ana-lopez.coach.yaml\n');
  await warning.getByRole('button', { name: 'Add to .gitignore' }).click();
  await expect.poll(() => onDisk('.gitignore')).toBe('dist\r\n*.log\r\n*.private.coach.yaml\r\n');
  // Those that are there are shown, and nothing has to be said of git any more.
  await run('View: Close All Editors');
  await run('Coach: New Private Notes');
  await asked('New private notes');
  await marked('Ana López');
  await press('Enter');
  await activeTab('ana-lopez.private.coach.yaml').waitFor();
  expect(onDisk(notes)).toBe(text);
  expect(await warning.count()).toBe(0);
});

test('a draft is shared with the person, and undo takes it back in both files', async () => {
  const { page } = team.workbench;
  const [plan, notes] = ['people/ana-lopez.coach.yaml', 'people/ana-lopez.private.coach.yaml'];
  const before = {
    plan: onDisk(plan),
    notes: `${onDisk(notes)}\nvision:\n  # For now.\n  lead: Group PM.\n`,
  };
  writeFileSync(path.join(team.folder, notes), before.notes);
  await expect.poll(() => visibleText(page)).toContain('lead: Group PM.');
  await run('Coach: Share with Person');
  await asked('Share with Ana López');
  await marked('The vision');
  await screenshot(page, 'share-draft');
  await press('Enter');
  await activeTab('ana-lopez.coach.yaml').waitFor();
  await notification(page, 'It stands in the plan now').waitFor();
  await screenshot(page, 'share-shared');
  await run('File: Save All');
  const moved = '\nvision:\n  # For now.\n  lead: Group PM.\n';
  await expect
    .poll(() => onDisk(plan))
    .toBe(before.plan.replace('\n\ncadence:', `\n${moved}\ncadence:`));
  await expect.poll(() => onDisk(notes)).toBe(before.notes.replace(moved, ''));
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await press('Control+Z');
  await expect.poll(() => visibleText(page)).not.toContain('lead: Group PM.');
  await press('Control+S');
  await expect.poll(() => onDisk(plan)).toBe(before.plan);
  await openFile(page, notes);
  await expect.poll(() => visibleText(page)).toContain('lead: Group PM.');
  await press('Control+S');
  await expect.poll(() => onDisk(notes)).toBe(before.notes);
});

test('the walkthrough leads to all of it, and ticks off what is done', async () => {
  const { page } = team.workbench;
  await run('View: Close All Editors');
  await press('F1');
  await type('Welcome: Open Walkthrough');
  await marked('Open Walkthrough');
  await press('Enter');
  await type('Begin to Coach');
  await marked('Begin to Coach');
  await press('Enter');
  const step = (title: string) =>
    page.locator('.getting-started-step').filter({ hasText: title }).first();
  const button = (title: string, name: string) => step(title).getByRole('button', { name });
  const done = (title: string) => step(title).locator('.codicon.complete');
  await button('Say what good means', 'New Team Workspace').waitFor();
  await screenshot(page, 'walkthrough');
  for (const [title, name] of [
    ['A new PM joins', 'New Plan'],
    ['A performance cycle nears', 'New Plan'],
    ['A team needs a cadence', 'New Plan'],
    ['Read the first finding', 'Open Problems'],
    ['Look at the PMwheel', 'Open PMwheel'],
    ['Log the first session', 'Log a Coaching Session'],
    ['See when you meet next', 'Show Next Check-ins'],
  ] as const) {
    await step(title).click();
    await button(title, name).waitFor();
    await screenshot(page, `walkthrough-${title.split(' ').at(-1)?.toLowerCase()}`);
  }
  expect(await done('See when you meet next').count()).toBe(0);
  await button('See when you meet next', 'Show Next Check-ins').click();
  await asked('Next check-ins');
  await activeTab('ana-lopez.coach.yaml').waitFor();
  await press('Escape');
  await page.locator('.tab').getByText('Welcome').first().click();
  await done('See when you meet next').waitFor();

  // The occasion is known here, so that it is not asked for.
  await step('A performance cycle nears').click();
  await button('A performance cycle nears', 'New Plan').click();
  await answer('New plan (1 of 5)', 'Ben Okafor');
  for (const number of [2, 3, 4, 5]) {
    await asked(`New plan (${number} of 5)`);
    await press('Enter');
  }
  await activeTab('ben-okafor.coach.yaml').waitFor();
  await page.locator('.tab').getByText('Welcome').first().click();
  await done('A performance cycle nears').waitFor();
  expect(await done('A new PM joins').count()).toBe(0);
  await screenshot(page, 'walkthrough-done');
});

test(
  'of several folders one is chosen, the file’s name is checked, and undo takes the file back',
  whole,
  async () => {
    const { page } = team.workbench;
    const other = path.join(team.folder, 'other');
    const workspace = path.join(team.folder, 'two.code-workspace');
    mkdirSync(other);
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: '.' }, { path: 'other' }] }));
    await page.goto(`${new URL(page.url()).origin}/?workspace=${encodeURIComponent(workspace)}`);
    await extensionsLoaded(page);
    await run('Coach: New Compass');
    await asked('New compass');
    await type('other');
    await marked('other');
    await screenshot(page, 'new-folder');
    await press('Enter');
    await asked('New compass');
    await page.keyboard.press('Control+A');
    await type('../good.coach.yaml');
    await press('Enter');
    await widget().getByText('The file has to be in this folder').waitFor();
    await page.keyboard.press('Control+A');
    await type('good.yaml');
    await press('Enter');
    await widget().getByText('The name has to end in').waitFor();
    await page.keyboard.press('Control+A');
    await type('good.coach.yaml');
    await press('Enter');
    await activeTab('good.coach.yaml').waitFor();
    expect(onDisk('other/good.coach.yaml')).toContain('\nstarted: 2026-11-24\n');

    await run('Coach: New Compass');
    await asked('New compass');
    await type('other');
    await marked('other');
    await press('Enter');
    await asked('New compass');
    await page.keyboard.press('Control+A');
    await type('good.coach.yaml');
    await press('Enter');
    await notification(page, 'There is such a file already').waitFor();

    await run('File: Focus on Files Explorer');
    await page.locator('.explorer-folders-view .monaco-list:focus').waitFor();
    await press('Control+Z');
    await screenshot(page, 'new-undo');
    await expect.poll(() => readdirSync(other)).toEqual([]);
  },
);

test('without a folder it leads to open one', async () => {
  const { page } = team.workbench;
  await page.goto(`${new URL(page.url()).origin}/?ew=true`);
  await extensionsLoaded(page);
  await run('Coach: New Plan');
  const message = notification(page, 'Compass and plans are files in a folder.');
  await message.waitFor();
  await screenshot(page, 'no-folder');
  await message.getByRole('button', { name: 'Open Folder…' }).click();
  await widget().waitFor();
  await press('Escape');
});
