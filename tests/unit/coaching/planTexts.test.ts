import { expect, test } from 'vitest';
import { planTexts } from '../../../server/coaching/planTexts.ts';
import { type SchemaNode, schemaOf } from '../../../server/document/schemaNode.ts';
import { withBroken } from './broken.ts';
import { plan } from './plans.ts';

const all = plan({
  headline: 'text 1',
  strengths: ['text 2'],
  assessments: [
    {
      date: '2026-07-02',
      rater: 'peer',
      by: 'peer-1',
      ratings: {
        team: 5,
        agile: 'not-observed',
        planning: { rating: 5, evidence: 'text 3' },
        execution: { rating: 5 },
      },
      skills: { briefs: { rating: 5, evidence: 'text 4' } },
    },
  ],
  challenge: { title: 'text 5', why: 'text 6', 'ready-when': 'text 7', status: 'idea' },
  'earlier-challenges': [{ title: 'text 8', agreed: '2026-01-01' }],
  vision: { person: 'text 9', lead: 'text 10', beyond: 'text 11' },
  themes: [
    {
      id: 'one',
      title: 'text 12',
      bucket: 'team',
      success: 'text 13',
      learnt: 'text 14',
      actions: [{ id: 'a', do: 'text 15', owner: 'ana' }],
    },
  ],
  cadence: {
    nudge: 'weekly',
    'nudge-by': 'text 16',
    pauses: [{ start: '2026-08-10', end: '2026-08-21', reason: 'text 17' }],
  },
  log: [
    {
      date: '2026-11-04',
      kind: 'refresh',
      headline: 'text 18',
      mood: 'proud',
      progress: {
        one: 'red',
        two: { colour: 'red', evidence: 'text 19' },
        three: { colour: 'red' },
      },
      discussed: ['team'],
      asked: ['success-in-role', { question: 'scale-plus-one', answer: 'text 20' }],
      commitments: [{ who: 'ana', what: 'text 21' }],
      notes: 'text 22',
    },
  ],
});

test('all texts of a plan, each once and in order, with the path to it', () => {
  const texts = [...planTexts(all)];
  expect(texts.map(({ text }) => text)).toEqual(
    Array.from({ length: 22 }, (_, index) => `text ${index + 1}`),
  );
  for (const { text, path } of texts) {
    expect(path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), all)).toBe(text);
  }
});

test('a plan with nothing in it has none', () => {
  expect([...planTexts(plan({}))]).toEqual([]);
});

test('broken parts are passed over, and only they', () => {
  const broken = {
    ...all,
    themes: [
      withBroken({ id: 'one', title: '', success: 'Seen' }, 'title'),
      { id: 'two', title: 'Two' },
    ],
    log: [
      withBroken({ date: '', kind: 'nudge' as const, notes: 'Sent' }, 'date', 'progress', 'asked'),
      {
        date: '2026-11-04',
        kind: 'nudge' as const,
        progress: withBroken({}, 'one'),
        notes: 'Again',
      },
    ],
  };
  const withoutBroken = withBroken(broken, 'headline', 'cadence', 'challenge', 'assessments');
  expect([...planTexts(withoutBroken)].map(({ text }) => text)).toEqual([
    'text 2',
    'text 8',
    'text 9',
    'text 10',
    'text 11',
    'Seen',
    'Two',
    'Sent',
    'Again',
  ]);
});

/** Strings of the schema that are no words about anyone: names, labels and paths. */
const noTexts = [
  'person.name',
  'lead.name',
  'plan.owner',
  'plan.compass',
  'round.by',
  'action.owner',
  'commitment.who',
];

test('every key of the schema that takes free text is either a text or known not to be one', () => {
  const { definitions = {}, properties } = schemaOf('plan');
  const holders: [string, SchemaNode][] = [
    ['plan', { properties: properties ?? {} }],
    ...Object.entries(definitions),
  ];
  const free = holders.flatMap(([name, node]) =>
    Object.entries(node.properties ?? {})
      .filter(([, value]) => isFree(value) || (value.items !== undefined && isFree(value.items)))
      .map(([key]) => `${name}.${key}`),
  );
  const texts = free.filter((key) => !noTexts.includes(key)).map((key) => key.split('.')[1]);
  const found = new Set(
    [...planTexts(all)].map(({ path }) => path.findLast((key) => typeof key === 'string')),
  );
  expect([...found].sort()).toEqual([...new Set(texts)].sort());
});

function isFree(node: SchemaNode): boolean {
  return node.type === 'string' && node.pattern === undefined && node.format === undefined;
}
