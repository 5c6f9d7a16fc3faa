import type { Plan, Rater } from '../../../schemas/generated/format.d.ts';
import { firstNames } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const oneSidedAssessment = rule({
  code: 'one-sided-assessment',
  section: 'assessment',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: 'Only one of person and lead has given ratings.',
  why: 'Step 2 asks for both a self-assessment and one by the lead: what differs between them is where the best talks begin.',
  example: {
    before: yaml`
      assessments:
        - { date: 2026-11-03, rater: lead, ratings: { planning: 5, team: 7 } }
    `,
    after: yaml`
      assessments:
        - { date: 2026-11-03, rater: lead, ratings: { planning: 5, team: 7 } }
        - { date: 2026-11-05, rater: self, ratings: { planning: 6, team: 7 } }
    `,
  },
  *check({ content }) {
    const self = firstRound(content, 'self');
    const lead = firstRound(content, 'lead');
    const only = self ?? lead;
    if (only === undefined || (self !== undefined && lead !== undefined)) return;
    const names = firstNames(content);
    const [rated, missing] =
      self === undefined ? [names.lead, names.person] : [names.person, names.lead];
    yield {
      at: onKey('assessments'),
      message: say`Only ${rated} has rated so far: ask ${missing} for a round too, made without looking at these numbers.`,
      related: [{ at: onValue('assessments', only, 'date'), message: say`A round by ${rated}` }],
    };
  },
});

function firstRound(plan: Plan, rater: Rater): number | undefined {
  const index = (plan.assessments ?? []).findIndex((round) => round.rater === rater);
  return index < 0 ? undefined : index;
}
