import { say } from '../../coaching/say.ts';
import { wholeWords } from '../../coaching/wholeWords.ts';
import { yaml } from '../../document/example.ts';
import { rule } from '../rule.ts';
import { phraseFindings } from './phrases.ts';

/** The words of pitfalls.md, same code. `PIP` in small letters is other things too. */
const expressions = [
  wholeWords(['PIP'], true),
  wholeWords([
    'performance improvement plan',
    'salary',
    'pay rise',
    'pay raise',
    'performance bonus',
    'year-end bonus',
    'rating cycle',
    'Gehalt',
    'Gehaltserhöhung',
    'Leistungsbeurteilung',
    'Abmahnung',
    'Zielbonus',
  ]),
];

export const evaluationInPlan = rule({
  code: 'evaluation-in-plan',
  section: 'owning',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'A text speaks of pay or of performance evaluation.',
  why: 'The plan belongs to the person (step 4) and is for growing. Where it decides about money, an honest red becomes a risk, and coaching turns into a performance review, the end of which is the pitfall "The Big Bang Review".',
  example: {
    before: yaml`
      themes:
        - id: estimates
          title: Give estimates with a range
          success: Counts towards the pay rise in January.
    `,
    after: yaml`
      themes:
        - id: estimates
          title: Give estimates with a range
          success: Sales repeats the range and not a date.
    `,
  },
  *check({ content }) {
    yield* phraseFindings(
      content,
      expressions,
      (phrases) =>
        say`This text speaks of ${phrases}: keep pay and evaluation out of the plan, in a talk and a place of their own, and say here what shall grow.`,
    );
  },
});
