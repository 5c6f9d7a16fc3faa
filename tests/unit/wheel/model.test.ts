import { describe, expect, test } from 'vitest';
import type { Outline, WheelModel } from '../../../server/coaching/wheel/types.ts';
import { compassUri, modelOf, planUri, stateOf } from '../../support/wheel.ts';

const person = 'kind: plan\nperson: { name: Ana Lopez, level: pm }\n';

function outline(model: WheelModel, id: string): Outline | undefined {
  return model.outlines.find((outline) => outline.id === id);
}

/** The ratings of an outline by bucket, without those that are missing. */
function ratings(model: WheelModel, id: string): Record<string, number> {
  const values = outline(model, id)?.values ?? [];
  return Object.fromEntries(
    values.flatMap((value, index) =>
      value ? [[model.spokes[index]?.id ?? '', value.rating]] : [],
    ),
  );
}

describe('spokes', () => {
  test('are the eight in their order, without a compass', () => {
    expect(modelOf(person).spokes.map(({ id }) => id)).toEqual([
      'problem-understanding',
      'solution-finding',
      'planning',
      'execution',
      'listen-and-learn',
      'team',
      'personal-growth',
      'agile',
    ]);
  });

  test('follow the compass: its titles and texts, its own buckets last, irrelevant ones left out', () => {
    const compass = `kind: compass
buckets:
  freight: { title: Freight Knowledge, good: Follows a shipment. }
  agile: { title: Agility }
  team: { relevant: false, reason: Alone. }
`;
    const { spokes } = modelOf(person, { compass });
    expect(spokes.map(({ title }) => title)).toEqual([
      'Problem Understanding',
      'Solution Finding',
      'Planning',
      'Execution (Get it Done)',
      'Listen & Learn',
      'Personal Growth',
      'Agility',
      'Freight Knowledge',
    ]);
    expect(spokes.at(-1)?.good).toBe('Follows a shipment.');
  });
});

describe('outlines', () => {
  const rounds = `${person}assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: 7, team: not-observed } }
  - { date: 2026-07-02, rater: self, ratings: { planning: 5, team: 6, agile: { rating: 8.5, evidence: Ran it. } } }
  - { date: 2026-12-24, rater: self, ratings: { planning: 10 } }
  - { date: 2026-11-03, rater: peer, by: peer-10, ratings: { planning: 2 } }
  - { date: 2026-11-03, rater: peer, by: peer-2, ratings: { planning: 3 } }
  - { date: 2026-11-04, rater: peer, by: Jo, ratings: { planning: 4 } }
`;

  test('show each rater’s latest rating up to today; not-observed is none', () => {
    expect(ratings(modelOf(rounds), 'self')).toEqual({ planning: 7, team: 6, agile: 8.5 });
    expect(ratings(modelOf(rounds, { today: '2026-12-24' }), 'self')).toMatchObject({
      planning: 10,
    });
  });

  test('say what was not observed, and never rated, and stay where nothing else was said', () => {
    const unseen = rounds.replace('planning: 7', 'agile: not-observed, execution: not-observed');
    expect(outline(modelOf(unseen), 'self')?.notObserved).toEqual(['execution']);
    expect(outline(modelOf(rounds), 'self')).not.toHaveProperty('notObserved');
    const nothing = modelOf(
      `${person}assessments: [{ date: 2026-11-02, rater: self, ratings: { team: not-observed } }]\n`,
    );
    expect(outline(nothing, 'self')).toMatchObject({ round: 0, notObserved: ['team'] });
    expect(nothing.notices).toEqual([expect.stringMatching(/^Nothing is rated yet/)]);
  });

  test('say the day, the evidence and the place of each value', () => {
    const value = outline(modelOf(rounds), 'self')?.values[7];
    expect(value).toEqual({
      rating: 8.5,
      round: 1,
      date: '2026-07-02',
      evidence: 'Ran it.',
      target: {
        uri: planUri,
        path: ['assessments', 1, 'ratings', 'agile', 'rating'],
        range: { start: { line: 4, character: 87 }, end: { line: 4, character: 90 } },
      },
    });
  });

  test('are self, lead, each peer by label, and expected, in that order', () => {
    const compass = 'kind: compass\nlevels: [pm]\nbuckets:\n  planning: { expected: { pm: 6 } }\n';
    const lead = '  - { date: 2026-11-05, rater: lead, ratings: { planning: 4 } }\n';
    const model = modelOf(rounds + lead, { compass });
    expect(model.outlines.map(({ id, label, index }) => [id, label, index])).toEqual([
      ['self', 'Self', 0],
      ['lead', 'Lead', 0],
      ['peer:Jo', 'Peer: Jo', 0],
      ['peer:peer-2', 'Peer-2', 1],
      ['peer:peer-10', 'Peer-10', 2],
      ['expected', 'Expected (pm)', 0],
    ]);
    expect(outline(model, 'expected')?.values[2]?.target).toMatchObject({
      uri: compassUri,
      range: { start: { line: 3 } },
    });
  });

  test('say where a first rating of a spoke goes: in the newest round, but of a former lead in none', () => {
    const newer = '  - { date: 2026-11-05, rater: self, ratings: { planning: 4 } }\n';
    expect(outline(modelOf(rounds + newer), 'self')).toMatchObject({
      round: rounds.match(/rater:/g)?.length,
    });
    const lead = '  - { date: 2025-11-05, rater: lead, ratings: { planning: 4 } }\n';
    const now = outline(modelOf(rounds + lead), 'lead');
    expect(now?.round).toBe(rounds.match(/rater:/g)?.length);
    const since = 'lead: { name: Dana, since: 2026-01-01 }\n';
    const former = outline(modelOf(since + rounds + lead), 'lead');
    expect(former?.label).toBe('Former lead');
    expect(former && 'round' in former).toBe(false);
  });

  test('leave out a former lead as soon as the new one has rated', () => {
    const since = `${person}lead: { name: Dana, since: 2026-10-01 }\nassessments:\n`;
    const before = '  - { date: 2026-09-01, rater: lead, ratings: { planning: 3, team: 4 } }\n';
    const after = '  - { date: 2026-11-01, rater: lead, ratings: { planning: 6 } }\n';
    expect(ratings(modelOf(since + before + after), 'lead')).toEqual({ planning: 6 });
    expect(outline(modelOf(since + before), 'lead')?.label).toBe('Former lead');
  });

  test('without any value there is none, and the notice says what to do', () => {
    const model = modelOf(person);
    expect(model.outlines).toEqual([]);
    expect(model.notices.join()).toContain('Nothing is rated yet');
  });
});

describe('gaps', () => {
  const pair = (self: number, lead: number, leadDate = '2026-11-03') => `${person}assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: ${self} } }
  - { date: ${leadDate}, rater: lead, ratings: { planning: ${lead} } }
`;
  const gapOf = (text: string, compass?: string) => modelOf(text, { compass }).spokes[2]?.gap;

  test('of two points or more are marked, either way', () => {
    expect(gapOf(pair(7, 5))).toEqual({ difference: 2, discussed: false });
    expect(gapOf(pair(4, 7.5))).toEqual({ difference: -3.5, discussed: false });
    expect(gapOf(pair(7, 5.5))).toBeUndefined();
  });

  test('count on the compass’s scale', () => {
    const compass = 'kind: compass\nscale: { min: 1, max: 4 }\nbuckets: {}\n';
    expect(gapOf(pair(3, 2), compass)).toEqual({ difference: 1, discussed: false });
    expect(gapOf(pair(3, 2.5), compass)).toBeUndefined();
  });

  test('are no gaps when the ratings are more than 92 days apart', () => {
    expect(gapOf(pair(7, 5, '2026-08-02'))).toEqual({ difference: 2, discussed: false });
    expect(gapOf(pair(7, 5, '2026-08-01'))).toBeUndefined();
  });

  test('stay marked, as discussed, after a session that talked about the bucket', () => {
    const session = 'log:\n  - { date: 2026-11-10, kind: session, discussed: [planning] }\n';
    expect(gapOf(pair(7, 5) + session)).toEqual({ difference: 2, discussed: true });
  });

  test('the spoke reveals the later of the two ratings', () => {
    const line = (text: string) => modelOf(text).spokes[2]?.target.range.start.line;
    expect(line(pair(7, 5))).toBe(4);
    expect(line(pair(7, 5, '2026-11-01'))).toBe(3);
    expect(modelOf(`${person}assessments: []\n`).spokes[2]?.target.range.start.line).toBe(2);
    expect(modelOf(person).spokes[2]?.target.range.start.line).toBe(1);
  });
});

describe('themes', () => {
  test('stand at their bucket, or their skill’s, with the latest colour', () => {
    const compass =
      'kind: compass\nbuckets:\n  team: { skills: { updates: { good: One page. } } }\n';
    const model = modelOf(
      `${person}themes:
  - { id: one, title: One, bucket: planning }
  - { id: two, title: Two, skill: updates }
  - { id: old, title: Old, bucket: planning, status: closed }
log:
  - { date: 2026-11-10, kind: session, progress: { one: green } }
  - { date: 2026-10-10, kind: session, progress: { one: red } }
  - { date: 2026-12-10, kind: session, progress: { one: amber } }
`,
      { compass },
    );
    const themes = model.spokes.map(({ id, themes }) => [
      id,
      themes.map(({ title, colour, date }) => [title, colour, date]),
    ]);
    expect(Object.fromEntries(themes)).toMatchObject({
      planning: [['One', 'green', '2026-11-10']],
      team: [['Two', undefined, undefined]],
      agile: [],
    });
    expect(model.spokes[2]?.themes[0]?.target.range.start.line).toBe(3);
  });
});

describe('while someone types', () => {
  const typed = (round: string) => `${person}assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: 7, team: 4 } }
${round}`;

  test.each([
    ['a round without a rater', '  - date: 2026-11-20\n'],
    ['half a date', '  - { date: 2026-11-, rater: self, ratings: { planning: 1 } }\n'],
    ['a round that is a word', '  - da\n'],
  ])('%s takes nothing away', (_, round) => {
    expect(ratings(modelOf(typed(round)), 'self')).toEqual({ planning: 7, team: 4 });
  });

  test('a broken rating is not replaced by an older one, and the others stay', () => {
    const round = '  - { date: 2026-11-20, rater: self, ratings: { planning: seven, agile: 5 } }\n';
    expect(ratings(modelOf(typed(round)), 'self')).toEqual({ team: 4, agile: 5 });
  });

  test('a broken log entry leaves the other colours', () => {
    const text = `${person}themes: [{ id: one, title: One, bucket: planning }]
log:
  - { date: 2026-11-10, kind: session, progress: { one: green } }
  - { date: 2026-, kind: session }
`;
    expect(modelOf(text).spokes[2]?.themes[0]?.colour).toBe('green');
  });

  test('a gap counts as open while nobody can tell whether it was discussed', () => {
    const text = `${person}assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: 7 } }
  - { date: 2026-11-02, rater: lead, ratings: { planning: 4 } }
log:
  - { date: 2026-11-10, kind: session, discussed: 7 }
`;
    expect(modelOf(text).spokes[2]?.gap).toEqual({ difference: 3, discussed: false });
  });

  test('a plan without a name has a wheel', () => {
    expect(modelOf('kind: plan\nperson: {}\n').name).toBe('A plan without a name');
  });
});

describe('a compass', () => {
  test('shows what it expects, one outline a level in their order', () => {
    const model = modelOf(`kind: compass
title: Good at Acme
levels: [associate, pm, unused]
buckets:
  planning: { expected: { pm: 6, associate: 4, principal: 9 } }
`);
    expect(model.of).toBe('compass');
    expect(model.name).toBe('Good at Acme');
    expect(model.outlines.map(({ label }) => label)).toEqual(['associate', 'pm', 'principal']);
    expect(ratings(model, 'expected:pm')).toEqual({ planning: 6 });
    expect(model.spokes[2]?.target.range.start.line).toBe(4);
  });

  test('without expectations says what it could show', () => {
    expect(modelOf('kind: compass\nbuckets: {}\n').notices.join()).toContain('`expected`');
  });
});

describe('what has no wheel', () => {
  test('a question bank says what the wheel shows', () => {
    expect(stateOf('kind: questions\nquestions: {}\n')).toMatchObject({
      kind: 'notice',
      passing: false,
      message: expect.stringContaining('plan'),
    });
  });

  test.each([
    ['broken YAML', `${person}assessments: [`, 'cannot be read'],
    ['YAML broken at its start', `[${person}`, 'cannot be read'],
    ['two documents', `${person}---\n${person}`, 'cannot be read'],
    ['no kind yet', 'person: { name: Ana }\n', 'does not say what it is'],
    ['an empty file', '', 'does not say what it is'],
    ['a huge file', `${person}#${'x'.repeat(2 ** 21)}`, '2 MiB'],
  ])('%s is for the moment', (_, text, message) => {
    expect(stateOf(text)).toMatchObject({
      kind: 'notice',
      passing: true,
      message: expect.stringContaining(message),
    });
  });
});
