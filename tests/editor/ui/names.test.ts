import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import { caretAt, goTo, lens, openFile, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const plan = 'people/ana.coach.yaml';
const compass = 'pm.coach.yaml';

const read = (name: string) => readFileSync(path.join(team.folder, name), 'utf8');

/** What comes of a person's step, as soon as it does. */
const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });

/** The place of a text in a file, from 1, where it stands first. */
function placeOf(name: string, text: string): [line: number, column: number] {
  const before = read(name).split(text, 1)[0]?.split('\n') ?? [];
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

/** Puts the caret into the skill of Ana's first theme. */
async function goToSkill(page: Page): Promise<[line: number, column: number]> {
  await openFile(page, plan);
  const [line, column] = placeOf(plan, 'skill: problem-briefs');
  const inside: [number, number] = [line, column + 'skill: pro'.length];
  await goTo(page, ...inside);
  // The server is there, and has read the plan.
  await lens(page, 'open actions').first().waitFor();
  return inside;
}

test('F12 leads from a plan to the compass, and the way back leads to the plan', async () => {
  const { page } = team.workbench;
  const from = await goToSkill(page);
  await page.keyboard.press('F12');
  await page.locator('.tab.active').getByText(compass, { exact: true }).waitFor();
  await caretAt(page, ...placeOf(compass, 'problem-briefs'));
  await screenshot(page, 'definition');
  // What VS Code has for it on Linux, where these tests run.
  await page.keyboard.press('Control+Alt+Minus');
  await page.locator('.tab.active').getByText('ana.coach.yaml', { exact: true }).waitFor();
  await caretAt(page, ...from);
});

test('F2 renames a skill in plan and compass, and one undo takes it back in both', async () => {
  const { page } = team.workbench;
  const before = { plan: read(plan), compass: read(compass) };
  const renamed = (text: string) => text.replaceAll('problem-briefs', 'one-pagers');
  await goToSkill(page);
  await page.keyboard.press('F2');
  const box = page.locator('.rename-box input');
  await box.waitFor();
  expect(await box.inputValue()).toBe('problem-briefs');
  await box.fill('one-pagers');
  await screenshot(page, 'rename');
  await page.keyboard.press('Enter');
  // VS Code saves what a rename has changed.
  await soon(() => read(plan)).toBe(renamed(before.plan));
  await soon(() => read(compass)).toBe(renamed(before.compass));
  expect(await visibleText(page)).toContain('skill: one-pagers');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+Z');
  await screenshot(page, 'rename-undo');
  await soon(() => visibleText(page)).toContain('skill: problem-briefs');
  await page.keyboard.press('Control+S');
  await soon(() => read(plan)).toBe(before.plan);
  await openFile(page, compass);
  await goTo(page, ...placeOf(compass, 'buckets:'));
  await soon(() => visibleText(page)).toContain('problem-briefs:');
  await screenshot(page, 'rename-undone');
  await page.keyboard.press('Control+S');
  await soon(() => read(compass)).toBe(before.compass);
});

test('what is one for everybody is not renamed, and it is said why', async () => {
  const { page } = team.workbench;
  await openFile(page, plan);
  const [line, column] = placeOf(plan, 'bucket: problem-understanding');
  await goTo(page, line, column + 'bucket: pro'.length);
  await page.keyboard.press('F2');
  const message = page.getByText(/is one of the eight buckets of the PMwheel/).first();
  await message.waitFor();
  await screenshot(page, 'rename-refused');
});
