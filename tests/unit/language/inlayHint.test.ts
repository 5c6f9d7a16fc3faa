import { describe, expect, it } from 'vitest';
import { type HintSwitches, inlayHints } from '../../../server/language/inlayHint.ts';
import { atCaret } from '../../support/caretWorkspace.ts';

const all: HintSwitches = { gaps: true, expected: true, dueDates: true };
const none: HintSwitches = { gaps: false, expected: false, dueDates: false };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const compass = `kind: compass
levels: [pm]
buckets:
  team: { expected: { pm: 6 } }
  planning: { title: Plans, expected: { pm: 5 }, skills: { estimates: { expected: { pm: 7 } } } }
`;

/** The text with each hint in `«»` where it is shown. */
async function shown(
  files: Readonly<Record<string, string>>,
  switches = all,
  { locale = 'en-GB', range = everywhere } = {},
): Promise<string> {
  const { document, surroundings } = await atCaret(files);
  const hints = inlayHints(document, surroundings, range, switches, locale);
  let text = document.text.getText();
  for (const { position, label } of hints.toReversed()) {
    const offset = document.text.offsetAt(position);
    text = `${text.slice(0, offset)}«${label}»${text.slice(offset)}`;
  }
  return text;
}

async function tooltips(files: Readonly<Record<string, string>>, locale = 'en-GB') {
  const { document, surroundings } = await atCaret(files);
  return inlayHints(document, surroundings, everywhere, all, locale).map(({ tooltip }) => tooltip);
}

const rated = `kind: plan
person: { name: Ana, level: pm }
compass: pm.coach.yaml
assessments:
  - { date: 2026-01-05, rater: self, ratings: { team: 1 }, skills: { estimates: 1 } }
  - date: 2026-11-02
    rater: self
    ratings: { team: 6, planning: 4.5, agile: 3 }
    skills: { estimates: 9 }
  - date: 2026-11-03
    rater: lead
    ratings:
      team: 3 # seldom
      planning: { rating: 7, evidence: Plans }
      agile: 3
  - { date: 2026-11-04, rater: peer, ratings: { team: 1 } }
`;

describe('the difference between self and lead', () => {
  it('stands at the later rating, self minus lead, and not where they agree', async () => {
    expect(await shown({ 'ana.coach.yaml': rated }, { ...none, gaps: true })).toBe(
      rated.replace('team: 3', 'team: 3«self +3»').replace('rating: 7', 'rating: 7«self −2.5»'),
    );
    const earlier = rated.replace('2026-11-03', '2026-11-01');
    expect(await shown({ 'ana.coach.yaml': earlier }, { ...none, gaps: true })).toBe(
      earlier
        .replace('team: 6', 'team: 6«self +3»')
        .replace('planning: 4.5', 'planning: 4.5«self −2.5»'),
    );
  });

  it('is told in whole sentences, without taking sides', async () => {
    const files = { 'ana.coach.yaml': rated };
    expect((await tooltips(files))[0]).toBe(
      'Team: you see this differently. Self rated 6 on Mon 2 Nov 2026, the lead rated 3 on Tue 3 Nov 2026.',
    );
    expect((await tooltips(files, 'de'))[1]).toBe(
      'Planning: ihr seht das verschieden. Selbst: 4,5 am Mo 2. Nov. 2026, die Führungskraft: 7 am Di 3. Nov. 2026.',
    );
  });

  it('is none of ratings that are no two views of the same time', async () => {
    const apart = rated.replaceAll('2026-11-03', '2026-06-03');
    expect(await shown({ 'ana.coach.yaml': apart }, { ...none, gaps: true })).toBe(apart);
  });
});

describe('the distance to what is expected', () => {
  const files = { 'ana.coach.yaml': rated, 'pm.coach.yaml': compass };

  it("stands at self's and the lead's latest ratings, of skills too", async () => {
    expect(await shown(files, { ...none, expected: true })).toBe(
      rated
        .replace('planning: 4.5', 'planning: 4.5«0.5 below expected»')
        .replace('estimates: 9', 'estimates: 9«2 above expected»')
        .replace('team: 3', 'team: 3«3 below expected»')
        .replace('rating: 7', 'rating: 7«2 above expected»'),
    );
  });

  it('is told in whole sentences and in German', async () => {
    expect(await tooltips(files)).toContain('The compass expects 7 at level pm.');
    const text = await shown(files, { ...none, expected: true }, { locale: 'de' });
    expect(text).toContain('4.5«0,5 unter Erwartung»');
  });

  it('is none without a level, without a compass, and of one that is private', async () => {
    for (const [text, name] of [
      [rated.replace(', level: pm', ''), 'pm.coach.yaml'],
      [rated, 'other.coach.yaml'],
      [rated.replace('pm.coach', 'pm.private.coach'), 'pm.private.coach.yaml'],
    ] as const) {
      const shownText = await shown({ 'ana.coach.yaml': text, [name]: compass });
      expect(shownText).not.toContain('expected»');
      // Of the private one not even the title.
      expect(await tooltips({ 'ana.coach.yaml': text, [name]: compass })).toHaveLength(2);
    }
    const secret = { 'ana.coach.yaml': rated.replace('pm.coach', 'pm.private.coach') };
    const said = await tooltips({ ...secret, 'pm.private.coach.yaml': compass });
    expect(said.join()).not.toContain('Plans');
  });
});

describe('the days to a due date', () => {
  const due = `kind: plan
person: { name: Ana }
themes:
  - id: a
    title: A
    actions:
      - { do: One, due: 2026-11-27 }
      - { do: Two, due: 2026-11-23, status: doing }
      - { do: Three, due: 2026-11-14 }
      - { do: Four, due: 2026-11-24, status: done }
  - { id: b, title: B, status: closed, actions: [{ do: Five, due: 2026-11-28 }] }
log:
  - date: 2026-11-01
    kind: session
    commitments:
      - { who: ana, what: Read, due: 2026-11-24 }
      - { who: ana, what: Write, due: 2026-11-30 }
  - date: 2026-11-10
    kind: session
    commitments: [{ who: Ana, what: write, due: 2026-11-25 }, { who: ana, what: Ask, due: 2026-11-26, done: true }]
  - { date: 2026-12-04, kind: session, status: planned }
`;

  it('stand behind open actions and commitments, and planned check-ins', async () => {
    expect(await shown({ 'ana.coach.yaml': due })).toBe(
      due
        .replace('2026-11-27', '2026-11-27«in 3 days»')
        .replace('2026-11-23', '2026-11-23«overdue by 1 day»')
        .replace('2026-11-14', '2026-11-14«overdue by 10 days»')
        .replace('Read, due: 2026-11-24', 'Read, due: 2026-11-24«today»')
        .replace('2026-11-25', '2026-11-25«tomorrow»')
        .replace('2026-12-04', '2026-12-04«in 10 days»'),
    );
  });

  it('are told in whole sentences and in German', async () => {
    expect(await tooltips({ 'ana.coach.yaml': due })).toEqual([
      'This action is due on Fri 27 Nov 2026.',
      'This action is due on Mon 23 Nov 2026.',
      'This action is due on Sat 14 Nov 2026.',
      'This was promised for Tue 24 Nov 2026.',
      'This was promised for Wed 25 Nov 2026.',
      'This is planned for Fri 4 Dec 2026.',
    ]);
    const text = await shown({ 'ana.coach.yaml': due }, all, { locale: 'de' });
    expect(text).toContain('2026-11-14«seit 10 Tagen überfällig»');
  });

  it('call nothing overdue while today is in a pause', async () => {
    const paused = `${due}cadence: { pauses: [{ start: 2026-11-20, end: 2026-11-30 }] }\n`;
    expect(await shown({ 'ana.coach.yaml': paused })).toContain('2026-11-14«10 days ago»');
  });

  it('are left out where something is broken, and only there', async () => {
    const broken = due
      .replace('2026-11-27', 'soon')
      .replace('kind: session, status', 'kind: 3, status');
    const text = await shown({ 'ana.coach.yaml': broken });
    expect(text).toContain('due: soon }');
    expect(text).toContain('2026-11-14«overdue by 10 days»');
  });
});

it('shows those of one place as one', async () => {
  const files = { 'ana.coach.yaml': rated, 'pm.coach.yaml': compass };
  expect(await shown(files)).toContain('team: 3«self +3 · 3 below expected» # seldom');
  expect((await tooltips(files))[2]).toMatch(
    /you see this differently\. .* The compass expects 6 /,
  );
});

it('gives those of the lines that are asked for', async () => {
  const range = { start: { line: 12, character: 0 }, end: { line: 12, character: 5 } };
  const text = await shown({ 'ana.coach.yaml': rated }, all, { range });
  expect(text).toBe(rated.replace('team: 3', 'team: 3«self +3»'));
});

it('gives none of a closed plan, of other kinds, and of what an alias brings in', async () => {
  const closed = `${rated}status: closed\n`;
  expect(await shown({ 'ana.coach.yaml': closed, 'pm.coach.yaml': compass })).toBe(closed);
  expect(await shown({ 'pm.coach.yaml': compass })).toBe(compass);
  const aliased = rated
    .replace('ratings: { team: 6', 'ratings: &r { team: 6')
    .replace(/ratings:\n(.*\n){3}/, 'ratings: *r\n');
  expect(await shown({ 'ana.coach.yaml': aliased }, { ...none, gaps: true })).toBe(aliased);
  expect(await shown({ 'a.coach.yaml': 'kind: plan\nthemes: [' })).toBe('kind: plan\nthemes: [');
});
