import { describe, expect, it } from 'vitest';
import { semanticTokens } from '../../../server/language/semanticTokens.ts';
import { atCaret } from '../../support/caretWorkspace.ts';

const compass = `kind: compass
levels: [pm]
buckets: { team: { expected: { pm: 5, boss: 6 }, skills: { asking: {} } }, freight: {} }
traits: { empathy: {} }
`;

const plan = `kind: plan
person: { id: ana, name: Ana, level: pm }
lead: { name: Dana Kim }
owner: Ana
compass: pm.coach.yaml
assessments:
  - { date: 2026-11-02, rater: self, ratings: { freight: 5, fright: 5 }, skills: { asking: 2 } }
themes:
  - id: ask
    title: Ask first
    bucket: team
    skill: asking
    trait: empathie
    actions: [{ id: one, do: Ask, owner: somebody }]
log:
  - date: 2026-11-03
    kind: session
    progress: { ask: amber, aks: red }
    mood: hapy
    discussed: [team, ask, empathy, nonsense]
    asked: [success-in-role, { question: never-asked }]
    commitments: [{ who: dana kim, what: Ask }]
`;

/** Each token as `text type modifiers`. */
async function tokens(
  files: Readonly<Record<string, string>>,
  lines?: readonly [number, number],
): Promise<string[]> {
  const { document, surroundings } = await atCaret(files);
  const within = lines && {
    start: { line: lines[0], character: 0 },
    end: { line: lines[1], character: 0 },
  };
  return semanticTokens(document, surroundings, within).map(({ range, type, modifiers }) =>
    [document.text.getText(range), type, ...modifiers].join(' '),
  );
}

describe('ids', () => {
  it('have a type by their sort, and say whether they name anything', async () => {
    expect(await tokens({ 'ana.coach.yaml': plan, 'pm.coach.yaml': compass })).toEqual([
      'ana parameter definition',
      'pm enumMember',
      'Dana Kim parameter definition',
      'Ana parameter',
      'freight class',
      'fright class unresolved',
      'asking interface',
      'ask variable definition',
      'team class',
      'asking interface',
      'empathie interface unresolved',
      'one property definition',
      'ask variable',
      'aks variable unresolved',
      'hapy enumMember unresolved',
      'team class',
      'ask variable',
      'empathy interface',
      'nonsense variable unresolved',
      'success-in-role function',
      'never-asked function unresolved',
      'dana kim parameter',
    ]);
  });

  it('of a compass are its own', async () => {
    expect(await tokens({ 'pm.coach.yaml': compass })).toEqual([
      'pm enumMember definition',
      'team class definition',
      'pm enumMember',
      'boss enumMember unresolved',
      'asking interface definition',
      'freight class definition',
      'empathy interface definition',
    ]);
  });

  it('are left to the grammar where the compass that defines them is not there', async () => {
    const shown = await tokens({ 'ana.coach.yaml': plan });
    expect(shown).not.toContain('fright class unresolved');
    expect(shown).not.toContain('nonsense variable unresolved');
    expect(shown.filter((token) => /asking|empath|freight|^pm/.test(token))).toEqual([]);
    expect(shown).toContain('team class');
    expect(shown).toContain('aks variable unresolved');
  });

  it('are free without a compass, but for topics', async () => {
    const free = plan.replace('compass: pm.coach.yaml\n', '');
    const shown = await tokens({ 'ana.coach.yaml': free });
    expect(shown).toContain('empathie interface');
    expect(shown).toContain('fright class unresolved');
    expect(shown).toContain('empathy variable unresolved');
  });

  it('of questions are known from banks', async () => {
    const bank = `kind: questions
questions:
  own: { ask: What?, category: team, buckets: [freight, fright] }
`;
    const files = { 'q.coach.yaml': bank, 'pm.coach.yaml': compass };
    expect(await tokens(files)).toEqual([
      'own function definition',
      'team class',
      'freight class',
      'fright class unresolved',
    ]);
  });
});

it('are those of the lines that are asked for', async () => {
  const files = { 'ana.coach.yaml': plan, 'pm.coach.yaml': compass };
  expect(await tokens(files, [10, 11])).toEqual(['team class', 'asking interface']);
});

it('are in the order of the text, on one line each, and none twice', async () => {
  const odd = `kind: plan
log: &l [{ date: 2026-11-03, kind: session, mood: "calm
  ", discussed: [team, "team"] }]
themes: [{ bucket: team, id: a, title: A }]
x-again: *l
`;
  expect(await tokens({ 'a.coach.yaml': odd })).toEqual([
    '"calm enumMember unresolved',
    'team class',
    '"team" class',
    'team class',
    'a variable definition',
  ]);
  expect(await tokens({ 'a.coach.yaml': 'kind: plan\nthemes: [{ bucket: team, id' })).toEqual([
    'team class',
  ]);
});
