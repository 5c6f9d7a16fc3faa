import { describe, expect, test } from 'vitest';
import { sectionOf, type Weekday } from '../../../server/coaching/agenda.ts';
import type { CheckIn } from '../../../server/coaching/schedule.ts';
import { day } from './plans.ts';

function due(date: string, parts: Partial<CheckIn> = {}): CheckIn {
  return {
    loop: 'session',
    due: day(date),
    overdueDays: 0,
    source: { from: 'period-start' },
    movedBy: [],
    isPaused: false,
    ...parts,
  } as CheckIn;
}

function undated(reason: string): CheckIn {
  return { loop: 'session', due: undefined, overdueDays: 0, reason } as CheckIn;
}

describe('the section of the agenda', () => {
  const tuesday = day('2026-11-24');

  test.each([
    ['2026-11-24', 'this-week'],
    ['2026-11-29', 'this-week'],
    ['2026-11-30', 'later'],
    ['2027-11-24', 'later'],
  ])('of %s, seen on a Tuesday, is %s', (date, section) => {
    expect(sectionOf(due(date), tuesday)).toBe(section);
  });

  test.each([
    // The week that begins on Sunday ends on Saturday.
    [7, '2026-11-28', 'this-week'],
    [7, '2026-11-29', 'later'],
    // Seen on its first day, a week has six more.
    [2, '2026-11-30', 'this-week'],
    [2, '2026-12-01', 'later'],
    // Seen on its last day, it has none.
    [3, '2026-11-24', 'this-week'],
    [3, '2026-11-25', 'later'],
  ] as const)('with weeks from day %i on, that of %s is %s', (weekStart, date, section) => {
    expect(sectionOf(due(date), tuesday, weekStart as Weekday)).toBe(section);
  });

  test('of what is overdue, and of what is only past because of a pause', () => {
    expect(sectionOf(due('2026-11-20', { overdueDays: 4 }), tuesday)).toBe('overdue');
    expect(sectionOf(due('2026-11-20', { isPaused: true }), tuesday)).toBe('this-week');
  });

  test('of what has no date: none for a closed plan', () => {
    expect(sectionOf(undated('no-cadence'), tuesday)).toBe('unscheduled');
    expect(sectionOf(undated('no-anchor'), tuesday)).toBe('unscheduled');
    expect(sectionOf(undated('closed-plan'), tuesday)).toBeUndefined();
  });
});
