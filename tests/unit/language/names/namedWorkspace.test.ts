import { expect, test } from 'vitest';
import { documentFile } from '../../../../server/document/names/namedFile.ts';
import { namesOf } from '../../../../server/document/names/namesOf.ts';
import { NamedWorkspace } from '../../../../server/language/names/namedWorkspace.ts';
import { atCaret, placesOf, uriOf, workspaceOf } from '../../../support/namedTexts.ts';

const compass = `kind: compass
owner: Dana
levels: [pm, senior-pm]
buckets:
  planning: { expected: { pm: 5 } }
  sales: { skills: { briefs: { expected: { pm: 4 } } } }
traits: { empathy: {} }
`;
const ana = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
lead: { id: dkim, name: Dana Kim }
owner: ana
compass: ../pm.coach.yaml
assessments:
  - { by: dkim, ratings: { planning: 3, sales: 4 }, skills: { briefs: 2 } }
themes:
  - { id: first, title: First, bucket: sales, skill: briefs, trait: empathy }
log:
  - { discussed: [sales, briefs, first, empathy, roadmap], progress: { first: red }, asked: [late] }
  - { commitments: [{ who: Ana, what: Call }], mood: proud }
`;
const ben = `kind: plan
person: { name: Ben Osei }
compass: /pm.coach.yaml
themes: [{ id: first, title: Other, skill: briefs }]
`;
const eva = `kind: plan
person: { id: eva, name: Eva }
themes: [{ id: first, title: Eva's, skill: briefs, bucket: planning }]
log: [{ discussed: [briefs, planning, empathy], asked: [{ question: late }], mood: proud }]
`;
const bank = `kind: questions
questions:
  late: { ask: What is late?, category: planning, buckets: [sales] }
`;
const notes = `kind: notes
plan: people/ana.coach.yaml
assessments: [{ by: dkim, ratings: { sales: 2 }, skills: { briefs: 1 } }]
`;
const team = {
  'pm.coach.yaml': compass,
  'people/ana.coach.yaml': ana,
  'people/ben.coach.yaml': ben.replace('/pm', '../pm'),
  'people/eva.coach.yaml': eva,
  'bank.coach.yaml': bank,
  'ana.private.coach.yaml': notes,
};

/** All places of what is meant at the caret, which is put behind a text in one of the team's files. */
async function placesAt(path: keyof typeof team, before: string, texts: object = team) {
  const all: Record<string, string> = { ...texts };
  const text = all[path] ?? '';
  if (text.split(before).length !== 2) throw new Error(`${before} is not there once`);
  const { index, document, name } = await atCaret({
    ...all,
    [path]: text.replace(before, `${before}|`),
  });
  const workspace = new NamedWorkspace(index.names());
  const meanings = workspace.meaningsOf(name, documentFile(document));
  return {
    definitions: meanings.map((each) => placesOf(workspace.definitionsOf(each))),
    all: meanings.map((each) => placesOf(workspace.occurrencesOf(each))),
  };
}

test("a skill is its compass's own, in all plans and notes that use it", async () => {
  const skill = [
    'pm.coach.yaml:6 briefs',
    'people/ana.coach.yaml:7 briefs',
    'people/ana.coach.yaml:9 briefs',
    'people/ana.coach.yaml:11 briefs',
    'people/ben.coach.yaml:4 briefs',
    'ana.private.coach.yaml:3 briefs',
  ];
  const expected = { definitions: [['pm.coach.yaml:6 briefs']], all: [skill] };
  expect(await placesAt('people/ana.coach.yaml', 'skill: bri')).toEqual(expected);
  expect(await placesAt('people/ana.coach.yaml', 'discussed: [sales, bri')).toEqual(expected);
  expect(await placesAt('pm.coach.yaml', 'skills: { bri')).toEqual(expected);
  expect(await placesAt('ana.private.coach.yaml', 'skills: { bri')).toEqual(expected);
});

test("without a compass a skill is the plan's own", async () => {
  expect(await placesAt('people/eva.coach.yaml', 'skill: bri')).toEqual({
    definitions: [[]],
    all: [['people/eva.coach.yaml:3 briefs', 'people/eva.coach.yaml:4 briefs']],
  });
});

test("a bucket of the eight is one a compass, and a bank's is that of each of them", async () => {
  const underCompass = ['pm.coach.yaml:5 planning', 'people/ana.coach.yaml:7 planning'];
  const withoutOne = ['people/eva.coach.yaml:3 planning', 'people/eva.coach.yaml:4 planning'];
  const inBank = 'bank.coach.yaml:3 planning';
  expect(await placesAt('pm.coach.yaml', '  plan')).toMatchObject({
    all: [[...underCompass, inBank]],
  });
  expect(await placesAt('people/eva.coach.yaml', 'bucket: plan')).toEqual({
    definitions: [[]],
    all: [[...withoutOne, inBank]],
  });
  expect(await placesAt('bank.coach.yaml', 'category: plan')).toEqual({
    definitions: [['pm.coach.yaml:5 planning'], []],
    all: [
      [...underCompass, inBank],
      [...withoutOne, inBank],
    ],
  });
});

test("a bucket of the compass's own is found in banks too", async () => {
  expect((await placesAt('bank.coach.yaml', 'buckets: [sal')).all).toEqual([
    [
      'pm.coach.yaml:6 sales',
      'people/ana.coach.yaml:7 sales',
      'people/ana.coach.yaml:9 sales',
      'people/ana.coach.yaml:11 sales',
      'ana.private.coach.yaml:3 sales',
      'bank.coach.yaml:3 sales',
    ],
  ]);
});

test("a level is its compass's own", async () => {
  expect((await placesAt('people/ana.coach.yaml', 'level: pm')).all).toEqual([
    [
      'pm.coach.yaml:3 pm',
      'pm.coach.yaml:5 pm',
      'pm.coach.yaml:6 pm',
      'people/ana.coach.yaml:2 pm',
    ],
  ]);
});

test("a theme is its plan's own", async () => {
  const all = [
    [
      'people/ana.coach.yaml:9 first',
      'people/ana.coach.yaml:11 first',
      'people/ana.coach.yaml:11 first',
    ],
  ];
  expect((await placesAt('people/ana.coach.yaml', 'progress: { fir')).all).toEqual(all);
  expect((await placesAt('people/ana.coach.yaml', 'briefs, fir')).all).toEqual(all);
});

test('a person is one everywhere, however they are named', async () => {
  expect(await placesAt('people/ana.coach.yaml', 'who: An')).toEqual({
    definitions: [['people/ana.coach.yaml:2 ana']],
    all: [
      [
        'people/ana.coach.yaml:2 ana',
        'people/ana.coach.yaml:4 ana',
        'people/ana.coach.yaml:12 Ana',
      ],
    ],
  });
  // Dana is nobody's id, and only one of all has that name.
  expect(await placesAt('pm.coach.yaml', 'owner: Da')).toEqual({
    definitions: [['people/ana.coach.yaml:3 dkim']],
    all: [
      [
        'people/ana.coach.yaml:3 dkim',
        'pm.coach.yaml:2 Dana',
        'people/ana.coach.yaml:7 dkim',
        'ana.private.coach.yaml:3 dkim',
      ],
    ],
  });
});

test('of a lead with a plan of their own it is that plan which says who they are', async () => {
  const dana = 'kind: plan\nperson: { id: dkim, name: Dana Kim }\n';
  const found = await placesAt('people/ana.coach.yaml', 'by: dk', {
    ...team,
    'people/dana.coach.yaml': dana,
  });
  expect(found.definitions).toEqual([['people/dana.coach.yaml:2 dkim']]);
});

test('a question is one everywhere', async () => {
  expect(await placesAt('people/ana.coach.yaml', 'asked: [la')).toEqual({
    definitions: [['bank.coach.yaml:3 late']],
    all: [
      ['bank.coach.yaml:3 late', 'people/ana.coach.yaml:11 late', 'people/eva.coach.yaml:4 late'],
    ],
  });
});

test('a mood is looked for in its own plan only', async () => {
  expect(await placesAt('people/ana.coach.yaml', 'mood: pr')).toEqual({
    definitions: [[]],
    all: [['people/ana.coach.yaml:12 proud']],
  });
});

test('a topic that is two things means both, the bucket first', async () => {
  const text = ana.replace('[sales, briefs, first,', '[sa|les,').replace('id: first', 'id: sales');
  const { index, document, name } = await atCaret({ ...team, 'people/ana.coach.yaml': text });
  const meanings = new NamedWorkspace(index.names()).meaningsOf(name, documentFile(document));
  expect(meanings).toEqual([
    { sort: 'bucket', id: 'sales', holder: uriOf('pm.coach.yaml') },
    { sort: 'theme', id: 'sales', holder: uriOf('people/ana.coach.yaml') },
  ]);
});

test('a name that names nothing is told from one of which that cannot be said', async () => {
  const index = await workspaceOf({
    ...team,
    'people/lost.coach.yaml': ana.replace('../pm', '../gone').replace('[late]', '[never]'),
    'people/wrong.coach.yaml': ana
      .replace('bucket: sales, skill: briefs', 'bucket: sale, skill: brief')
      .replace('mood: proud', 'mood: prowd'),
  });
  const workspace = new NamedWorkspace(index.names());
  const told = (path: string, is: boolean | undefined) => {
    const document = index.get(uriOf(path));
    if (!document) throw new Error('not there');
    return namesOf(document)
      .all.filter((name) => workspace.isKnown(name, documentFile(document)) === is)
      .map(({ sort, id }) => `${sort} ${id}`);
  };
  expect(told('people/ana.coach.yaml', false)).toEqual(['topic roadmap']);
  expect(told('people/ana.coach.yaml', undefined)).toEqual([]);
  expect(told('people/wrong.coach.yaml', false)).toEqual([
    'bucket sale',
    'skill brief',
    'topic roadmap',
    'emotion prowd',
  ]);
  expect(told('people/lost.coach.yaml', false)).toEqual(['question never']);
  expect(told('people/lost.coach.yaml', undefined)).toEqual([
    'level pm',
    'bucket sales',
    'skill briefs',
    'bucket sales',
    'skill briefs',
    'trait empathy',
    'topic sales',
    'topic briefs',
    'topic empathy',
    'topic roadmap',
  ]);
  expect(told('people/eva.coach.yaml', false)).toEqual(['topic empathy']);
  expect(told('people/eva.coach.yaml', undefined)).toEqual(['skill briefs']);
  expect(told('bank.coach.yaml', false)).toEqual([]);
});
