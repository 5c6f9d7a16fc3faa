import { sessionsSoFar } from '../../coaching/log.ts';
import { dated, type Said, say } from '../../coaching/say.ts';
import { streak } from '../../coaching/streak.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const cancelledStreak = rule({
  code: 'cancelled-streak',
  section: 'follow-up',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    count: { default: 2, what: 'fewest cancelled sessions in a row that count' },
  },
  what: 'The last sessions were all cancelled.',
  why: 'Consistency beats intensity (step 5). A session that gives way to the work of the day once is bad luck; one that does so again and again says what the growth of a person is worth here.',
  example: {
    before: yaml`
      log:
        - { date: 2026-08-31, kind: session }
        - { date: 2026-09-30, kind: session, status: cancelled }
        - { date: 2026-10-28, kind: session, status: cancelled }
    `,
    after: yaml`
      log:
        - { date: 2026-08-31, kind: session }
        - { date: 2026-09-30, kind: session, status: cancelled }
        - { date: 2026-10-28, kind: session, status: cancelled }
        - { date: 2026-11-03, kind: session, notes: Twenty minutes on the way to the station. }
    `,
  },
  *check({ content, today }, { count }) {
    const cancelled = streak(
      sessionsSoFar(content, today),
      ({ entry }) => entry.status === 'cancelled',
    );
    const oldest = cancelled[0];
    const newest = cancelled.at(-1);
    if (!oldest || !newest || cancelled.length < count) return;
    yield {
      at: onValue('log', newest.index, 'date'),
      message: say`${lastSessions(cancelled.length)}, since ${dated(oldest.date)}: hold the next one, however short, or find a time that nothing else takes.`,
    };
  },
});

function lastSessions(count: number): Said {
  return count === 1
    ? say`The last session was cancelled`
    : say`The last ${count} sessions were all cancelled`;
}
