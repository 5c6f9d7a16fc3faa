import { describe, expect, it } from 'vitest';
import type { LogEntry, Plan } from '../../../schemas/generated/format.d.ts';
import { sessionInstead, sessionToPlan } from '../../../server/coaching/sessionToPlan.ts';
import { compass, day, plan } from './plans.ts';

const held: LogEntry = { date: '2026-11-24', kind: 'session' };
const planned = (date: string): LogEntry => ({ date, kind: 'session', status: 'planned' });
const today = day('2026-11-24');
const monthly: Partial<Plan> = { cadence: { session: 'monthly' } };

describe('the session after one that was held', () => {
  const next = (parts: Partial<Plan>) => sessionToPlan(plan(parts), undefined, today)?.toString();

  it('is planned by the cadence, off weekends and pauses', () => {
    expect(next({ ...monthly, log: [held] })).toBe('2026-12-24');
    expect(next({ cadence: { session: 'P11D' }, log: [held] })).toBe('2026-12-07');
    const pauses = [{ start: '2026-12-21', end: '2027-01-03' }];
    expect(next({ cadence: { session: 'monthly', pauses }, log: [held] })).toBe('2027-01-04');
    const team = compass({ pauses });
    const whole = plan({ ...monthly, log: [held] });
    expect(sessionToPlan(whole, team, today)?.toString()).toBe('2027-01-04');
  });

  it.each<[string, Partial<Plan>]>([
    ['is planned already', { ...monthly, log: [held, planned('2026-12-18')] }],
    ['has no cadence to be planned by', { log: [held] }],
    ['is not planned in a closed plan', { ...monthly, status: 'closed', log: [held] }],
    ['is not planned into the past', { ...monthly, log: [{ ...held, date: '2026-09-01' }] }],
    [
      'is not planned so far off that it is a pitfall',
      { cadence: { session: 'P4M' }, log: [held] },
    ],
  ])('%s', (_, parts) => {
    expect(next(parts)).toBeUndefined();
  });
});

describe('the session in place of a cancelled one', () => {
  const instead = (parts: Partial<Plan>, cancelled = '2026-11-27') =>
    sessionInstead(plan(parts), undefined, today, day(cancelled))?.toString();
  const before: LogEntry = { date: '2026-10-28', kind: 'session' };

  it('is planned by the cadence where that is later than the cancelled one', () => {
    expect(instead({ ...monthly, log: [before] })).toBe('2026-11-30');
  });

  it('else in a week from then', () => {
    expect(instead({ ...monthly, log: [before] }, '2026-12-01')).toBe('2026-12-08');
    const overdue: LogEntry = { date: '2026-09-01', kind: 'session' };
    expect(instead({ ...monthly, log: [overdue] }, '2026-10-01')).toBe('2026-12-01');
    expect(instead({ ...monthly, log: [] })).toBe('2026-12-04');
  });

  it('is not planned where another one is, or the plan is closed', () => {
    expect(instead({ ...monthly, log: [before, planned('2026-12-18')] })).toBeUndefined();
    expect(instead({ ...monthly, status: 'closed', log: [before] })).toBeUndefined();
  });
});
