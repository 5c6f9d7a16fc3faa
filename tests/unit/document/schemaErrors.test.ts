import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import { compass, notes, plan, questions } from '../../../schemas/generated/validators.js';
import { english } from '../../../server/coaching/say.ts';
import { reduce } from '../../../server/document/schemaErrors.ts';

const validators = { compass, plan, questions, notes };

function problemsOf(kind: Kind, data: unknown) {
  return validators[kind](data) ? [] : reduce(validators[kind].errors ?? [], data);
}

/** Each problem in one line: code, place, key, and what is expected. */
function linesOf(text: string): string[] {
  const data = parse(text) as { kind: Kind };
  return problemsOf(data.kind, data).map(({ code, path, key, expected }) =>
    [
      `${code} at ${path.map((part) => (typeof part === 'number' ? `[${part}]` : part)).join('.')}`,
      key === undefined ? '' : `: ${key}`,
      expected === undefined ? '' : `: ${english(expected)}`,
    ].join(''),
  );
}

const aPlan = 'kind: plan\nperson: { name: Ana }\n';
const aCompass = 'kind: compass\nbuckets: {}\n';
const interval =
  'one of daily, weekly, every-two-weeks, monthly, quarterly, or a duration such as P3W (three weeks)';
const rating = 'a whole or half number, not-observed, or a group of keys such as `{ rating: … }`';

describe('reduce', () => {
  it.each<[name: string, text: string, problems: string[]]>([
    ['a fitting file', aPlan, []],
    ['a missing key at the top', 'kind: plan', ['missing-field at : person']],
    [
      'a missing key deep inside',
      `${aPlan}themes: [{ id: a, title: A, actions: [{}] }]`,
      ['missing-field at themes.[0].actions.[0]: do'],
    ],
    [
      'two missing keys of one mapping',
      `${aPlan}log: [{}]`,
      ['missing-field at log.[0]: date', 'missing-field at log.[0]: kind'],
    ],
    ['an unknown key', `${aPlan}headlin: x`, ['unknown-field at : headlin']],
    ['an x- key', `${aPlan}x-mine: [1]\nperiod: { x-note: 1 }`, []],
    [
      'an unknown key with the signs of a JSON pointer',
      `${aPlan}progress/a~b: x`,
      ['unknown-field at : progress/a~b'],
    ],
    [
      'a place whose key has the signs of a JSON pointer',
      `${aPlan}assessments: [{ date: 2026-07-01, rater: self, ratings: { a/b~1~c: x } }]`,
      [`schema at assessments.[0].ratings.a/b~1~c: ${rating}`],
    ],
    [
      'a mapping key that looks like an index',
      `${aPlan}assessments: [{ date: 2026-07-01, rater: self, ratings: { 0: x } }]`,
      [`schema at assessments.[0].ratings.0: ${rating}`],
    ],
    [
      'a list instead of a mapping',
      `${aPlan}period: [2026-01-01]`,
      ['schema at period: a group of keys such as `{ start: … }`'],
    ],
    [
      'a name instead of a mapping',
      'kind: plan\nperson: Ana',
      ['schema at person: a group of keys such as `{ name: … }`'],
    ],
    [
      'a text instead of a list item',
      `${aPlan}themes: [Speak up]`,
      ['schema at themes.[0]: a group of keys such as `{ id: …, title: … }`'],
    ],
    [
      'a key left empty',
      `${aPlan}themes:\nvision:\nheadline:\ncadence: { session: }`,
      [
        'schema at headline: a text',
        'schema at vision: a group of keys such as `{ person: … }`',
        'schema at themes: a list (a `-` and a space before each item)',
        `schema at cadence.session: ${interval}`,
      ],
    ],
    [
      'a number for an id',
      `${aPlan}themes: [{ id: 2026, title: true }]`,
      [
        'schema at themes.[0].id: a text in quotes (`"2026"`)',
        'schema at themes.[0].title: a text in quotes (`"true"`)',
      ],
    ],
    [
      'a word that is not in the list',
      `${aPlan}themes: [{ id: a, title: A, actions: [{ do: x, status: finished }] }]`,
      ['schema at themes.[0].actions.[0].status: one of todo, doing, done, dropped'],
    ],
    ['null for a word', `${aPlan}status: `, ['schema at status: one of active, closed']],
    [
      'a word of a long list',
      'kind: questions\nquestions: { a: { ask: Why?, category: goals } }',
      [
        'schema at questions.a.category: one of goal, reality, options, will, scaling, emotions and 17 more',
      ],
    ],
    [
      'a text for true or false',
      `${aPlan}log: [{ date: 2026-07-01, kind: nudge, commitments: [{ who: ana, what: x, done: yes }] }]`,
      ['schema at log.[0].commitments.[0].done: true or false'],
    ],
    [
      'minutes below zero',
      `${aPlan}log: [{ date: 2026-07-01, kind: nudge, minutes: { growth: -1, other: many, talk: 1 } }]`,
      [
        'unknown-field at log.[0].minutes: talk',
        'schema at log.[0].minutes.growth: a number of at least 0',
        'schema at log.[0].minutes.other: a number of at least 0',
      ],
    ],
    [
      'an interval of no kind',
      `${aPlan}cadence: { nudge: fortnightly, session: 3, refresh: [P1M] }`,
      [
        `schema at cadence.nudge: ${interval}`,
        `schema at cadence.session: ${interval}`,
        `schema at cadence.refresh: ${interval}`,
      ],
    ],
    [
      'a rating that is a wrong scalar',
      `${aPlan}assessments: [{ date: 2026-07-01, rater: self, ratings: { team: high, agile: [6], planning: , execution: true } }]`,
      [
        `schema at assessments.[0].ratings.team: ${rating}`,
        `schema at assessments.[0].ratings.agile: ${rating}`,
        `schema at assessments.[0].ratings.planning: ${rating}`,
        `schema at assessments.[0].ratings.execution: ${rating}`,
      ],
    ],
    [
      'a rating meant as a mapping',
      `${aPlan}assessments: [{ date: 2026-07-01, rater: self, ratings: { team: { rating: 9, evidnce: x } } }]`,
      ['unknown-field at assessments.[0].ratings.team: evidnce'],
    ],
    [
      'a wrong value in a rating meant as a mapping',
      `${aPlan}assessments: [{ date: 2026-07-01, rater: self, skills: { a: { rating: nine } } }]`,
      ['schema at assessments.[0].skills.a.rating: a whole or half number'],
    ],
    [
      'a rating mapping without rating',
      `${aPlan}assessments: [{ date: 2026-07-01, rater: self, ratings: { team: { evidence: x } } }]`,
      ['missing-field at assessments.[0].ratings.team: rating'],
    ],
    [
      'a wrong colour',
      `${aPlan}log: [{ date: 2026-07-01, kind: session, progress: { a: yellow, b: { colour: orange }, c: { color: red } } }]`,
      [
        'schema at log.[0].progress.a: one of green, amber, red, or a group of keys such as `{ colour: … }`',
        'schema at log.[0].progress.b.colour: one of green, amber, red',
        'missing-field at log.[0].progress.c: colour',
        'unknown-field at log.[0].progress.c: color',
      ],
    ],
    [
      'a question that is no id',
      `${aPlan}log: [{ date: 2026-07-01, kind: session, asked: [5, { qestion: a }] }]`,
      [
        'schema at log.[0].asked.[0]: a text in quotes (`"5"`) or a group of keys such as `{ question: … }`',
        'missing-field at log.[0].asked.[1]: question',
        'unknown-field at log.[0].asked.[1]: qestion',
      ],
    ],
    [
      'dates of every wrong sort',
      `${aPlan}period: { start: 2026-02-30, end: 20261231 }\nthemes: [{ id: a, title: A, closed: , actions: [{ do: x, due: [2026-01-01] }] }]`,
      [
        'invalid-date at period.start: a date written YYYY-MM-DD',
        'invalid-date at period.end: a date written YYYY-MM-DD',
        'invalid-date at themes.[0].closed: a date written YYYY-MM-DD',
        'invalid-date at themes.[0].actions.[0].due: a date written YYYY-MM-DD',
      ],
    ],
    [
      'wrong dates behind references to another schema',
      `${aCompass}started: soon\npauses: [{ start: 1 }]`,
      [
        'invalid-date at started: a date written YYYY-MM-DD',
        'invalid-date at pauses.[0].start: a date written YYYY-MM-DD',
      ],
    ],
    [
      'wrong dates in drafts',
      'kind: notes\nentries: [{ date: x }]\nassessments: [{ date: x, rater: lead }]\nvision: { agreed: 3 }',
      [
        'invalid-date at entries.[0].date: a date written YYYY-MM-DD',
        'invalid-date at assessments.[0].date: a date written YYYY-MM-DD',
        'invalid-date at vision.agreed: a date written YYYY-MM-DD',
      ],
    ],
    ['another version', `${aPlan}version: 2`, ['unsupported-version at version']],
    ['a version of another type', `${aPlan}version: "1"`, ['unsupported-version at version']],
    [
      'a label for no number',
      `${aCompass}scale: { min: low, labels: { five: Solid, 8: 8, 8.5: x } }`,
      [
        'schema at scale.min: a number',
        'unknown-field at scale.labels: five',
        'schema at scale.labels.8: a text in quotes (`"8"`)',
      ],
    ],
    [
      'a rule that cannot be tuned',
      `${aCompass}rules: { unknown-bucket: off }`,
      ['unknown-field at rules: unknown-bucket'],
    ],
    [
      'rules of every wrong sort',
      `${aCompass}rules: { flat-ratings: none, no-vision: { max: 1 }, stale-compass: { days: -1 }, stuck-colour: { sessions: 2.5, severity: off }, tactical-takeover: { share: 5 }, perception-gap: { points: 0 } }`,
      [
        'schema at rules.stale-compass.days: a whole number of at least 0',
        'schema at rules.perception-gap.points: a number greater than 0',
        'schema at rules.flat-ratings: one of off, error, warning, information, hint, or a group of keys such as `{ severity: … }`',
        'unknown-field at rules.no-vision: max',
        'schema at rules.tactical-takeover.share: a number between 0 and 1',
        'schema at rules.stuck-colour.severity: one of error, warning, information, hint',
        'schema at rules.stuck-colour.sessions: a whole number of at least 2',
      ],
    ],
  ])('%s', (_name, text, problems) => {
    expect(linesOf(text).sort()).toEqual([...problems].sort());
  });

  it('offers the known keys of the mapping, or the words that can stand there', () => {
    const [unknown] = problemsOf('plan', parse(`${aPlan}lead: { nam: Dana }`));
    expect(unknown?.allowed).toEqual(['id', 'name', 'since']);
    const [detail] = problemsOf(
      'plan',
      parse(
        `${aPlan}log: [{ date: 2026-07-01, kind: nudge, progress: { a: { colour: red, x: 1 } } }]`,
      ),
    );
    expect(detail?.allowed).toEqual(['colour', 'evidence']);
    const [colour] = problemsOf(
      'plan',
      parse(`${aPlan}log: [{ date: 2026-07-01, kind: nudge, progress: { a: gren } }]`),
    );
    expect(colour?.allowed).toEqual(['green', 'amber', 'red']);
    const [list] = problemsOf('plan', parse(`${aPlan}themes: none`));
    expect(list).not.toHaveProperty('allowed');
  });

  it('does not fail on data whose kind is not the validator’s', () => {
    plan({ kind: 'else' });
    expect(reduce(plan.errors ?? [], { kind: 'else' })).toContainEqual({
      code: 'schema',
      path: ['kind'],
    });
    plan(null);
    expect(reduce(plan.errors ?? [], null)).toEqual([{ code: 'schema', path: [] }]);
  });

  it('keeps to itself keys that every object inherits', () => {
    const data: unknown = JSON.parse(
      '{"kind":"plan","person":{"name":"Ana","__proto__":1,"constructor":2,"toString":{}}}',
    );
    expect(problemsOf('plan', data).map(({ code, key }) => `${code} ${key}`)).toEqual([
      'unknown-field __proto__',
      'unknown-field constructor',
      'unknown-field toString',
    ]);
  });

  it('stays linear for tens of thousands of unknown keys and wrong values', () => {
    const numbers = Array.from({ length: 20_000 }, (_unused, index) => index);
    const data = {
      kind: 'plan',
      person: { name: 'Ana' },
      ...Object.fromEntries(numbers.map((number) => [`key-${number}`, 1])),
      themes: numbers.map((number) => ({ id: number, title: 'x', closed: 'y' })),
    };
    // Quadratic work takes minutes here, and meets the test's time-out.
    expect(problemsOf('plan', data)).toHaveLength(60_000);
  });
});
