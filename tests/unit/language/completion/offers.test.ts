import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emotionGroups } from '../../../../server/coaching/emotions.ts';
import type { Offer } from '../../../../server/language/completion/index.ts';
import { markupFor } from '../../../../server/language/markup.ts';
import { accepted, labels, offersAt } from '../../../support/completing.ts';
import { compass, head, team } from './team.ts';

/** What is offered, each with the words beside it. */
async function described(marked: string, locale = 'en'): Promise<(string | undefined)[][]> {
  const offers = await offersAt(marked, { team, locale });
  return offers.map(({ label, description }) =>
    description === undefined ? [label] : [label, description],
  );
}

function documentation(offers: readonly Offer[], label: string): string | undefined {
  return offers.find((each) => each.label === label)?.documentation(markupFor('markdown'));
}

const inLog = (line: string) =>
  `${head}log:\n  - date: 2026-10-26\n    kind: session\n    ${line}\n`;
const inRound = (line: string) =>
  `${head}assessments:\n  - date: 2026-11-24\n    rater: self\n    ${line}\n`;

describe('keys', () => {
  it('come with the required ones first, each with the schema’s words', async () => {
    const offers = await offersAt(`${head}log:\n  - |\n`, { team });
    const keys = offers.filter(({ kind }) => kind === 'key');
    expect(labels(keys).slice(0, 3)).toEqual(['date', 'kind', 'status']);
    expect(keys[0]?.description).toBe('required');
    expect(documentation(keys, 'mood')).toBe("The person's mood, one of the thirty emotions.");
  });

  it('leave out what is there already', async () => {
    expect(labels(await offersAt('kind: plan\nperson: { name: Ana, | }\n'))).toEqual([
      'id',
      'level',
      'in-role-since',
    ]);
  });

  it('bring what a mapping cannot do without', async () => {
    expect(await accepted(`${head}log:\n  - |\n`, 'notes', { team })).toBe(
      `${head}log:\n  - date: 2026-11-24\n    kind: session\n    notes: What was talked about\n`,
    );
  });

  it('of a half-typed name keep the value, where it fits', async () => {
    const offers = await offersAt(`${head}log:\n  - { da|: 2026-11-24, kind: session }\n`, {
      team,
    });
    expect(labels(offers)[0]).toBe('date');
    expect(labels(offers)).not.toContain('minutes');
    expect(offers[0]?.text).toBe('date');
  });

  it('are themes where colours are given, the open ones first', async () => {
    expect(await described(inLog('progress: { | }'))).toEqual([
      ['problem-first', 'Start from the problem'],
      ['old', 'Old ways · closed'],
    ]);
  });

  it('are buckets that are relevant where ratings are given, and skills', async () => {
    expect(await described(inRound('ratings: { team: 3, | }'))).toEqual([
      ['problem-understanding', 'Problem Understanding'],
      ['solution-finding', 'Solution Finding'],
      ['planning', 'Planning'],
      ['execution', 'Execution (Get it Done)'],
      ['listen-and-learn', 'Listen & Learn'],
      ['personal-growth', 'Personal Growth'],
      ['freight', 'Freight lore'],
    ]);
    expect(await described(inRound('skills: { | }'))).toEqual([['ranges', 'Planning']]);
  });
});

describe('values', () => {
  it.each([
    ['a level', head.replace('level: pm', 'level: |'), ['pm', 'senior-pm']],
    ['a trait', `${head}    trait: |\n`, ['curiosity']],
    ['a status', `${head}    status: |\n`, ['open', 'closed']],
    ['yes or no', compass.replace('relevant: false', 'relevant: |'), ['true', 'false']],
    ['a person', `${head}owner: |\n`, ['ana', 'dana']],
    ['whoever is named', inLog('commitments: [{ who: | }]'), ['ana', 'dana', 'eva']],
    ['a compass', head.replace('../pm.coach.yaml', '../p|'), ['../pm.coach.yaml']],
    [
      'what was talked about, but for what stands there',
      inLog('discussed: [team, |, curiosity]'),
      [
        'problem-first',
        'old',
        'problem-understanding',
        'solution-finding',
        'planning',
        'execution',
        'listen-and-learn',
        'personal-growth',
        'freight',
        'ranges',
      ],
    ],
  ])('%s', async (name, marked, expected) => {
    const file = name === 'yes or no' ? { file: 'pm.coach.yaml' } : { team };
    expect(labels(await offersAt(marked, file))).toEqual(expected);
  });

  it('of people say who they are', async () => {
    expect(await described(`${head}owner: |\n`)).toEqual([
      ['ana', 'Ana Lopez · the person'],
      ['dana', 'Dana Kim · the lead'],
    ]);
    expect(await described(`${head}owner: |\n`, 'de')).toEqual([
      ['ana', 'Ana Lopez · die Person'],
      ['dana', 'Dana Kim · die Führungskraft'],
    ]);
  });

  it('of a bucket say what good looks like, and what is expected at this level', async () => {
    const offers = await offersAt(`${head}    bucket: |\n`, { team });
    expect(documentation(offers, 'team')).toBe(
      '**Team**\n\nAsks \\*first\\*.\n\nExpected of pm: 3',
    );
    const skills = await offersAt(`${head}    bucket: planning\n  - skill: |\n`, { team });
    expect(documentation(skills, 'ranges')).toBe('Gives estimates with a range.');
  });

  it('of a rating have the compass’s words', async () => {
    expect(await described(inRound('ratings: { team: | }'))).toEqual([
      ['0'],
      ['1', 'With help'],
      ['2'],
      ['3'],
      ['4'],
      ['5', 'Teaches others'],
      ['not-observed'],
      ['{ rating, evidence }', 'With what the rater saw'],
    ]);
  });

  it('of a mood stand in their groups', async () => {
    expect(await described(inLog('mood: |'))).toEqual(
      emotionGroups().flatMap(({ title, emotions }) => emotions.map((each) => [each, title])),
    );
  });

  it('of a question have its text and what follows', async () => {
    const offers = await offersAt(inLog('asked: [success-in-role, |]'), { team });
    expect(labels(offers)).not.toContain('success-in-role');
    expect(offers.find(({ label }) => label === 'want-to-learn')?.description).toBe(
      'What do you want to learn that nobody has asked you to learn?',
    );
    expect(documentation(offers, 'half-year-from-now')).toBe(
      '**What do you want to be able to do in half a year that you cannot do today?**\n\n- What would that make possible?\n\nWhat you want',
    );
  });

  it('of colours are all three, or with evidence', async () => {
    expect(labels(await offersAt(inLog('progress: { old: | }'), { team }))).toEqual([
      'green',
      'amber',
      'red',
      '{ colour, evidence }',
    ]);
  });
});

describe('in broken YAML', () => {
  it.each([
    ['an open list above', 'strengths: [Ships on time,\n'],
    ['an open brace above', 'vision: { person: Lead,\n'],
    ['an open quote above', 'headline: "Say it early\n'],
  ])('themes and people are known though there is %s', async (_, broken) => {
    const text = inLog('progress: { | }').replace('themes:', `${broken}themes:`);
    expect(labels(await offersAt(text))).toEqual(['problem-first', 'old']);
    const owner = head.replace('owner: eva', 'owner: |').replace('person:', `${broken}person:`);
    expect(labels(await offersAt(owner))).toEqual(expect.arrayContaining(['ana', 'dana']));
  });
});

describe('dates', () => {
  it('come in their order, each once, with weekday and reason', async () => {
    expect(
      await described(
        `${head}        due: |\n`.replace('[{ do: Read it, owner: eva }]', '\n      - do: A'),
      ),
    ).toEqual([
      ['2026-11-24', 'Tue 24 Nov 2026 · today'],
      ['2026-11-30', 'Mon 30 Nov 2026 · end of the month'],
      ['2026-12-01', 'Tue 1 Dec 2026 · in a week'],
      ['2026-12-31', 'Thu 31 Dec 2026 · end of the period'],
    ]);
  });

  it('in German', async () => {
    expect(
      await described(inLog('commitments: [{ who: ana, what: A, due: | }]'), 'de'),
    ).toContainEqual(['2026-11-26', 'Do 26. Nov. 2026 · nächstes Gespräch']);
  });

  it('know the next session, though the entry that is typed has no kind yet', async () => {
    const marked = `${inLog('notes: A')}  - date: |\n`;
    expect(await described(marked)).toContainEqual([
      '2026-11-26',
      'Thu 26 Nov 2026 · next session',
    ]);
  });

  it('of what was held, and of a round, are not to come', async () => {
    expect(await described(`${head}log:\n  - { status: held, date: | }\n`)).toEqual([
      ['2026-11-24', 'Tue 24 Nov 2026 · today'],
    ]);
    expect(labels(await offersAt(`${head}assessments: [{ date: | }]\n`, { team }))).toEqual([
      '2026-11-24',
    ]);
  });

  it('of an end lie after their start', async () => {
    const ends = await offersAt('kind: plan\nperiod: { start: 2026-12-24, end: | }\n');
    expect(labels(ends)).toEqual(['2027-06-23']);
  });
});

describe('whole blocks', () => {
  it('a round has all relevant buckets', async () => {
    const text = await accepted(`${head}assessments:\n  |\n`, 'round: lead', { team });
    const ratings = text.split('    ratings:\n')[1] ?? '';
    expect([...ratings.matchAll(/^ {6}([\w-]+): not-observed$/gm)].map(([, id]) => id)).toEqual([
      'problem-understanding',
      'solution-finding',
      'planning',
      'execution',
      'listen-and-learn',
      'team',
      'personal-growth',
      'freight',
    ]);
  });

  it('a session has the plan’s open themes, and no colour that nobody has chosen', async () => {
    const offers = await offersAt(`${head}log:\n  |\n`, { team });
    const session = offers.find(({ label }) => label === 'session');
    expect(session?.snippet).toMatch(/progress:\n {6}problem-first: \$\{\d\|amber,green,red\|\}\n/);
    expect(session?.text).not.toContain('progress');
  });

  it('a theme is on a bucket, a skill or a trait of the compass', async () => {
    expect(await described(`${head}  - |\n`)).toEqual(
      expect.arrayContaining([
        ['theme', 'On a bucket, with a first action'],
        ['theme: skill', 'On a skill, with a first action'],
        ['theme: trait', 'On a trait, with a first action'],
      ]),
    );
  });
});

it('the sample team’s plan is offered what its compass says', async () => {
  const text = readFileSync('examples/people/ana.coach.yaml', 'utf8');
  const pm = readFileSync('examples/pm.coach.yaml', 'utf8');
  const marked = text.replace('skill: problem-briefs', 'skill: |');
  const offers = await offersAt(marked, { team: { 'pm.coach.yaml': pm } });
  // Those of the theme's bucket first.
  expect(labels(offers).slice(0, 2)).toEqual(['problem-briefs', 'depot-visits']);
});
