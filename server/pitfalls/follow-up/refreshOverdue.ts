import { isBefore } from '../../coaching/calendar.ts';
import { heldEntries } from '../../coaching/log.ts';
import { periodEnd } from '../../coaching/period.ts';
import { dated, say } from '../../coaching/say.ts';
import { nextCheckIn } from '../../coaching/schedule.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { daysAgo } from '../wording.ts';

export const refreshOverdue = rule({
  code: 'refresh-overdue',
  section: 'follow-up',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    grace: { default: 14, what: 'days after the due date that are still fine' },
  },
  what: 'The quarterly refresh of the plan is overdue.',
  why: 'A new headline or focus each quarter keeps the plan alive (step 5). What was right three months ago may be done, or no longer matter.',
  example: {
    before: yaml`
      cadence: { refresh: quarterly }
      log:
        - { date: 2026-07-01, kind: refresh, headline: From dates to reasons }
    `,
    after: yaml`
      cadence: { refresh: quarterly }
      log:
        - { date: 2026-07-01, kind: refresh, headline: From dates to reasons }
        - { date: 2026-11-02, kind: refresh, headline: Explain the why before the what }
    `,
  },
  *check({ content, compass, today }, { grace }) {
    const { due, overdueDays } = nextCheckIn('refresh', content, compass, today);
    if (!due || overdueDays <= grace) return;
    const end = periodEnd(content);
    // From then on `period-ended` asks for the refresh.
    if (end && isBefore(end, today)) return;
    const newest = heldEntries(content, 'refresh', today).at(-1);
    yield {
      at: newest ? onValue('log', newest.index, 'date') : onKey('cadence'),
      message: say`A refresh was due on ${dated(due)}, ${daysAgo(overdueDays)}: take an hour to look at headline and themes together, and log it as \`kind: refresh\`.`,
      data: { due: due.toString() },
    };
  },
});
