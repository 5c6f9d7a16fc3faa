// What a product lead does in the ten minutes before a 1:1, in a real VS Code, by mouse and keyboard.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import { hostKind } from '../hostKind.ts';
import {
  answer,
  caretAt,
  command,
  goTo,
  lens,
  openFile,
  openProblems,
  pick,
  problem,
  quickItem,
  typeText,
  visibleText,
  webviewFrame,
} from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

const ana = () => readFileSync(path.join(team.folder, 'people/ana.coach.yaml'), 'utf8');

/** The line, from 1, of the first match in Ana's plan as it is on disk. */
function lineOf(pattern: RegExp): number {
  const line = ana()
    .split('\n')
    .findIndex((text) => pattern.test(text));
  if (line < 0) throw new Error(`no line matches ${pattern}`);
  return line + 1;
}

test('findings stand in the Problems panel and change while one types', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await openProblems(page);
  await problem(page, 'perception-gap').first().waitFor();
  expect(team.workbench.runsInBrowser()).toBe(hostKind === 'web');
  await goTo(page, lineOf(/^headline:/));
  await typeText(page, 'x');
  await problem(page, 'unknown-field').waitFor();
  await page.keyboard.press('Backspace');
  await problem(page, 'unknown-field').waitFor({ state: 'detached' });
});

test('a lens shows when the next session is, and how that comes about', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await goTo(page, lineOf(/^cadence:/));
  await lens(page, 'Next coaching session: Fri 27 Nov 2026 (in 3 days)').click();
  await quickItem(page, /Next coaching session.*Planned in the log/s).click();
  await caretAt(page, lineOf(/date: 2026-11-27/));
});

test('a theme shows its colours, and the way to them', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await goTo(page, lineOf(/- id: second-question/));
  await command(page, 'Coach: Show Theme');
  await quickItem(page, 'Ask a second question').click();
  await quickItem(page, /^amber, /).click();
  await expect.poll(() => visibleText(page)).toMatch(/second-question: +amber/);
});

test('the wheel shows the ratings, follows an edit, and leads to the line', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Open PMwheel');
  const wheel = webviewFrame(page, 'PMwheel: Ana Lopez');
  const row = (title: string) => wheel.locator('.table-room tbody tr').filter({ hasText: title });
  const pin = wheel.locator('.pin[data-spoke="planning"][data-outline="lead"]');
  const planning = (rating: string) =>
    expect.poll(() => pin.getAttribute('aria-valuenow')).toBe(rating);
  await planning('6');
  await screenshot(page, 'wheel');

  await openFile(page, 'people/ana.coach.yaml');
  const [newestRound] = ana().split('\nchallenge:');
  const before = newestRound?.slice(0, newestRound.lastIndexOf('planning: 6')).split('\n') ?? [];
  await goTo(page, before.length, (before.at(-1)?.length ?? 0) + 'planning: 6'.length + 1);
  const teamOfLead = newestRound?.slice(0, newestRound.lastIndexOf('team: 7')).split('\n') ?? [];
  // One step, so that one undo takes it back.
  await page.keyboard.press('Shift+ArrowLeft');
  await typeText(page, '9');
  await planning('9');
  await page.keyboard.press('Control+Z');
  await planning('6');

  await row('Team').getByText('Team', { exact: true }).click();
  await caretAt(page, teamOfLead.length);
  expect(team.workbench.webviewErrors).toEqual([]);
});

test('a question is put in at the caret, its scale asking for one more', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/ana.coach.yaml');
  await page.keyboard.press('Control+End');
  await typeText(page, '\n# ');
  await command(page, 'Coach: Ask a Question');
  await answer(page, 'On a scale of 1 to 10, how do you feel about');
  await pick(page, 'Planning');
  await pick(page, '6');
  await quickItem(page, 'Insert at the caret').click();
  await expect
    .poll(() => visibleText(page))
    .toContain('# On a scale of 1 to 10, how do you feel about Planning?');
  expect(await visibleText(page)).toContain('What would make it a 7?');
});
