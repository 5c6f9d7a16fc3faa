import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { BrokenPart } from '../../../server/coaching/brokenPart.ts';
import { type Loop, nextCheckIn, schedule } from '../../../server/coaching/schedule.ts';
import { compass, day, plan } from './plans.ts';

const today = '2026-11-24'; // a Tuesday
type Parts = Parameters<typeof plan>[0];

/** `2026-11-27`, `2026-11-18 overdue 6`, or the reason why there is no date. */
function next(loop: Loop, parts: Parts, on = today, of?: ReturnType<typeof compass>): string {
  const checkIn = nextCheckIn(loop, plan(parts), of, day(on));
  if (!checkIn.due) return checkIn.reason;
  return checkIn.overdueDays > 0
    ? `${checkIn.due} overdue ${checkIn.overdueDays}`
    : String(checkIn.due);
}

function held(kind: Loop, ...dates: string[]): NonNullable<Plan['log']> {
  return dates.map((date) => ({ date, kind }));
}

describe('the anchor', () => {
  const cadence = {};

  test('is the newest held entry of that kind, in whatever order the log is', () => {
    const log = held('session', '2026-10-01', '2026-10-28', '2026-09-01');
    expect(next('session', { cadence, log })).toBe('2026-11-30');
  });

  test('is no entry of another kind, and none planned or cancelled', () => {
    const log = [
      ...held('session', '2026-10-28'),
      ...held('refresh', '2026-11-20'),
      { date: '2026-11-21', kind: 'session', status: 'cancelled' },
      { date: '2026-10-01', kind: 'session', status: 'planned' },
    ] satisfies Plan['log'];
    expect(next('session', { cadence, log })).toBe('2026-11-30');
  });

  test('is dated today or earlier', () => {
    expect(next('session', { cadence, log: held('session', '2026-10-28', '2026-11-24') })).toBe(
      '2026-12-24',
    );
    expect(next('session', { cadence, log: held('session', '2026-10-28', '2026-11-25') })).toBe(
      '2026-11-30',
    );
  });

  test('is the start of the period where nothing was held', () => {
    const parts = { cadence, period: { start: '2026-11-02' } };
    expect(next('session', parts)).toBe('2026-12-02');
    expect(next('refresh', parts)).toBe('2027-02-02');
    expect(next('nudge', parts)).toBe('2026-11-30');
  });

  test('is the held entry, though the period may have started later', () => {
    const parts = { cadence, period: { start: '2026-11-20' } };
    expect(next('session', { ...parts, log: held('session', '2026-10-20') })).toBe(
      '2026-11-20 overdue 4',
    );
  });

  test('says where the date comes from', () => {
    const log = held('session', '2026-09-01', '2026-10-28');
    const source = (parts: Parts) => {
      const checkIn = nextCheckIn('session', plan(parts), undefined, day(today));
      return checkIn.due && checkIn.source;
    };
    expect(source({ cadence, log })).toEqual({ from: 'held', entry: 1 });
    expect(source({ cadence, period: { start: '2026-10-28' } })).toEqual({ from: 'period-start' });
  });
});

describe('a planned entry', () => {
  const cadence = {};
  const period = { start: '2026-07-01' };
  const planned = (date: string) => ({ date, kind: 'session', status: 'planned' }) as const;

  test('gives the due date, the earliest one after the anchor', () => {
    const log = [
      planned('2026-12-18'),
      planned('2026-12-11'),
      planned('2026-10-01'),
      ...held('session', '2026-10-28'),
    ];
    expect(next('session', { cadence, period, log })).toBe('2026-12-11');
  });

  test('on the very day of the anchor does not count', () => {
    const log = [planned('2026-10-28'), ...held('session', '2026-10-28')];
    expect(next('session', { cadence, period, log })).toBe('2026-11-30');
  });

  test('that was missed is overdue', () => {
    const log = [planned('2026-11-18'), ...held('session', '2026-10-28')];
    expect(next('session', { cadence, period, log })).toBe('2026-11-18 overdue 6');
  });

  test('stays on the weekend that someone chose', () => {
    const log = [planned('2026-11-28'), ...held('session', '2026-10-28')];
    expect(next('session', { cadence, period, log })).toBe('2026-11-28');
  });

  test('inside a pause moves to the day after, and from there off a weekend', () => {
    const pauses = [{ start: '2026-12-07', end: '2026-12-11' }];
    const log = [planned('2026-12-08'), ...held('session', '2026-10-28')];
    expect(next('session', { cadence: { pauses }, period, log })).toBe('2026-12-14');
  });

  test('is the only source where there is no anchor', () => {
    expect(next('session', { cadence, log: [planned('2026-12-01')] })).toBe('2026-12-01');
    expect(next('session', { cadence, log: [planned('2026-11-20')] })).toBe('2026-11-20 overdue 4');
    expect(next('session', { cadence })).toBe('no-anchor');
    expect(next('nudge', { cadence, period: { end: '2026-12-31' } })).toBe('no-anchor');
  });

  test('says which entry it is', () => {
    const log = [...held('session', '2026-10-28'), planned('2026-11-27')];
    const checkIn = nextCheckIn('session', plan({ cadence, log }), undefined, day(today));
    expect(checkIn).toMatchObject({ source: { from: 'planned', entry: 1 }, movedBy: [] });
  });
});

describe('the cadence', () => {
  const from = (date: string, session: string) =>
    next('session', { cadence: { session }, log: held('session', date) }, date);

  test.each([
    ['2026-11-24', 'daily', '2026-11-25'],
    ['2026-11-24', 'weekly', '2026-12-01'],
    ['2026-11-24', 'every-two-weeks', '2026-12-08'],
    ['2026-11-24', 'monthly', '2026-12-24'],
    ['2026-11-24', 'quarterly', '2027-02-24'],
    ['2026-11-24', 'P3W', '2026-12-15'],
    ['2026-11-24', 'P1M2W', '2027-01-07'],
    ['2026-11-24', 'P10D', '2026-12-04'],
    ['2026-11-24', 'P1Y', '2027-11-24'],
  ])('from %s, %s, is %s', (date, session, due) => {
    expect(from(date, session)).toBe(due);
  });

  test.each([
    ['2028-01-31', '2028-02-29'], // a leap year
    ['2025-01-31', '2025-02-28'],
    ['2026-03-31', '2026-04-30'],
  ])('a month from %s is %s', (date, due) => {
    expect(from(date, 'monthly')).toBe(due);
  });

  test('has a default for each loop that it leaves out', () => {
    const parts = { cadence: { session: 'P2M' }, period: { start: '2026-11-24' } };
    expect(next('session', parts)).toBe('2027-01-25');
    expect(next('refresh', parts)).toBe('2027-02-24');
    expect(next('nudge', parts)).toBe('2026-12-01');
  });

  test('is what due dates need, planned ones too', () => {
    const log = [{ date: '2026-12-01', kind: 'session', status: 'planned' }] satisfies Plan['log'];
    expect(next('session', { log, period: { start: '2026-11-01' } })).toBe('no-cadence');
  });
});

describe('overdue', () => {
  const parts = { cadence: {}, log: held('session', '2026-10-23') };

  test('means due before today', () => {
    expect(next('session', parts, '2026-11-22')).toBe('2026-11-23');
    expect(next('session', parts, '2026-11-23')).toBe('2026-11-23');
    expect(next('session', parts, '2026-11-24')).toBe('2026-11-23 overdue 1');
    expect(next('session', parts, '2026-12-24')).toBe('2026-11-23 overdue 31');
  });

  test('is nothing while today is inside a pause, the plan’s or the compass’s', () => {
    const pauses = [{ start: '2026-11-24', end: '2026-11-26' }];
    const paused = { ...parts, cadence: { pauses } };
    expect(next('session', paused, '2026-11-24')).toBe('2026-11-23');
    expect(next('session', paused, '2026-11-26')).toBe('2026-11-23');
    expect(next('session', paused, '2026-11-27')).toBe('2026-11-23 overdue 4');
    expect(next('session', parts, '2026-11-24', compass({ pauses }))).toBe('2026-11-23');
  });

  test('is counted from the new lead’s first day on', () => {
    const lead = { since: '2026-12-01' };
    expect(next('session', { ...parts, lead }, '2026-11-20')).toBe('2026-11-23');
    expect(next('session', { ...parts, lead }, '2026-11-24')).toBe('2026-12-01');
    expect(next('session', { ...parts, lead }, '2026-12-01')).toBe('2026-12-01');
    expect(next('session', { ...parts, lead }, '2026-12-03')).toBe('2026-12-01 overdue 2');
    expect(next('session', { ...parts, lead: { since: '2026-11-23' } })).toBe(
      '2026-11-23 overdue 1',
    );
    expect(next('session', { ...parts, lead: { since: '2026-11-01' } })).toBe(
      '2026-11-23 overdue 1',
    );
  });
});

describe('pauses and weekends', () => {
  const log = held('session', '2026-10-24');

  test('a computed date on Saturday or Sunday moves to Monday', () => {
    expect(next('session', { cadence: { session: 'P5W' }, log })).toBe('2026-11-30');
    expect(next('session', { cadence: { session: 'P36D' }, log })).toBe('2026-11-30');
    expect(next('session', { cadence: { session: 'P37D' }, log })).toBe('2026-11-30');
  });

  test('a date inside a pause moves to the day after, again and again', () => {
    const session = 'P38D'; // Tue 1 Dec 2026
    const due = (...pauses: { start?: string; end?: string }[]) =>
      next('session', { cadence: { session, pauses }, log });
    expect(due({ start: '2026-12-02', end: '2026-12-03' })).toBe('2026-12-01');
    expect(due({ start: '2026-12-01', end: '2026-12-01' })).toBe('2026-12-02');
    expect(due({ start: '2026-11-20', end: '2026-12-01' })).toBe('2026-12-02');
    // Fri 4 Dec is the last day; Monday, to which the weekend moves, begins another pause.
    expect(
      due({ start: '2026-12-07', end: '2026-12-08' }, { start: '2026-12-01', end: '2026-12-04' }),
    ).toBe('2026-12-09');
    expect(
      due({ start: '2026-12-01', end: '2026-12-10' }, { start: '2026-12-02', end: '2026-12-03' }),
    ).toBe('2026-12-11');
  });

  test('the compass’s pauses count as the plan’s do', () => {
    const shutdown = compass({ pauses: [{ start: '2026-11-23', end: '2026-11-25' }] });
    expect(next('session', { cadence: {}, log }, today, shutdown)).toBe('2026-11-26');
  });

  test('a pause that lacks an end, or ends before it starts, is none', () => {
    const pauses = [
      { start: '2026-11-24' },
      { end: '2026-11-24' },
      { start: '2026-11-24', end: '2026-11-23' },
    ];
    expect(next('session', { cadence: { pauses }, log })).toBe('2026-11-24');
  });

  test('say what has moved the date', () => {
    const pauses = [{ start: '2026-11-24', end: '2026-11-27' }];
    const checkIn = nextCheckIn(
      'session',
      plan({ cadence: { pauses }, log }),
      undefined,
      day(today),
    );
    expect(checkIn).toMatchObject({ movedBy: ['pause', 'weekend'], isPaused: true });
  });
});

describe('nudges', () => {
  test('come every n-th time from the anchor, without drifting at short months', () => {
    const parts = { cadence: { nudge: 'monthly' }, log: held('nudge', '2025-01-31') };
    expect(next('nudge', parts, '2025-02-01')).toBe('2025-02-28');
    expect(next('nudge', parts, '2025-03-01')).toBe('2025-03-31');
    expect(next('nudge', parts, '2025-04-01')).toBe('2025-04-30');
  });

  test('are due today at the earliest, and never overdue', () => {
    const parts = { cadence: {}, log: held('nudge', '2026-11-10') };
    expect(next('nudge', parts, '2026-11-10')).toBe('2026-11-17');
    expect(next('nudge', parts, '2026-11-17')).toBe('2026-11-17');
    expect(next('nudge', parts, '2026-11-18')).toBe('2026-11-24');
  });

  test('moved off a weekend are the next ones until that Monday', () => {
    const parts = { cadence: {}, period: { start: '2026-11-07' } }; // a Saturday
    expect(next('nudge', parts, '2026-11-21')).toBe('2026-11-23');
    expect(next('nudge', parts, '2026-11-22')).toBe('2026-11-23');
    expect(next('nudge', parts, '2026-11-23')).toBe('2026-11-23');
    expect(next('nudge', parts, '2026-11-24')).toBe('2026-11-30');
  });

  test('that were planned count from today on', () => {
    const planned = (date: string) => ({ date, kind: 'nudge', status: 'planned' }) as const;
    const log = [...held('nudge', '2026-11-10'), planned('2026-11-20'), planned('2026-12-03')];
    expect(next('nudge', { cadence: {}, log })).toBe('2026-12-03');
    expect(next('nudge', { cadence: {}, log: log.slice(0, 2) })).toBe('2026-11-24');
  });

  test('are found at once, however long ago the anchor was', () => {
    const parts = { cadence: { nudge: 'daily' }, log: held('nudge', '0001-01-01') };
    expect(next('nudge', parts)).toBe('2026-11-24');
    expect(next('nudge', { ...parts, cadence: { nudge: 'P1M' } })).toBe('2026-12-01');
  });

  test('that a pause of ages holds up are not looked at one by one', () => {
    const pauses = [{ start: '0001-01-01', end: '9998-12-31' }];
    const parts = { cadence: { nudge: 'daily', pauses }, log: held('nudge', '0001-01-01') };
    expect(next('nudge', parts)).toBe('9999-01-01');
  });
});

describe('the refresh', () => {
  const cadence = {};

  test('is due on the last day of the period at the latest', () => {
    const period = { start: '2026-07-01', end: '2026-12-31' };
    const log = held('refresh', '2026-10-20');
    expect(next('refresh', { cadence, period, log })).toBe('2026-12-31');
    expect(next('refresh', { cadence, period: { ...period, end: '2027-01-20' }, log })).toBe(
      '2027-01-20',
    );
    expect(next('refresh', { cadence, period: { ...period, end: '2027-01-21' }, log })).toBe(
      '2027-01-20',
    );
  });

  test('planned for later is due then too', () => {
    const period = { end: '2026-12-31' };
    const log = [{ date: '2027-01-15', kind: 'refresh', status: 'planned' }] satisfies Plan['log'];
    expect(next('refresh', { cadence, period, log })).toBe('2026-12-31');
  });

  test('is due on the last day of the period though that may be a Sunday, but in no pause', () => {
    const period = { start: '2026-07-01', end: '2027-01-31' };
    const log = held('refresh', '2026-12-01');
    const on = '2026-12-02';
    expect(next('refresh', { cadence, period, log }, on)).toBe('2027-01-31');
    const pauses = [{ start: '2027-01-25', end: '2027-02-02' }];
    expect(next('refresh', { cadence: { pauses }, period, log }, on)).toBe('2027-02-03');
  });

  test('that was held when the period ended, or later, leads to the next', () => {
    const period = { start: '2026-05-01', end: '2026-10-30' };
    expect(next('refresh', { cadence, period, log: held('refresh', '2026-08-03') })).toBe(
      '2026-10-30 overdue 25',
    );
    expect(next('refresh', { cadence, period, log: held('refresh', '2026-10-30') })).toBe(
      '2027-02-01',
    );
  });

  test('lets session and nudge go on after the period', () => {
    const parts = { cadence, period: { start: '2026-05-01', end: '2026-10-30' } };
    expect(next('session', { ...parts, log: held('session', '2026-11-20') })).toBe('2026-12-21');
    expect(next('nudge', { ...parts, log: held('nudge', '2026-11-20') })).toBe('2026-11-27');
  });
});

test('a closed plan has no due dates', () => {
  const parts = { status: 'closed', cadence: {}, period: { start: '2026-07-01' } } as const;
  expect(next('session', parts)).toBe('closed-plan');
  expect(next('refresh', parts)).toBe('closed-plan');
  expect(next('nudge', parts)).toBe('closed-plan');
});

test('a broken part silences only the loops that need it', () => {
  const entry = { kind: 'nudge' } as const;
  Object.defineProperty(entry, 'date', {
    get() {
      throw new BrokenPart([]);
    },
  });
  const broken = plan({
    cadence: {},
    period: { start: '2026-11-02' },
    log: [entry as never],
  });
  const found = schedule(broken, undefined, day(today));
  expect(found.nudge).toBeUndefined();
  expect(String(found.session?.due)).toBe('2026-12-02');
  expect(String(found.refresh?.due)).toBe('2027-02-02');
});
