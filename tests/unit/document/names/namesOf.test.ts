import { expect, test } from 'vitest';
import type { WrittenName } from '../../../../server/document/names/name.ts';
import { nameAt, namesOf } from '../../../../server/document/names/namesOf.ts';
import { nodeAt } from '../../../../server/document/place.ts';
import { documentOf } from '../../../support/edits.ts';

/** The names of a text, each as `sort id`, with what is written where that is something else. */
function namesIn(text: string): string[] {
  return namesOf(documentOf(text)).all.map((name) => said(name, text));
}

function said({ sort, id, spelling, role, span, aliased }: WrittenName, text: string): string {
  const written = text.slice(...span);
  const words = [role === 'definition' ? `${sort}!` : sort, id];
  if (written !== id) words.push(`as ${written}`);
  if (spelling === 'name') words.push('by name');
  if (aliased) words.push('aliased');
  return words.join(' ');
}

test('a plan names its people, levels, buckets, skills, traits, themes, actions, emotions and questions', () => {
  const text = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
lead: { id: dana, name: Dana Kim }
owner: ana
assessments:
  - { date: 2026-07-03, rater: lead, by: dana, ratings: { planning: 3, x-mine: 1 }, skills: { briefs: 4 } }
themes:
  - id: bad-news
    title: Share bad news early
    bucket: team
    skill: "briefs"
    trait: empathy
    actions: [{ id: call, do: Call Sales, owner: 'dana' }]
log:
  - date: 2026-10-28
    kind: session
    mood: proud
    progress: { bad-news: { colour: green } }
    discussed: [planning, bad-news]
    asked: [success-in-role, { question: scale-plus-one, rating: 6 }]
    commitments: [{ who: ana, what: Bring the brief }]
`;
  expect(namesIn(text)).toEqual([
    'person! ana',
    'level pm',
    'person! dana',
    'person ana',
    'person dana',
    'bucket planning',
    'skill briefs',
    'theme! bad-news',
    'bucket team',
    'skill briefs as "briefs"',
    'trait empathy',
    'action! call',
    "person dana as 'dana'",
    'theme bad-news',
    'emotion proud',
    'topic planning',
    'topic bad-news',
    'question success-in-role',
    'question scale-plus-one',
    'person ana',
  ]);
});

test('people are meant by id, whole name or first name, and who is not known by what a name comes to', () => {
  const text = `kind: plan
person: { name: Ana López }
lead: { id: dkim, name: Dana Kim }
owner: ana-lopez
log:
  - commitments:
      - { who: Ana López }
      - { who: ANA }
      - { who: dana }
      - { who: DKIM }
      - { who: Sales Ops }
assessments: [{ by: peer-1 }]
`;
  expect(namesIn(text)).toEqual([
    'person! ana-lopez as Ana López by name',
    'person! dkim',
    'person ana-lopez',
    'person peer-1',
    'person ana-lopez as Ana López by name',
    'person ana-lopez as ANA by name',
    'person dkim as dana by name',
    'person dkim as DKIM',
    'person sales-ops as Sales Ops by name',
  ]);
});

test('a compass defines levels, buckets, skills and traits', () => {
  const text = `kind: compass
owner: dana
levels: [pm, senior-pm]
buckets:
  team:
    expected: { pm: 4 }
    skills:
      briefs: { good: Writes one page., expected: { senior-pm: 6 } }
  x-later: { skills: { none: {} } }
traits: { empathy: { good: Retells the worry. } }
`;
  expect(namesIn(text)).toEqual([
    'person dana',
    'level! pm',
    'level! senior-pm',
    'bucket! team',
    'level pm',
    'skill! briefs',
    'level senior-pm',
    'trait! empathy',
  ]);
});

test('a bank defines questions, and names the buckets that they are about', () => {
  const text = `kind: questions
questions:
  late: { ask: What is late?, category: obstacles, buckets: [planning, sales] }
  who: { ask: Who else?, category: team }
`;
  expect(namesIn(text)).toEqual([
    'question! late',
    'question! who',
    'bucket planning',
    'bucket sales',
    'bucket team',
  ]);
});

test('notes name what their drafts rate', () => {
  const text = `kind: notes
assessments: [{ by: dana, ratings: { team: 4 }, skills: { briefs: 2 } }]
`;
  expect(namesIn(text)).toEqual(['person dana', 'bucket team', 'skill briefs']);
});

test('a file of which nothing is known has none, and one that is broken those that can be read', () => {
  expect(namesIn('')).toEqual([]);
  expect(namesIn('themes: [{ id: a }]')).toEqual([]);
  expect(namesIn('kind: plan\nthemes: [{ id: [a], skill: }, 7, { id: 7 }, { id: b')).toEqual([
    'theme! b',
  ]);
});

test('what comes through an alias stands at the alias', () => {
  const text = `kind: plan
person: { name: &who Ana }
owner: *who
themes:
  - &first { id: a, title: A, bucket: &where team }
  - { <<: *first, id: b, skill: s }
  - { id: c, bucket: *where }
log:
  - progress: &colours { a: red }
  - progress: { <<: *colours, b: red }
  - progress: *colours
`;
  expect(namesIn(text)).toEqual([
    'person! ana as Ana by name',
    'person ana as *who by name aliased',
    'theme! a',
    'bucket team',
    'theme! b',
    'bucket team as *first aliased',
    'skill s',
    'theme! c',
    'bucket team as *where aliased',
    'theme a',
    'theme b',
    'theme a as *colours aliased',
    'theme a as *colours aliased',
  ]);
});

test.each([
  ['at its start', 'skill: |briefs', 'skill briefs'],
  ['within', 'skill: bri|efs', 'skill briefs'],
  ['at its end', 'skill: briefs|', 'skill briefs'],
  ['in quotes', 'skill: "|briefs"', 'skill briefs as "briefs"'],
  ['before it', 'skill:| briefs', undefined],
  ['on the key before it', 'ski|ll: briefs', undefined],
])('a name is found %s', (_, marked, expected) => {
  const before = 'kind: plan\nthemes:\n  - ';
  const text = before + marked.replace('|', '');
  const name = nameAt(documentOf(text), before.length + marked.indexOf('|'));
  expect(name && said(name, text)).toBe(expected);
});

test('an alias for several names at once is none of them', () => {
  const text = 'kind: plan\nlog:\n  - progress: &p { a: red, b: red }\n  - progress: *p\n';
  expect(nameAt(documentOf(text), text.indexOf('*p') + 1)).toBeUndefined();
  const one = 'kind: plan\nlog:\n  - progress: &p { a: red }\n  - progress: *p\n';
  expect(nameAt(documentOf(one), one.indexOf('*p') + 1)).toMatchObject({ id: 'a', aliased: true });
});

test('the path of a name leads to it', () => {
  const document = documentOf(`kind: plan
themes: [{ id: a, title: Aha }]
log: [{ progress: { a: red } }]
`);
  const [definition, reference] = namesOf(document).all;
  expect(definition).toMatchObject({ path: ['themes', 0, 'id'], part: 'value', title: 'Aha' });
  expect(reference).toMatchObject({ path: ['log', 0, 'progress', 'a'], part: 'key' });
  for (const path of [definition?.path, reference?.path]) {
    expect(nodeAt(document.tree, path ?? [])).toBeDefined();
  }
});

test('names are found once a version', () => {
  const document = documentOf('kind: plan\nthemes: [{ id: a }]\n');
  expect(namesOf(document)).toBe(namesOf(document));
  expect(namesOf(document).byId.get('a')).toHaveLength(1);
});
