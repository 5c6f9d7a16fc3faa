import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Cadence, LogEntry, Plan } from '../../../schemas/generated/format.d.ts';
import { daysBetween } from '../../../server/coaching/calendar.ts';
import { type DueCheckIn, loops, nextCheckIn } from '../../../server/coaching/schedule.ts';
import { compass, day, plan } from './plans.ts';

const origin = day('2026-01-01');
const date = fc.integer({ min: -800, max: 800 }).map((days) => origin.add({ days }).toString());
const pause = fc
  .tuple(date, fc.integer({ min: 0, max: 40 }))
  .map(([start, days]) => ({ start, end: day(start).add({ days }).toString() }));
const pauses = fc.array(pause, { maxLength: 6 });
const interval = fc.constantFrom(
  ...['daily', 'weekly', 'every-two-weeks', 'monthly', 'quarterly', 'P3W', 'P1M3D', 'P40D', 'P1Y'],
);
const entry = fc.record(
  {
    date,
    kind: fc.constantFrom('session', 'nudge', 'refresh', 'one-on-one'),
    status: fc.constantFrom('planned', 'held', 'cancelled'),
  },
  { requiredKeys: ['date', 'kind'] },
) as fc.Arbitrary<LogEntry>;
const cadence = fc.record(
  { session: interval, refresh: interval, nudge: interval, pauses },
  { requiredKeys: ['pauses'] },
) as fc.Arbitrary<Cadence>;
const somePlan = fc
  .record(
    {
      cadence,
      log: fc.array(entry, { maxLength: 8 }),
      period: fc.record({ start: date, end: date }, { requiredKeys: [] }),
      lead: fc.record({ since: date }),
    },
    { requiredKeys: ['cadence'] },
  )
  .map((parts) => plan(parts as Omit<Plan, 'kind' | 'person'>));
const named: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P7D',
  'every-two-weeks': 'P14D',
  monthly: 'P1M',
  quarterly: 'P3M',
};
const loop = fc.constantFrom(...loops);

/** What a check-in was made from. */
interface Given {
  readonly plan: Plan;
  readonly today: Temporal.PlainDate;
  /** Whether a day lies in a pause of the plan or of its compass. */
  isPaused(candidate: Temporal.PlainDate): boolean;
}

/** Holds a property against check-ins that have a due date. */
function holds(check: (checkIn: DueCheckIn, given: Given) => void): void {
  fc.assert(
    fc.property(loop, somePlan, pauses, date, (which, of, teamPauses, on) => {
      const today = day(on);
      const checkIn = nextCheckIn(which, of, compass({ pauses: teamPauses }), today);
      if (checkIn.due === undefined) return;
      const all = [...(of.cadence?.pauses ?? []), ...teamPauses];
      const isPaused = (candidate: Temporal.PlainDate) =>
        all.some(
          ({ start = '', end = '' }) => start <= String(candidate) && String(candidate) <= end,
        );
      check(checkIn, { plan: of, today, isPaused });
    }),
    { numRuns: 400 },
  );
}

describe('a due date', () => {
  test('is never inside a pause', () => {
    holds(({ due }, { isPaused }) => expect(isPaused(due)).toBe(false));
  });

  test('that is computed is on no weekend', () => {
    holds(({ due, source, movedBy }) => {
      const isWritten = source.from === 'planned' || source.from === 'period-end';
      if (isWritten && movedBy.length === 0) return;
      expect(due.dayOfWeek).toBeLessThan(6);
    });
  });

  test('is the one written or computed, or says what has moved it', () => {
    holds(({ due, loop: of, source, movedBy }, { plan: { log = [], period, cadence: rhythm } }) => {
      if (movedBy.length > 0 || of === 'nudge') return;
      if (source.from === 'planned') expect(String(due)).toBe(log[source.entry]?.date);
      if (source.from === 'period-end') expect(String(due)).toBe(period?.end);
      if (source.from === 'held' || source.from === 'period-start') {
        const anchor = source.from === 'held' ? log[source.entry]?.date : period?.start;
        const added = rhythm?.[of] ?? { session: 'P1M', refresh: 'P3M' }[of];
        expect(String(due)).toBe(String(day(anchor ?? '').add(named[added] ?? added)));
      }
    });
  });

  test('is overdue by the days since, unless today is in a pause', () => {
    holds(({ due, overdueDays }, { today, isPaused }) => {
      expect(overdueDays).toBe(isPaused(today) ? 0 : Math.max(0, daysBetween(due, today)));
    });
  });

  test('of a nudge is never past', () => {
    holds(({ loop: of, due, overdueDays }, { today }) => {
      if (of !== 'nudge') return;
      expect(overdueDays).toBe(0);
      expect(daysBetween(today, due)).toBeGreaterThanOrEqual(0);
    });
  });

  test('that is overdue is none from before the new lead', () => {
    holds(({ due, overdueDays }, { plan: { lead } }) => {
      if (overdueDays === 0 || lead?.since === undefined) return;
      expect(daysBetween(day(lead.since), due)).toBeGreaterThanOrEqual(0);
    });
  });
});

test('the nudge is the first n-th multiple from the anchor that is today or later', () => {
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 5 }),
      (start, days, months) => {
        const anchor = day(start);
        const today = anchor.add({ days });
        const found = nextCheckIn(
          'nudge',
          plan({ cadence: { nudge: `P${months}M` }, log: [{ date: start, kind: 'nudge' }] }),
          undefined,
          today,
        );
        // The slow way, one by one from the anchor: Saturday and Sunday move to Monday.
        let expected = anchor;
        for (let n = 1; n === 1 || Temporal.PlainDate.compare(expected, today) < 0; n++) {
          const raw = anchor.add({ months: n * months });
          expected = raw.add({ days: [0, 0, 0, 0, 0, 0, 2, 1][raw.dayOfWeek] ?? 0 });
        }
        expect(String(found.due)).toBe(String(expected));
      },
    ),
    { numRuns: 400 },
  );
});
