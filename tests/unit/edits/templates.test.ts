import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import names from '../../../package.nls.json' with { type: 'json' };
import { moments } from '../../../server/coaching/moments.ts';
import { english, say } from '../../../server/coaching/say.ts';
import { ofKind } from '../../../server/document/document.ts';
import type { CompassLink } from '../../../server/document/surroundings.ts';
import { newCompass } from '../../../server/edits/templates/newCompass.ts';
import { newNotes } from '../../../server/edits/templates/newNotes.ts';
import { type NewPlan, newPlan } from '../../../server/edits/templates/newPlan.ts';
import { lineToAdd, newTeam } from '../../../server/edits/templates/newTeam.ts';
import { findings } from '../../../server/language/findings.ts';
import { documentOf } from '../../support/edits.ts';
import { plansAmong } from '../../support/plansAmong.ts';

const titles = Object.values(names);
const today = Temporal.PlainDate.from('2026-11-24');

function found(text: unknown, on = today, compassLink: CompassLink = { status: 'none' }) {
  return findings(documentOf(String(text)), {
    today: on,
    compassLink,
    planLink: undefined,
    otherPlans: plansAmong([]),
    questions: new Map(),
    isExposed: undefined,
  });
}

const ana: NewPlan = {
  person: 'Ana Lopez',
  lead: 'Dana Kim',
  level: 'pm',
  headline: 'Explain the why before the what',
  compass: '../pm.coach.yaml',
};

function compass(): CompassLink {
  const document = ofKind(documentOf(String(newCompass(undefined, today))), 'compass');
  if (!document) throw new Error('the new compass is none');
  return { status: 'found', document };
}

describe.each(moments)('a plan for the occasion %s', (moment) => {
  it.each([
    ['with all that can be said', ana],
    ['of which only the person is known', { person: 'Ana' }],
  ])('%s has nothing but hints of what may come, for weeks', (_, plan) => {
    const text = newPlan({ ...plan, moment }, undefined, today);
    for (const day of [today, today.add({ days: 6 })]) {
      const all = found(text, day, compass());
      expect(all.map(({ code }) => code)).toContain('no-assessment');
      expect(all.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  });

  it('leads on in comments that name the two, and no command that there is not', () => {
    const text = String(newPlan({ ...ana, moment }, undefined, today));
    expect(text).toContain('# Ana owns this plan and writes in it; Dana asks');
    expect(text).not.toMatch(/\{(person|lead)\}/);
    const commands = [...text.matchAll(/Coach: ([A-Z][A-Za-z ]+)/g)].map(([, title]) => title);
    expect(new Set(commands).size).toBeGreaterThan(1);
    for (const title of commands) {
      expect(titles).toContain(title);
    }
  });
});

describe('a new plan', () => {
  it('is what a careful person would have written', () => {
    const text = String(newPlan({ ...ana, moment: 'new-pm' }, undefined, today));
    expect(text.slice(text.indexOf('\nkind:'))).toBe(`
kind: plan
person: { id: ana-lopez, name: Ana Lopez, level: pm, in-role-since: 2026-11-24 }
lead: { id: dana-kim, name: Dana Kim }
owner: ana-lopez
compass: ../pm.coach.yaml
headline: Explain the why before the what
period: { start: 2026-11-24, end: 2027-05-23 }

cadence:
  nudge: weekly
  session: every-two-weeks
  refresh: quarterly

log:
  - date: 2026-11-24
    kind: refresh
    headline: Explain the why before the what
  - date: 2026-12-01
    kind: session
    status: planned
`);
  });

  it('quotes what YAML would read as something else', () => {
    const plan = { person: 'Yes: {No}', id: '12', lead: 'null', headline: '# one, two' };
    const { content, problems } = documentOf(String(newPlan(plan, undefined, today)));
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      person: { id: '12', name: 'Yes: {No}' },
      lead: { id: 'null', name: 'null' },
      owner: '12',
      headline: '# one, two',
    });
  });

  it('asks for a headline where there is none, and logs none', () => {
    const text = newPlan({ person: 'Ana', headline: '  ' }, undefined, today);
    expect(text).toContain('# - First of all: a headline');
    expect(text).not.toContain('kind: refresh');
    expect(newPlan(ana, undefined, today)).not.toContain('First of all');
  });

  it('does not let a name break out of its comment', () => {
    const text = newPlan({ person: 'Ana\nkind: notes', lead: 'Da\u2028na' }, undefined, today);
    expect(documentOf(String(text)).problems).toEqual([]);
    expect(documentOf(String(text)).kind).toBe('plan');
  });

  it('plans its first session after the pauses of its compass', () => {
    const document = documentOf(
      'kind: compass\nbuckets: {}\npauses: [{ start: 2026-11-30, end: 2026-12-11 }]\n',
    );
    const text = newPlan(ana, ofKind(document, 'compass')?.content, today);
    expect(text).toContain('  - date: 2026-12-14\n    kind: session\n    status: planned\n');
  });

  it('is refused for somebody without a name', () => {
    expect(newPlan({ person: ' !? ' }, undefined, today)).toEqual({
      refused: say`A plan is about somebody: give a name with letters in it.`,
    });
  });
});

describe('a new compass', () => {
  it('is the starter as a draft of today, which only asks to be made specific', () => {
    const text = newCompass(' Good at Acme ', today);
    expect(text).toContain('title: Good at Acme\n');
    expect(text).toContain('status: draft\nstarted: 2026-11-24\n');
    expect([...new Set(found(text).map(({ code }) => code))]).toEqual(['generic-compass']);
  });
});

describe('new private notes', () => {
  it('have no findings, and name their plan', () => {
    const text = newNotes('ana.coach.yaml', today);
    expect(found(text)).toEqual([]);
    expect(text).toMatch(/\nkind: notes\nplan: ana\.coach\.yaml\n$/);
  });

  it('show an entry that is one where it is taken out of its comment', () => {
    const text = newNotes('ana.coach.yaml', today).replace(/^# (entries:| {2}- \{.*)$/gm, '$1');
    const [entries, rest] = [
      text.match(/^entries:\n.*\n/m)?.[0],
      text.replace(/^entries:\n.*\n/m, ''),
    ];
    const { problems, content } = documentOf(`${rest}${entries}`);
    expect(problems).toEqual([]);
    expect(content).toMatchObject({ entries: [{ date: '2026-11-24' }] });
  });
});

describe('a new team workspace', () => {
  it('has a compass, a place for plans, a hook, and keeps private notes out of git', () => {
    const team = newTeam(today);
    if ('refused' in team) throw new Error(english(team.refused));
    expect([...team.files.keys()]).toEqual([
      'pm.coach.yaml',
      'people/README.md',
      '.pre-commit-config.yaml',
    ]);
    expect([...team.lines]).toEqual([
      ['.gitignore', '*.private.coach.yaml'],
      ['.gitattributes', '*.coach.yaml merge=coach'],
    ]);
  });
});

describe('a line', () => {
  it.each([
    ['', '*.x\n'],
    ['a\n', '*.x\n'],
    ['a', '\n*.x\n'],
    ['a\r\nb', '\r\n*.x\r\n'],
    ['a\r\n', '*.x\r\n'],
    ['#*.x\n', '*.x\n'],
  ])('is put at the end of %j', (text, added) => {
    expect(lineToAdd(text, '*.x')).toBe(added);
  });

  it.each(['*.x', 'a\n  *.x \nb\n', 'a\r\n*.x\r\n'])('is there already in %j', (text) => {
    expect(lineToAdd(text, '*.x')).toBeUndefined();
  });
});
