import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { isAfter } from '../../coaching/calendar.ts';
import { heldEntries, heldSessions } from '../../coaching/log.ts';
import { dated, say } from '../../coaching/say.ts';
import { nextCheckIn } from '../../coaching/schedule.ts';
import { timeSpent } from '../../coaching/timeSpent.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue } from '../../document/place.ts';
import { independently } from '../references/independently.ts';
import { type Finding, rule } from '../rule.ts';
import { daysLong } from '../wording.ts';

/** One session alone shows no habit (pitfalls.md, same code). */
const FEWEST_SESSIONS = 2;

export const tacticalTakeover = rule({
  code: 'tactical-takeover',
  section: 'follow-up',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    sessions: { default: 3, what: 'how many of the newest held sessions are looked at' },
    share: { default: 0.5, what: 'largest share of their time that status and other may take' },
    'one-on-ones': {
      default: 4,
      what: '1:1s held since the last session that count, while the session is overdue',
    },
  },
  what: 'The work of the day takes over the time that was kept for growth.',
  why: 'The framework\'s pitfall "Tactical Takeover": status updates consume the talk. Dedicated time, in which the person\'s growth is the only product on the table, has to be kept free.',
  example: {
    before: yaml`
      log:
        - { date: 2026-09-30, kind: session, minutes: { growth: 15, status: 40 } }
        - { date: 2026-10-28, kind: session, minutes: { feedback: 10, status: 45 } }
    `,
    after: yaml`
      log:
        - { date: 2026-09-30, kind: session, minutes: { growth: 15, status: 40 } }
        - { date: 2026-10-28, kind: session, minutes: { growth: 50, status: 5 } }
        - { date: 2026-10-30, kind: one-on-one, mostly: status }
    `,
  },
  *check({ content, compass, today }, { sessions, share, 'one-on-ones': oneOnOnes }) {
    yield* independently(
      () => withinSessions(content, today, sessions, share),
      () => insteadOfSessions(content, compass, today, oneOnOnes),
    );
  },
});

/** Sessions that were held, but on the wrong topics. One finding, though both signs may be there. */
function* withinSessions(
  plan: Plan,
  today: Temporal.PlainDate,
  count: number,
  share: number,
): Generator<Finding> {
  const counted = heldSessions(plan, today)
    .slice(-count)
    .flatMap((session) => {
      const time = timeSpent(session.entry);
      return time ? [{ ...session, time }] : [];
    });
  const newest = counted.at(-1);
  if (!newest || counted.length < FEWEST_SESSIONS) return;
  const minutes = counted.reduce((sum, { time }) => sum + time.minutes, 0);
  const tactical = counted.reduce((sum, { time }) => sum + time.tactical, 0);
  if (tactical > share * minutes) {
    yield {
      at: onKey('log', newest.index, newest.time.key),
      message: say`Status and other took ${Math.round((100 * tactical) / minutes)}% of the last ${counted.length} sessions that say where the time went (${tactical} of ${minutes} minutes): move status into the 1:1 or into writing, and keep the session for growth.`,
    };
    return;
  }
  const empty = counted.findLast(({ time }) => time.tactical === time.minutes);
  if (!empty) return;
  yield {
    at: onKey('log', empty.index, empty.time.key),
    message: say`The session on ${dated(empty.date)} had no time for growth, career or feedback: begin the next one with the themes, and let status wait for the 1:1.`,
  };
}

/** Many 1:1s, while the session that they may have eaten is overdue. */
function* insteadOfSessions(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
  most: number,
): Generator<Finding> {
  const { overdueDays } = nextCheckIn('session', plan, compass, today);
  if (overdueDays === 0) return;
  const last = heldSessions(plan, today).at(-1);
  const since = heldEntries(plan, 'one-on-one', today).filter(
    ({ date }) => !last || isAfter(date, last.date),
  );
  const newest = since.at(-1);
  if (!newest || since.length < most) return;
  const stretch = last ? say`since the session on ${dated(last.date)}` : say`without any session`;
  yield {
    at: onValue('log', newest.index, 'date'),
    message: say`${since.length} 1:1s were held ${stretch}, while a session is overdue by ${daysLong(overdueDays)}: turn the next 1:1 into the session, and leave status out of it.`,
    ...(last
      ? { related: [{ at: onValue('log', last.index, 'date'), message: say`The last session` }] }
      : {}),
  };
}
