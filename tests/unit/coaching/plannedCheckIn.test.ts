import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../schemas/generated/format.d.ts';
import { settledCheckIn } from '../../../server/coaching/plannedCheckIn.ts';
import { withBroken } from './broken.ts';
import { day, plan } from './plans.ts';

const held = (date: string): LogEntry => ({ date, kind: 'session' });
const planned = (date: string, kind: LogEntry['kind'] = 'session'): LogEntry => ({
  date,
  kind,
  status: 'planned',
});

const today = '2026-11-24';

function settled(
  log: LogEntry[],
  what: { status?: 'held' | 'cancelled'; date?: string } = {},
  cadence: object = { session: 'monthly' },
): string {
  const { status = 'held', date } = what;
  const result = settledCheckIn(
    plan({ log, cadence }),
    { kind: 'session', status, date: date === undefined ? undefined : day(date) },
    day(today),
  );
  return `${result.date} ${result.planned?.index ?? '-'}`;
}

describe('a session that was held', () => {
  it.each([
    ['nothing is planned', [held('2026-10-27')], '2026-11-24 -'],
    ['one is planned for soon', [planned('2026-11-27')], '2026-11-24 0'],
    ['one is planned for today', [planned(today)], '2026-11-24 0'],
    ['one was planned for some days ago', [planned('2026-11-17')], '2026-11-17 0'],
    ['one was planned for long ago', [planned('2026-11-16')], '2026-11-24 0'],
    ['one is planned for the next time', [planned('2026-12-10')], '2026-11-24 -'],
    ['one is planned in half a cadence', [planned('2026-12-09')], '2026-11-24 0'],
    ['two are planned', [planned('2026-11-20'), planned('2026-11-26')], '2026-11-24 1'],
    ['one was held since', [planned('2026-11-10'), held('2026-11-12')], '2026-11-24 -'],
    ['another sort is planned', [planned('2026-11-24', 'refresh')], '2026-11-24 -'],
  ])('where %s', (_, log, expected) => {
    expect(settled(log)).toBe(expected);
  });

  it('is the one planned nearest to a day that is named', () => {
    const log = [planned('2026-10-27'), planned('2026-11-24')];
    expect(settled(log, { date: '2026-10-29' })).toBe('2026-10-29 0');
  });

  it('goes by its own cadence, which may be broken', () => {
    const log = [planned('2026-11-29')];
    expect(settled(log, {}, { session: 'weekly' })).toBe('2026-11-24 -');
    expect(settled(log, {}, withBroken({ session: '' }, 'session'))).toBe('2026-11-24 -');
  });
});

describe('a session that was cancelled', () => {
  it.each([
    ['the next planned one, however far off', [planned('2026-12-23')], '2026-11-24 0'],
    ['one that is past, on its day', [planned('2026-10-23'), planned(today)], '2026-10-23 0'],
    ['none, where none is planned', [held('2026-10-23')], '2026-11-24 -'],
  ])('is %s', (_, log, expected) => {
    expect(settled(log, { status: 'cancelled' })).toBe(expected);
  });
});
