import { byDate, daysBetween } from '../../coaching/calendar.ts';
import { roundsOf } from '../../coaching/rounds.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const staleAssessment = rule({
  code: 'stale-assessment',
  section: 'assessment',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    days: { default: 183, what: 'most days since the newest round of self or lead' },
  },
  what: 'Neither self nor lead has given ratings for a long time.',
  why: 'An assessment is a pin on the map (step 2), and people move. A plan that is steered by an old one works on what may long have been learnt.',
  example: {
    before: yaml`
      assessments:
        - { date: 2026-01-12, rater: self, ratings: { team: 5 } }
        - { date: 2026-01-13, rater: lead, ratings: { team: 4 } }
    `,
    after: yaml`
      assessments:
        - { date: 2026-01-12, rater: self, ratings: { team: 5 } }
        - { date: 2026-01-13, rater: lead, ratings: { team: 4 } }
        - { date: 2026-11-02, rater: self, ratings: { team: 6 } }
        - { date: 2026-11-03, rater: lead, ratings: { team: 6 } }
    `,
  },
  *check({ content, today }, { days: most }) {
    const rounds = [...roundsOf(content, 'self', today), ...roundsOf(content, 'lead', today)];
    const newest = rounds
      .sort((one, other) => byDate(one, other) || one.index - other.index)
      .at(-1);
    if (!newest) return;
    const days = daysBetween(newest.date, today);
    if (days <= most) return;
    yield {
      at: onValue('assessments', newest.index, 'date'),
      message: say`The newest assessment is of ${dated(newest.date)}, ${days} days ago (more than ${most}): let both rate again, apart from each other, and compare with what you see here.`,
    };
  },
});
