// Check-ins are logged in a real VS Code, with the keyboard alone.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { screenshot } from '../harness.ts';
import { openFile, save, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
const { asked, marked, press, run, type, widget } = asking(team);
const file = path.join(team.folder, 'people/ana.coach.yaml');
const onDisk = () => readFileSync(file, 'utf8');

const planned = '  - { date: 2026-11-27, kind: session, status: planned }\n';

// It takes its time on a machine that is busy.
const whole = { timeout: 120_000 };

test('a session is logged from lists, and what is left is typed', whole, async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await openFile(page, 'people/ana.coach.yaml');
  await run('Coach: Log a Coaching Session');
  await asked('Start from the problem (1 of 3)');
  await marked('amber');
  await screenshot(page, 'log-session-colour');
  await press('Enter');
  await asked('Take part in the strategy, then lead it (2 of 3)');
  await type('gre');
  await marked('green');
  await press('Enter');
  await asked('Take part in the strategy, then lead it: green');
  await type('The council took her draft.');
  await press('Enter');
  await asked('Ask a second question (3 of 3)');
  await marked('green');
  await press('ArrowDown');
  await marked('amber');
  await press('Enter');
  await asked('The mood of the talk');
  await screenshot(page, 'log-session-mood');
  await type('proud');
  await marked('proud');
  expect(onDisk()).toBe(before);
  await press('Enter');
  await expect.poll(() => visibleText(page)).toContain('mood: proud');
  await screenshot(page, 'log-session-stops');
  // The minutes as last time, nothing by its id, the brief was brought, and what was talked about.
  await type('40');
  await press('Tab');
  await press('Tab');
  await type('planning');
  await press('Tab');
  await press('Tab');
  await press('ArrowDown');
  await press('Tab');
  await press('Tab');
  await type('Her draft, sentence by sentence.');
  await press('Escape');
  await save(page);
  await screenshot(page, 'log-session-written');
  await expect.poll(onDisk).toBe(
    before.replace(
      planned,
      `  - date: 2026-11-24
    kind: session
    status: held
    minutes: { growth: 40, status: 10 }
    progress:
      problem-first: amber
      strategy: { colour: green, evidence: The council took her draft. }
      second-question: amber
    mood: proud
    discussed: [planning]
    asked: []
    commitments:
      - { who: dana, what: Invite Ana to the pricing talks, due: 2026-10-14, done: true }
      - { who: ana, what: Bring brief number three, due: 2026-11-27, done: false }
    notes: Her draft, sentence by sentence.
  - { date: 2027-01-04, kind: session, status: planned }
`,
    ),
  );
  // What was typed is undone piece by piece, and then the entry at once.
  await expect
    .poll(async () => {
      await press('Control+Z');
      await save(page);
      return onDisk();
    })
    .toBe(before);
});

test('Escape before the last answer leaves no trace, and keeps what stands afterwards', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await openFile(page, 'people/ana.coach.yaml');
  await run('Coach: Log a Coaching Session');
  await asked('Start from the problem (1 of 3)');
  await press('Enter');
  await asked('Take part in the strategy, then lead it (2 of 3)');
  await press('Escape');
  await expect.poll(() => widget().count()).toBe(0);
  await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  expect(onDisk()).toBe(before);

  // What stands is taken back by one undo, all of it.
  await run('Coach: Log a Coaching Session');
  for (const title of ['Start from the problem', 'Take part in the strategy, then lead it']) {
    await asked(`${title} (${title.startsWith('Start') ? 1 : 2} of 3)`);
    await press('Enter');
  }
  await asked('Ask a second question (3 of 3)');
  await type('leave');
  await marked('Leave out');
  await press('Enter');
  await asked('The mood of the talk');
  await press('Enter');
  await expect.poll(() => visibleText(page)).toContain('date: 2026-11-24');
  await press('Escape');
  await save(page);
  await expect.poll(onDisk).toContain("    notes: ''\n  - { date: 2027-01-04");
  await press('Control+Z');
  await save(page);
  await expect.poll(onDisk).toBe(before);

  await run('Coach: Log a Nudge');
  await expect.poll(() => visibleText(page)).toContain('kind: nudge');
  await press('Escape');
  await save(page);
  const nudge = "  - date: 2026-11-24\n    kind: nudge\n    notes: ''\n";
  await expect.poll(onDisk).toBe(before + nudge);
  await press('Control+Z');
  await save(page);
  await expect.poll(onDisk).toBe(before);
});

test('a session is cancelled with the reason, and another is planned', async () => {
  const { page } = team.workbench;
  const before = onDisk();
  await openFile(page, 'people/ana.coach.yaml');
  await run('Coach: Cancel a Session');
  await asked('Cancel a session');
  await type('Fair in Hamburg');
  await press('Enter');
  await expect.poll(() => visibleText(page)).toContain('status: cancelled');
  await save(page);
  const cancelled =
    '  - { date: 2026-11-24, kind: session, status: cancelled, notes: Fair in Hamburg }\n';
  await expect
    .poll(onDisk)
    .toBe(
      before.replace(
        planned,
        `${cancelled}  - { date: 2026-11-30, kind: session, status: planned }\n`,
      ),
    );
  await press('Control+Z');
  await save(page);
  await expect.poll(onDisk).toBe(before);
});

/** There before VS Code is opened, which else may not find it by its name yet. */
const noor = path.join(team.folder, 'people/noor.coach.yaml');
const noorsPlan = `kind: plan
person: { id: noor, name: Noor Haddad }
cadence: { session: monthly }
log:
- date: 2026-11-20
  kind: session
  status: planned   # in her office
  discussed:
  - planning
  notes: |
    Pricing
`;
writeFileSync(noor, noorsPlan);

test('a planned session with an agenda is gone on with, and one undo takes all of it back', async () => {
  const { page } = team.workbench;
  await openFile(page, 'people/noor.coach.yaml');
  await run('Coach: Log a Coaching Session');
  await asked('The mood of the talk');
  await type('calm');
  await marked('calm');
  await press('Enter');
  await expect.poll(() => visibleText(page)).toContain('mood: calm');
  await screenshot(page, 'log-session-agenda');
  // The day it was planned for stays, and most of the time went to the career.
  await press('Tab');
  await press('ArrowDown');
  await press('Tab');
  await press('Escape');
  await press('Escape');
  await save(page);
  await expect
    .poll(() => readFileSync(noor, 'utf8'))
    .toBe(`kind: plan
person: { id: noor, name: Noor Haddad }
cadence: { session: monthly }
log:
- date: 2026-11-20
  kind: session
  status: held   # in her office
  mostly: career
  mood: calm
  discussed:
  - planning
  asked: []
  notes: |
    Pricing
- date: 2026-12-21
  kind: session
  status: planned
`);
  await expect
    .poll(async () => {
      await press('Control+Z');
      await save(page);
      return readFileSync(noor, 'utf8');
    })
    .toBe(noorsPlan);
});
