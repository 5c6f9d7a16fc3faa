import { describe, expect, test } from 'vitest';
import type { Plan, Question } from '../../../schemas/generated/format.d.ts';
import { BrokenPart } from '../../../server/coaching/brokenPart.ts';
import {
  fitting,
  offerGroups,
  type Situation,
  type TopicalFinding,
} from '../../../server/coaching/fitting.ts';
import { placeholderChoices } from '../../../server/coaching/placeholderChoices.ts';
import { placeholders } from '../../../server/coaching/placeholders.ts';
import { allQuestions } from '../../../server/coaching/questions.ts';
import { compass, day, plan } from './plans.ts';

const question = (parts: Partial<Question> = {}): Question => ({
  ask: 'What?',
  category: 'goal',
  ...parts,
});

const questions = new Map<string, Question>([
  ['plain', question()],
  ['any-bucket', question({ category: 'options', 'use-when': ['growth-area-without-theme'] })],
  ['on-planning', question({ category: 'planning', 'use-when': ['growth-area-without-theme'] })],
  [
    'on-team',
    question({ buckets: ['team'], 'use-when': ['growth-area-without-theme', 'stuck-colour'] }),
  ],
  ['overdue', question({ category: 'reality', 'use-when': ['stale-follow-up'] })],
  ['overdue-too', question({ category: 'closing', 'use-when': ['stale-follow-up'] })],
  [
    'gap',
    question({ ask: '{skill}?', category: 'perception-gap', 'use-when': ['perception-gap'] }),
  ],
]);

function situation(findings: TopicalFinding[], parts: Partial<Situation> = {}): Situation {
  return { plan: plan({}), findings, today: day('2026-11-24'), ...parts };
}

function fittingIds(findings: TopicalFinding[], parts: Partial<Situation> = {}): string[] {
  return fitting(questions, situation(findings, parts)).map(({ id }) => id);
}

describe('fitting questions', () => {
  test('are those that name the code of a finding', () => {
    expect(fittingIds([{ code: 'stale-follow-up' }])).toEqual(['overdue', 'overdue-too']);
    expect(fittingIds([{ code: 'no-headline' }, { code: 'unknown-bucket' }])).toEqual([]);
  });

  test('for a bucket: those on it first, those on another not at all', () => {
    const data = { bucket: 'planning' };
    expect(fittingIds([{ code: 'growth-area-without-theme', data }])).toEqual([
      'on-planning',
      'any-bucket',
    ]);
    expect(fittingIds([{ code: 'growth-area-without-theme' }])).toEqual([
      'any-bucket',
      'on-planning',
      'on-team',
    ]);
  });

  test('take turns between findings, the gravest first', () => {
    expect(
      fittingIds([
        { code: 'growth-area-without-theme', severity: 'information', data: { bucket: 'team' } },
        { code: 'stale-follow-up', severity: 'warning' },
        { code: 'perception-gap', severity: 'information', data: { bucket: 'agile' } },
      ]),
    ).toEqual(['overdue', 'on-team', 'gap', 'overdue-too', 'any-bucket']);
  });

  test('for two findings of one code are shared out between them', () => {
    const gaps = ['planning', 'team'].map((bucket) => ({
      code: 'perception-gap',
      data: { bucket },
    }));
    const all = new Map(
      ['one', 'two', 'three'].map((id) => [id, question({ 'use-when': ['perception-gap'] })]),
    );
    expect(fitting(all, situation(gaps)).map(({ values }) => values.skill)).toEqual([
      'Planning',
      'Team',
      'Planning',
    ]);
  });

  test('come earlier where they name the code earlier', () => {
    const all = new Map([
      ['also', question({ 'use-when': ['no-vision', 'stuck-colour'] })],
      ['above-all', question({ 'use-when': ['stuck-colour', 'no-vision'] })],
    ]);
    const ids = fitting(all, situation([{ code: 'stuck-colour' }])).map(({ id }) => id);
    expect(ids).toEqual(['above-all', 'also']);
  });

  test('stand once, with the reason of the first finding that they fit', () => {
    const offers = fitting(
      questions,
      situation([
        { code: 'growth-area-without-theme', data: { bucket: 'team' } },
        { code: 'stuck-colour', data: { colour: 'amber', sessions: 3 } },
      ]),
    );
    expect(offers.map(({ id, reason }) => [id, reason])).toEqual([
      ['on-team', 'no theme on Team yet'],
      ['any-bucket', 'no theme on Team yet'],
    ]);
  });

  test('the same finding twice is one need', () => {
    const twice = [{ code: 'stale-follow-up' }, { code: 'stale-follow-up' }];
    expect(fittingIds([...twice, { code: 'perception-gap' }])).toEqual([
      'overdue',
      'gap',
      'overdue-too',
    ]);
  });

  test('a gap that stays undiscussed is one need, that of the graver finding', () => {
    const all = new Map([
      ['gap', question({ 'use-when': ['perception-gap'] })],
      ['still', question({ 'use-when': ['gap-not-discussed'] })],
    ]);
    const data = { bucket: 'planning' };
    const offers = fitting(
      all,
      situation([
        { code: 'perception-gap', severity: 'information', data },
        { code: 'gap-not-discussed', severity: 'warning', data },
        { code: 'perception-gap', severity: 'information', data: { bucket: 'team' } },
      ]),
    );
    expect(offers.map(({ id, reason }) => [id, reason])).toEqual([
      ['still', 'Planning: seen differently, still not discussed'],
      ['gap', 'Team: seen differently, not yet discussed'],
    ]);
  });

  test('sink when one of the last three held sessions asked them', () => {
    const log: Plan['log'] = [
      { date: '2026-11-20', kind: 'session', asked: ['overdue'] },
      { date: '2026-10-20', kind: 'session' },
      { date: '2026-09-20', kind: 'session', asked: [{ question: 'overdue', rating: 3 }, 'gap'] },
      { date: '2026-08-20', kind: 'session', asked: ['overdue-too'] },
      { date: '2026-11-21', kind: 'session', status: 'cancelled', asked: ['overdue-too'] },
      { date: '2026-11-22', kind: 'nudge', asked: ['overdue-too'] },
      { date: '2026-11-25', kind: 'session', asked: ['overdue-too'] },
    ];
    const offers = fitting(
      questions,
      situation([{ code: 'stale-follow-up' }, { code: 'perception-gap' }], { plan: plan({ log }) }),
    );
    expect(offers.map(({ id, askedOn }) => `${id} ${askedOn}`)).toEqual([
      'overdue-too undefined',
      'overdue 2026-11-20',
      'gap 2026-09-20',
    ]);
  });
});

describe('the reason says', () => {
  const themes = [{ id: 'bad-news', title: 'Share bad news early' }];
  const freight = compass({ buckets: { freight: { title: 'Freight Knowledge' } } });
  test.each([
    [
      'growth-area-without-theme',
      { bucket: 'problem-understanding' },
      'no theme on Problem Understanding yet',
    ],
    ['growth-area-without-theme', { bucket: 'freight' }, 'no theme on Freight Knowledge yet'],
    ['growth-area-without-theme', {}, 'a growth area has no theme yet'],
    ['perception-gap', { bucket: 'planning' }, 'Planning: seen differently, not yet discussed'],
    ['perception-gap', {}, 'seen differently, not yet discussed'],
    ['stale-follow-up', {}, 'the session is overdue'],
    [
      'stuck-colour',
      { theme: 'bad-news', colour: 'amber', sessions: 3 },
      'Share bad news early: amber for three sessions',
    ],
    ['stuck-colour', { colour: 'red', sessions: 12 }, 'red for 12 sessions'],
    ['stuck-colour', { theme: 'gone' }, 'the same colour for several sessions'],
  ])('%s %o: %s', (code, data, expected) => {
    const all = new Map([['one', question({ 'use-when': [code as 'stuck-colour'] })]]);
    const [offer] = fitting(
      all,
      situation([{ code, data }], { plan: plan({ themes }), compass: freight }),
    );
    expect(offer?.reason).toBe(expected);
  });
});

describe('the values', () => {
  test('come from the plan, and from the finding before that', () => {
    const themes = [{ id: 'bad-news', title: 'Share bad news early' }];
    const [offer] = fitting(
      questions,
      situation([{ code: 'perception-gap', data: { bucket: 'execution' } }], {
        plan: plan({ themes, challenge: { title: 'Lead the planning' } }),
      }),
    );
    expect(offer?.values).toEqual({
      person: 'Ana Lopez',
      challenge: 'Lead the planning',
      theme: 'Share bad news early',
      skill: 'Execution (Get it Done)',
    });
  });

  test('leave a choice of themes to people, but for the theme of the finding', () => {
    const themes = ['a', 'b'].map((id) => ({ id, title: id.toUpperCase() }));
    const find = (data: Record<string, unknown>) =>
      fitting(questions, situation([{ code: 'stuck-colour', data }], { plan: plan({ themes }) }));
    expect(find({})[0]?.values).toEqual({ person: 'Ana Lopez' });
    expect(find({ theme: 'b' })[0]?.values).toEqual({ person: 'Ana Lopez', theme: 'B' });
  });
});

describe('the groups', () => {
  const groupIds = (all: ReadonlyMap<string, Question>, around: Situation | undefined) =>
    offerGroups(all, around).map(({ id, offers }) => [id, ...offers.map((offer) => offer.id)]);

  test('without a plan are the categories of the format', () => {
    expect(groupIds(questions, undefined)).toEqual([
      ['goal', 'plain', 'on-team'],
      ['reality', 'overdue'],
      ['options', 'any-bucket'],
      ['planning', 'on-planning'],
      ['perception-gap', 'gap'],
      ['closing', 'overdue-too'],
    ]);
    const [first] = offerGroups(questions, undefined);
    expect(first?.title).toBe('What you want');
    expect(first?.offers[0]).toEqual({ id: 'plain', question: question(), values: {} });
  });

  test('begin with what fits, which stands in no other', () => {
    const log: Plan['log'] = [{ date: '2026-11-20', kind: 'session', asked: ['plain'] }];
    expect(
      groupIds(questions, situation([{ code: 'stale-follow-up' }], { plan: plan({ log }) })),
    ).toEqual([
      ['fitting', 'overdue', 'overdue-too'],
      ['goal', 'on-team', 'plain'],
      ['options', 'any-bucket'],
      ['planning', 'on-planning'],
      ['perception-gap', 'gap'],
    ]);
  });

  test('keep the reason of what fits beyond the first twelve', () => {
    const many = new Map(
      Array.from({ length: 15 }, (_, number) => [
        `q${number}`,
        question({ 'use-when': ['no-vision'] }),
      ]),
    );
    const [best, rest, ...more] = offerGroups(many, situation([{ code: 'no-vision' }]));
    expect(more).toEqual([]);
    expect(best?.offers).toHaveLength(12);
    expect(rest?.offers.map(({ id, reason }) => [id, reason])).toEqual(
      ['q12', 'q13', 'q14'].map((id) => [id, 'no shared vision yet']),
    );
  });

  test('leave out questions that cannot be read', () => {
    const broken = Object.defineProperty(question({ 'use-when': ['no-vision'] }), 'ask', {
      enumerable: true,
      get() {
        throw new BrokenPart(['questions', 'broken', 'ask']);
      },
    });
    const all = new Map([
      ['broken', broken],
      ['plain', question({ 'use-when': ['no-vision'] })],
    ]);
    expect(groupIds(all, situation([{ code: 'no-vision' }]))).toEqual([['fitting', 'plain']]);
    expect(groupIds(all, undefined)).toEqual([['goal', 'plain']]);
  });

  test('are there for a plan of which nothing can be read, and hold all questions of the bank', () => {
    const unreadable = new Proxy(plan({}), {
      get() {
        throw new BrokenPart([]);
      },
    });
    const all = allQuestions([]);
    const around = situation([{ code: 'stale-follow-up' }], { plan: unreadable });
    const ids = offerGroups(all, around).flatMap(({ offers }) => offers.map(({ id }) => id));
    expect(ids.sort()).toEqual([...all.keys()].sort());
  });
});

describe('the choices for a placeholder', () => {
  const themes = [
    { id: 'a', title: 'Start from the problem', bucket: 'freight', skill: 'problem-briefs' },
    { id: 'b', title: 'Share bad news early', trait: 'empathy' },
    { id: 'c', title: 'Give ranges', status: 'closed' as const, skill: 'ranges' },
  ];
  const definition = compass({
    buckets: { freight: { title: 'Freight Knowledge' }, agile: { relevant: false } },
  });
  const full = plan({ themes, challenge: { title: 'Lead the planning' } });

  test('come from the plan, the likeliest first', () => {
    expect(placeholderChoices('person', full, definition)).toEqual(['Ana Lopez']);
    expect(placeholderChoices('challenge', full, definition)).toEqual(['Lead the planning']);
    expect(placeholderChoices('theme', full, definition)).toEqual([
      'Start from the problem',
      'Share bad news early',
    ]);
    expect(placeholderChoices('skill', full, definition)).toEqual([
      'problem briefs',
      'empathy',
      'Freight Knowledge',
      'Problem Understanding',
      'Solution Finding',
      'Planning',
      'Execution (Get it Done)',
      'Listen & Learn',
      'Team',
      'Personal Growth',
    ]);
  });

  test('are few for a young plan, and none for a broken one', () => {
    expect(placeholderChoices('theme', plan({}), undefined)).toEqual([]);
    expect(placeholderChoices('challenge', plan({ challenge: {} }), undefined)).toEqual([]);
    expect(placeholderChoices('skill', plan({}), undefined)).toHaveLength(8);
    const unreadable = new Proxy(plan({}), {
      get() {
        throw new BrokenPart([]);
      },
    });
    expect(placeholders.map((one) => placeholderChoices(one, unreadable, undefined))).toEqual(
      placeholders.map(() => []),
    );
  });
});
