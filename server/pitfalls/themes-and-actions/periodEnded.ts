import { daysBetween } from '../../coaching/calendar.ts';
import { periodOf } from '../../coaching/period.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { daysAgo } from '../wording.ts';

export const periodEnded = rule({
  code: 'period-ended',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'The period of the plan is over.',
  why: 'The plan is refreshed each quarter and made for six months (steps 4 and 5). One whose time is over tells nobody what to grow now.',
  example: {
    before: yaml`
      headline: Explain the why before the what
      period: { start: 2026-01-05, end: 2026-06-30 }
    `,
    after: yaml`
      headline: Lead the strategy, not the backlog
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
  },
  *check({ content, today }) {
    const end = periodOf(content)?.end;
    const days = end ? daysBetween(end, today) : 0;
    if (!end || days <= 0) return;
    yield {
      at: onValue('period', 'end'),
      message: say`The period ended on ${dated(end)}, ${daysAgo(days)}: refresh the plan with a new period and headline, or close it with \`status: closed\`.`,
    };
  },
});
