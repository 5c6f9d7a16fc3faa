// An assessment in a real VS Code, with the keyboard alone: bucket by bucket, saved, taken back, left.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assessing } from '../assessing.ts';
import { screenshot } from '../harness.ts';
import {
  command,
  notification,
  openFile,
  quickItem,
  save,
  visibleText,
  webviewFrame,
} from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const file = path.join(team.folder, 'people/ana.coach.yaml');
const notes = path.join(team.folder, 'people/ana.private.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');

const { asked, asLead, lookOver, marked, press, rate, start, step, type, widget } = assessing(team);

/** The plan with a round behind all the others. */
function withRound(plan: string, lines: string): string {
  const end = plan.indexOf('\nchallenge:');
  return plan.slice(0, end) + lines + plan.slice(end);
}

// Nine questions with two answers each take their time on a machine that is busy.
const whole = { timeout: 120_000 };

test('by the keyboard alone one round is written, and one undo takes it back', whole, async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await asLead();
  await asked(step(0));
  await screenshot(page, 'assessment-bucket');
  // Nobody else's ratings stand behind the question either.
  expect(await visibleText(page)).toContain('challenge:');
  expect(await visibleText(page)).not.toContain('rater:');
  await rate(0, '7', 'Two briefs, both in time.');
  await rate(1, '6,5');
  await asked(step(2));
  await type('1');
  await screenshot(page, 'assessment-typed');
  await press('Enter');
  await asked('Planning: 1');
  // Back to the rating, and on with another one.
  await press('Control+Alt+Minus');
  await rate(2, '4');
  await rate(3, '8');
  await asked(step(4));
  await type('not obs');
  await marked('Not observed');
  await press('Enter');
  for (const index of [5, 6, 7]) await rate(index, '5');
  await asked(step(8));
  await type('leave');
  await marked('Leave out');
  await press('Enter');

  await asked('Look over and save');
  await screenshot(page, 'assessment-look-over');
  await quickItem(page, /Problem Understanding.*7 · Two briefs, both in time\./).waitFor();
  // One of them is changed.
  await type('Agile');
  await marked('Agile');
  await press('Enter');
  await asked(step(7));
  await marked('5');
  await press('ArrowDown');
  await press('Enter');
  await asked('Agile: 6');
  await press('Enter');
  await asked('Look over and save');
  await marked('Save into the plan');
  expect(onDisk()).toBe(before);
  await press('Enter');

  await notification(page, 'The assessment stands in the plan.').waitFor();
  await screenshot(page, 'assessment-saved');
  await save(page);
  const round = `  - date: 2026-11-24
    rater: lead
    ratings:
      problem-understanding: { rating: 7, evidence: "Two briefs, both in time." }
      solution-finding: 6.5
      planning: 4
      execution: 8
      listen-and-learn: not-observed
      team: 5
      personal-growth: 5
      agile: 6
`;
  await expect.poll(onDisk).toBe(withRound(before, round));
  await press('Control+Z');
  await save(page);
  await expect.poll(onDisk).toBe(before);
});

test('the text beside shows nobody’s ratings meanwhile', async () => {
  const { page } = team.workbench;
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'View: Split Editor Right');
  await page.locator('.editor-group-container').nth(1).locator('.monaco-editor.focused').waitFor();
  const shown = page.locator('.editor-group-container .view-line span span:visible');
  const ratings = shown.filter({ hasText: 'rater' });
  await expect.poll(() => ratings.count()).toBeGreaterThan(1);
  await command(page, 'Coach: New Assessment');
  await asked('New assessment of Ana Lopez');
  await press('Enter');
  await asked(step(0));
  await screenshot(page, 'assessment-text-beside');
  await expect.poll(() => ratings.count()).toBe(0);
  await press('Escape');
  await widget().first().waitFor({ state: 'hidden' });
  await expect.poll(() => ratings.count()).toBeGreaterThan(1);
});

test('a wheel that is open shows nobody’s ratings meanwhile', async () => {
  const { page } = team.workbench;
  await command(page, 'View: Close All Editors');
  await openFile(page, 'people/ana.coach.yaml');
  await command(page, 'Coach: Open PMwheel');
  const wheel = webviewFrame(page, 'PMwheel: Ana Lopez');
  const spoke = wheel.locator('.spoke').first();
  await spoke.waitFor();
  await command(page, 'Coach: New Assessment');
  await asked('New assessment of Ana Lopez');
  await wheel.getByText('An assessment is under way.').waitFor();
  await spoke.waitFor({ state: 'hidden' });
  await screenshot(page, 'assessment-covered');
  await press('Escape');
  await spoke.waitFor();
});

test('Escape asks once more where something was said, and leaves no trace', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  // Nothing has been said: it leaves at once.
  await start();
  await press('Escape');
  await expect.poll(() => widget().count()).toBe(0);

  await asLead();
  await rate(0, '3');
  await asked(step(1));
  await press('Escape');
  await asked('Leave the assessment?');
  await screenshot(page, 'assessment-leave');
  await marked('Go on');
  await press('Enter');
  await asked(step(1));
  await press('Escape');
  await asked('Leave the assessment?');
  await press('Escape');
  await expect.poll(() => widget().count()).toBe(0);
  await expect.poll(() => visibleText(page)).toContain('rater: self');
  await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  expect(onDisk()).toBe(before);
  expect(existsSync(notes)).toBe(false);

  // The next one begins anew.
  await asLead();
  await asked(step(0));
  await marked('Can say which role');
  await press('Escape');
  await expect.poll(() => widget().count()).toBe(0);
});

test('a colleague is asked for a label, and all of it can be said of skills', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  const changed = `${before}# Somebody else was here.\n`;
  await command(page, 'Notifications: Clear All Notifications');
  await start();
  await type('colleague');
  await marked('A colleague');
  await press('Enter');
  await asked('Which colleague?');
  await page.keyboard.press('Control+A');
  await type('peer-9');
  await press('Enter');
  await asked(step(0));
  await type('rate its');
  await marked('Rate its skills too');
  await press('Enter');
  await rate(0, '7');
  await asked('Problem Understanding: problem briefs (1 of 9)');
  await screenshot(page, 'assessment-skill');
  // The plan changes meanwhile: what is written is written into what there is then.
  writeFileSync(file, changed);
  await type('6');
  await press('Enter');
  await asked('problem briefs: 6');
  await press('Enter');
  await asked('Problem Understanding: depot visits (1 of 9)');
  await lookOver();
  await marked('Save into the plan');
  await press('Enter');
  // Until then the round is still to be shown, which takes the focus.
  await notification(page, 'The assessment stands in the plan.').waitFor();
  await save(page);
  const round = `  - date: 2026-11-24
    rater: peer
    by: peer-9
    ratings:
      problem-understanding: 7
    skills:
      problem-briefs: 6
`;
  await expect.poll(onDisk).toBe(withRound(changed, round));
  await press('Control+Z');
  await save(page);
  await expect.poll(onDisk).toBe(changed);
  writeFileSync(file, before);
});

test('as a draft it goes into private notes, and the wheel is offered', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await asLead();
  await rate(0, '9', 'Asked first.');
  await asked(step(1));
  await lookOver();
  await type('draft');
  await marked('Save as a draft into new private notes');
  await press('Enter');
  const message = notification(page, 'stands as a draft in ana.private.coach.yaml');
  await message.waitFor();
  await screenshot(page, 'assessment-draft');
  await save(page);
  await expect
    .poll(() => readFileSync(notes, 'utf8'))
    .toBe(`kind: notes
plan: ana.coach.yaml
assessments:
  - date: 2026-11-24
    rater: lead
    ratings:
      problem-understanding: { rating: 9, evidence: Asked first. }
`);
  expect(onDisk()).toBe(before);
  await message.getByText('Open PMwheel', { exact: true }).click();
  await webviewFrame(page, 'PMwheel: Ana Lopez').locator('tbody tr').first().waitFor();
  rmSync(notes);
});
