import { describe, expect, it } from 'vitest';
import { type Pin, setRating } from '../../../server/edits/setRating.ts';
import { changed, withCrlf } from '../../support/edits.ts';
import { compassOf } from '../../support/wheel.ts';

const head = 'kind: plan\nperson: { name: Ana } # hers\n';
const round = (ratings: string) =>
  `${head}assessments:\n  - date: 2026-07-02\n    rater: self\n${ratings}`;

function moved(text: string, pin: Partial<Pin>, compass?: string): string {
  const whole = { round: 0, bucket: 'planning', rating: 7, ...pin };
  const content = compass === undefined ? undefined : compassOf(compass);
  return changed(text, (document) => setRating(document, whole, content));
}

type Case = readonly [what: string, before: string, pin: Partial<Pin>, after: string];

const cases: Case[] = [
  [
    'a number, and nothing beside it',
    round('    ratings:\n      planning:   6   # with help\n      team: 5\n'),
    {},
    round('    ratings:\n      planning:   7   # with help\n      team: 5\n'),
  ],
  [
    'a half step',
    round('    ratings: { planning: 6, team: 5 }\n'),
    { rating: 6.5 },
    round('    ratings: { planning: 6.5, team: 5 }\n'),
  ],
  [
    'the number beside evidence',
    round('    ratings:\n      planning:\n        evidence: Two plans held.\n        rating: 6\n'),
    {},
    round('    ratings:\n      planning:\n        evidence: Two plans held.\n        rating: 7\n'),
  ],
  [
    'the number beside evidence in { }',
    round('    ratings: { "planning": { rating: 6, evidence: Plans held. } }\n'),
    {},
    round('    ratings: { "planning": { rating: 7, evidence: Plans held. } }\n'),
  ],
  [
    'what was not observed',
    round('    ratings: { planning: not-observed }\n'),
    {},
    round('    ratings: { planning: 7 }\n'),
  ],
  [
    'what was in quotes',
    round("    ratings: { planning: 'not-observed' }\n"),
    {},
    round('    ratings: { planning: 7 }\n'),
  ],
  [
    'a number by `not-observed`',
    round('    ratings: { planning: 6 }\n'),
    { rating: 'not-observed' },
    round('    ratings: { planning: not-observed }\n'),
  ],
  [
    'a number in a mapping of its own by `not-observed`',
    round('    ratings: { planning: { rating: 6 }, team: 5 } # both\n'),
    { rating: 'not-observed' },
    round('    ratings: { planning: not-observed, team: 5 } # both\n'),
  ],
  [
    'a number on a line of its own by `not-observed`',
    round('    ratings:\n      planning:\n        rating: 6\n      team: 5\n'),
    { rating: 'not-observed' },
    round('    ratings:\n      planning: not-observed\n      team: 5\n'),
  ],
  [
    'a value that is left out',
    round('    ratings:\n      planning: # later\n'),
    {},
    round('    ratings:\n      planning: 7 # later\n'),
  ],
  [
    'a bucket that the round lacks, in its place on the wheel',
    round('    ratings:\n      solution-finding: 4\n      # as agreed\n      agile: 5\n'),
    {},
    round(
      '    ratings:\n      solution-finding: 4\n      planning: 7\n      # as agreed\n      agile: 5\n',
    ),
  ],
  [
    'a bucket that the round lacks, in { }',
    round('    ratings: { solution-finding: 4, agile: 5 }\n'),
    {},
    round('    ratings: { solution-finding: 4, planning: 7, agile: 5 }\n'),
  ],
  [
    'a bucket of the compass itself, behind the eight',
    round('    ratings:\n      planning: 4\n'),
    { bucket: 'pricing' },
    round('    ratings:\n      planning: 4\n      pricing: 7\n'),
  ],
  ['the first rating of a round', round(''), {}, round('    ratings:\n      planning: 7\n')],
  [
    'a rating in the second round',
    `${round('    ratings: { planning: 6 }\n')}  - { date: 2026-07-03, rater: lead, ratings: { planning: 3 } }\n`,
    { round: 1, rating: 4 },
    `${round('    ratings: { planning: 6 }\n')}  - { date: 2026-07-03, rater: lead, ratings: { planning: 4 } }\n`,
  ],
  [
    'a rating where an anchor stands that nobody uses',
    round('    ratings: { planning: &six 6 }\n'),
    {},
    round('    ratings: { planning: &six 7 }\n'),
  ],
  [
    'nothing where the rating is the same',
    round('    ratings: { planning: 0x7, team: { rating: 7.0 } }\n'),
    {},
    round('    ratings: { planning: 0x7, team: { rating: 7.0 } }\n'),
  ],
];

describe('setting a rating changes', () => {
  it.each(cases)('%s', (_, before, pin, after) => {
    expect(moved(before, pin)).toBe(after);
  });

  it.each(cases)('%s (CRLF)', (_, before, pin, after) => {
    expect(moved(withCrlf(before), pin)).toBe(withCrlf(after));
  });
});

describe('setting a rating is refused', () => {
  it.each<[string, string, Partial<Pin>, RegExp]>([
    ['off the scale', round('    ratings: { planning: 6 }\n'), { rating: 11 }, /from 1 to 10/],
    [
      'in steps of a quarter',
      round('    ratings: { planning: 6 }\n'),
      { rating: 6.25 },
      /half steps/,
    ],
    ['in a round that is not there', round(''), { round: 1 }, /not there any more/],
    [
      'where the value is an alias',
      `x-six: &six 6\n${round('    ratings: { planning: *six }\n')}`,
      {},
      /anchor/,
    ],
    [
      'where another value is an alias of this one',
      round('    ratings: { planning: &six 6, team: *six }\n'),
      {},
      /`&six`/,
    ],
    [
      'where other ratings are an alias of these',
      `${round('    ratings: &all # of June\n      planning: 6\n')}  - { date: 2026-07-03, rater: lead, ratings: *all }\n`,
      {},
      /`&all`/,
    ],
    [
      'where the round is a copy',
      `x-r: &r { date: 2026-07-02, rater: self, ratings: { planning: 6 } }\n${head}assessments:\n  - *r\n`,
      {},
      /anchor/,
    ],
    [
      'where evidence would go',
      round('    ratings: { planning: { rating: 6, evidence: Saw it. } }\n'),
      { rating: 'not-observed' },
      /take it out first/,
    ],
    [
      'where a comment stands beside it',
      round('    ratings:\n      planning: # so far\n        rating: 6\n'),
      { rating: 'not-observed' },
      /take it out first/,
    ],
    ['in broken YAML', round('    ratings: { planning: 6 }\nheadline: [\n'), {}, /cannot be read/],
    ['in a compass', 'kind: compass\nbuckets: {}\n', {}, /plan/],
    [
      'where something else stands',
      round('    ratings: { planning: [6] }\n'),
      {},
      /cannot be read/,
    ],
  ])('%s', (_, text, pin, message) => {
    expect(moved(text, pin)).toMatch(/^refused: /);
    expect(moved(text, pin)).toMatch(message);
  });

  it('by the scale of the compass', () => {
    const compass = 'kind: compass\nscale: { min: 0, max: 4 }\nbuckets: {}\n';
    const text = round('    ratings: { planning: 3 }\n');
    expect(moved(text, { rating: 5 }, compass)).toMatch(/0 to 4/);
    expect(moved(text, { rating: 0 }, compass)).toContain('planning: 0');
    expect(moved(text, { rating: 3.5 }, compass)).toContain('planning: 3.5');
  });

  it('of a bucket that the compass calls irrelevant, and of no other', () => {
    const compass =
      'kind: compass\nbuckets: { agile: { title: Agility, relevant: false }, freight: {} }\n';
    const text = round('    ratings: { planning: 3, agile: 4 }\n');
    expect(moved(text, { bucket: 'agile' }, compass)).toBe(
      'refused: The compass says that Agility does not matter here (`relevant: false`), so nobody rates it.',
    );
    expect(moved(text, { bucket: 'freight' }, compass)).toContain('agile: 4, freight: 7 }');
  });
});
