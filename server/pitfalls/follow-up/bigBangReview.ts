import { isAfter } from '../../coaching/calendar.ts';
import { heldSessions, plannedEntries } from '../../coaching/log.ts';
import { daysOutsidePauses, pausesOf } from '../../coaching/pauses.ts';
import { periodStart } from '../../coaching/period.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { daysLong } from '../wording.ts';

export const bigBangReview = rule({
  code: 'big-bang-review',
  section: 'follow-up',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    days: { default: 92, what: 'most days between two sessions, pauses not counted' },
  },
  what: 'A long stretch lies between two coaching sessions.',
  why: 'The framework\'s pitfall "The Big Bang Review": feedback that waits for the performance review. Monthly sessions see to it that there are no surprises.',
  example: {
    before: yaml`
      log:
        - { date: 2026-05-04, kind: session }
        - { date: 2026-11-02, kind: session }
    `,
    after: yaml`
      log:
        - { date: 2026-05-04, kind: session }
        - { date: 2026-11-02, kind: session }
        - { date: 2026-11-23, kind: session }
    `,
  },
  *check({ content, compass, today }, { days: most }) {
    const sessions = heldSessions(content, today);
    const newest = sessions.at(-1);
    // Without a session there is no stretch between two; the one still running is stale-follow-up's.
    if (!newest) return;
    const pauses = pausesOf(content, compass);
    const previous = sessions.at(-2);
    const before = previous?.date ?? periodStart(content);
    if (before) {
      const days = daysOutsidePauses(before, newest.date, pauses);
      if (days > most) {
        const since = previous
          ? say`the one before, on ${dated(before)}`
          : say`the start of the period, on ${dated(before)}`;
        yield {
          at: onValue('log', newest.index, 'date'),
          message: say`${daysLong(days)} lay between this session and ${since}, more than ${most}: keep the next ones closer together, so that nothing has to wait for a review.`,
          related: [
            {
              at: previous ? onValue('log', previous.index, 'date') : onValue('period', 'start'),
              message: previous ? say`The session before` : say`The start of the period`,
            },
          ],
        };
      }
    }
    const next = plannedEntries(content, 'session').find(({ date }) => isAfter(date, newest.date));
    if (!next) return;
    const days = daysOutsidePauses(newest.date, next.date, pauses);
    if (days <= most) return;
    yield {
      at: onValue('log', next.index, 'date'),
      message: say`The next session is planned ${daysLong(days)} after the last one, on ${dated(newest.date)}; more than ${most} is long: plan one in between, so that nothing has to wait for a review.`,
      related: [{ at: onValue('log', newest.index, 'date'), message: say`The last session` }],
    };
  },
});
