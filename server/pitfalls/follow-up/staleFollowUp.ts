import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { heldSessions } from '../../coaching/log.ts';
import { dated, say } from '../../coaching/say.ts';
import { nextCheckIn } from '../../coaching/schedule.ts';
import type { CoachDocument } from '../../document/document.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Place } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { daysAgo } from '../wording.ts';

export const staleFollowUp = rule({
  code: 'stale-follow-up',
  section: 'follow-up',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    grace: { default: 7, what: 'days after the due date that are still fine' },
  },
  what: 'The coaching session is overdue.',
  why: 'Consistency beats intensity (step 5): a dedicated session a month keeps growth in mind. Once the rhythm is lost, so is the plan.',
  example: {
    before: yaml`
      cadence: { session: monthly }
      log:
        - { date: 2026-09-02, kind: session }
    `,
    after: yaml`
      cadence: { session: monthly }
      log:
        - { date: 2026-09-02, kind: session }
        - { date: 2026-11-27, kind: session, status: planned }
    `,
  },
  *check({ content, compass, document, today }, { grace }) {
    const checkIn = nextCheckIn('session', content, compass, today);
    if (checkIn.due === undefined || checkIn.overdueDays <= grace) return;
    const { due, overdueDays, source } = checkIn;
    yield {
      at: placeOf(content, document, today),
      message: say`A coaching session was due on ${dated(due)}, ${daysAgo(overdueDays)}: hold it now, however short, or put a day for it into the log as \`planned\`.`,
      ...(source.from === 'planned'
        ? {
            related: [
              {
                at: onValue('log', source.entry, 'date'),
                message: say`It was planned here: was it held, or cancelled?`,
              },
            ],
          }
        : {}),
      data: { due: due.toString() },
    };
  },
});

function placeOf(plan: Plan, document: CoachDocument, today: Temporal.PlainDate): Place {
  const newest = heldSessions(plan, today).at(-1);
  if (newest) return onValue('log', newest.index, 'date');
  return document.has('cadence', 'session') ? onKey('cadence', 'session') : onKey('cadence');
}
