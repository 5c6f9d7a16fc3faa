import { lengthInDays, periodOf } from '../../coaching/period.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const horizonTooLong = rule({
  code: 'horizon-too-long',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    days: { default: 200, what: 'most days from the start of the period to its end' },
  },
  what: 'The period of the plan is long.',
  why: 'The plan selects its themes for the next six months (step 4). Further ahead nobody knows the work, and what can wait will wait; the vision (step 3) is the place for it.',
  example: {
    before: yaml`
      headline: Become a group product manager
      period: { start: 2026-07-01, end: 2027-12-31 }
    `,
    after: yaml`
      headline: Explain the why before the what
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
  },
  *check({ content }, { days: most }) {
    const period = periodOf(content);
    const days = period && lengthInDays(period);
    if (days === undefined || days <= most) return;
    yield {
      at: onKey('period'),
      message: say`The period is ${days} days long, more than ${most}: plan for about six months, and keep what comes later for the vision or the next plan.`,
    };
  },
});
