import { say } from '../../coaching/say.ts';
import { wholeWords } from '../../coaching/wholeWords.ts';
import { yaml } from '../../document/example.ts';
import { rule } from '../rule.ts';
import { phraseFindings } from './phrases.ts';

/** The words of pitfalls.md, same code. */
const expressions = [
  wholeWords([
    'sick leave',
    'depression',
    'burnout',
    'pregnant',
    'pregnancy',
    'miscarriage',
    'divorce',
    'religion',
    'trade union',
    'krankgeschrieben',
    'schwanger',
    'Schwangerschaft',
    'Scheidung',
    'Gewerkschaft',
  ]),
];

export const sensitiveData = rule({
  code: 'sensitive-data',
  section: 'owning',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'A text holds a word about health, family, belief or union membership.',
  why: "A plan that the person owns (step 4) is one that they can show. Everyone who can read the repository reads it, and versions stay for ever: what is nobody else's business is better said than written.",
  example: {
    before: yaml`
      cadence:
        pauses:
          - { start: 2026-08-10, end: 2026-09-18, reason: On sick leave }
    `,
    after: yaml`
      cadence:
        pauses:
          - { start: 2026-08-10, end: 2026-09-18, reason: Away }
    `,
  },
  *check({ content }) {
    yield* phraseFindings(
      content,
      expressions,
      (phrases) =>
        say`This text holds ${phrases}, and everyone who can read the repository can read it: leave out what the plan does not need, or ask whether it may stay.`,
    );
  },
});
