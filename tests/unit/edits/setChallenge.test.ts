import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  type ChallengeReview,
  type NextChallenge,
  reviewChallenge,
  setAnyChallenge,
  setChallenge,
} from '../../../server/edits/setChallenge.ts';
import { changed, snippets, withCrlf } from '../../support/edits.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const head = 'kind: plan\nperson: { name: Ana } # hers\n';
const next: NextChallenge = { title: 'Lead the API' };

const set = (text: string, challenge: Partial<NextChallenge> = {}) =>
  changed(text, (document) => setChallenge(document, { ...next, ...challenge }, today));
const reviewed = (text: string, review: ChallengeReview = {}) =>
  changed(text, (document) => reviewChallenge(document, review, today));

const old = `challenge:
  title: Lead the strategy # as agreed
  why: Nobody does.
  status: agreed
  agreed: 2026-07-10
`;

const settings: [string, string, Partial<NextChallenge>, string][] = [
  [
    'where there was none',
    `${head}themes: []\n`,
    { why: ' Sales asks. ', readyWhen: 'Two done', status: 'agreed' },
    `${head}challenge:\n  title: Lead the API\n  why: Sales asks.\n  ready-when: Two done\n  status: agreed\n  agreed: 2026-11-24\nthemes: []\n`,
  ],
  [
    'where the key stood alone',
    `${head}challenge:\nthemes: []\n`,
    {},
    `${head}challenge:\n  title: Lead the API\n  status: idea\nthemes: []\n`,
  ],
  [
    'and the one before is done',
    head + old,
    {},
    `${head}challenge:\n  title: Lead the API\n  status: idea\nearlier-challenges:\n  - title: Lead the strategy # as agreed\n    why: Nobody does.\n    status: done\n    agreed: 2026-07-10\n`,
  ],
  [
    'and the one before is dropped, behind earlier ones',
    `${head}${old}earlier-challenges:\n  - { title: Run a squad, status: done }\nthemes: []\n`,
    { before: 'dropped' },
    `${head}challenge:\n  title: Lead the API\n  status: idea\nearlier-challenges:\n  - { title: Run a squad, status: done }\n  - title: Lead the strategy # as agreed\n    why: Nobody does.\n    status: dropped\n    agreed: 2026-07-10\nthemes: []\n`,
  ],
  [
    'and the one before keeps what it says already',
    `${head}challenge: { title: Old, status: dropped }\nearlier-challenges: []\n`,
    {},
    `${head}challenge: { title: Lead the API, status: idea }\nearlier-challenges: [{ title: Old, status: dropped }]\n`,
  ],
  [
    'and one before without a status gets one',
    `${head}challenge: { title: Old }\nearlier-challenges: [{ title: Older }]\n`,
    {},
    `${head}challenge: { title: Lead the API, status: idea }\nearlier-challenges: [{ title: Older }, { title: Old, status: done }]\n`,
  ],
  [
    'and one before without a status gets one on a line of its own',
    `${head}challenge:\n  title: Old\n  why: It was time.\n`,
    {},
    `${head}challenge:\n  title: Lead the API\n  status: idea\nearlier-challenges:\n  - title: Old\n    why: It was time.\n    status: done\n`,
  ],
];

describe('the next bigger challenge is set', () => {
  it.each(settings)('%s', (_, before, challenge, after) => {
    expect(set(before, challenge)).toBe(after);
    expect(set(withCrlf(before), challenge)).toBe(withCrlf(after));
  });

  it('to be filled in', () => {
    const [text] = snippets(head, setAnyChallenge);
    expect(text).toMatch(/title: \$\{1:Which project or responsibility comes next\}/);
  });

  it.each([
    ['without a title', head, { title: '  ' }, 'needs a title'],
    ['in what is no plan', 'kind: compass\nbuckets: {}\n', {}, 'open one first'],
    ['where the YAML is broken', `${head}themes: [\n`, {}, 'cannot be read'],
    [
      'where it is shared by an anchor',
      `${head}challenge: &c { title: Old }\nearlier-challenges: [*c]\n`,
      {},
      'anchor `&c`',
    ],
  ])('but not %s', (_, text, challenge, reason) => {
    expect(set(text, challenge)).toMatch(/^refused: /);
    expect(set(text, challenge)).toContain(reason);
  });
});

const reviews: [string, string, ChallengeReview, string][] = [
  ['with today’s day', head + old, {}, `${head}${old}  reviewed: 2026-11-24\n`],
  [
    'over an earlier review',
    `${head}${old}  reviewed: 2026-08-01 # by phone\n`,
    {},
    `${head}${old}  reviewed: 2026-11-24 # by phone\n`,
  ],
  [
    'in { }',
    `${head}challenge: { title: Old, status: idea }\n`,
    { status: 'agreed' },
    `${head}challenge: { title: Old, status: agreed, agreed: 2026-11-24, reviewed: 2026-11-24 }\n`,
  ],
  [
    'with another title and status',
    head + old,
    { title: 'Lead it alone', status: 'assigned' },
    `${head}${old.replace('Lead the strategy', 'Lead it alone').replace('status: agreed', 'status: assigned')}  reviewed: 2026-11-24\n`,
  ],
];

describe('the challenge is reviewed', () => {
  it.each(reviews)('%s', (_, before, review, after) => {
    expect(reviewed(before, review)).toBe(after);
    expect(reviewed(withCrlf(before), review)).toBe(withCrlf(after));
  });

  it('but not where there is none', () => {
    expect(reviewed(head)).toContain('no next bigger challenge yet');
  });
});
