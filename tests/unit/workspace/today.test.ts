import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today, untilMidnight } from '../../../server/workspace/today.ts';

const HOUR = 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each([
  // On this day Berlin's clocks skip an hour, and on the next one they tick on.
  ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29', 22.5],
  ['2026-03-29T22:30:00Z', 'Europe/Berlin', '2026-03-30', 23.5],
  ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25', 25],
  ['2026-12-31T11:00:00Z', 'Pacific/Kiritimati', '2027-01-01', 23],
  ['2026-12-31T11:00:00Z', 'UTC', '2026-12-31', 13],
])('at %s in %s', (now, timeZone, date, hours) => {
  it.each(['by name', "as the machine's own"])('%s', (way) => {
    vi.setSystemTime(now);
    vi.stubEnv('TZ', way === 'by name' ? 'America/New_York' : timeZone);
    const zone = way === 'by name' ? timeZone : undefined;
    expect(today({ timeZone: zone }).toString()).toBe(date);
    expect(untilMidnight(zone)).toBe(hours * HOUR);
  });
});

it('is the fixed date, the one in the environment, and the clock’s, in this order', () => {
  vi.setSystemTime('2026-05-05T12:00:00Z');
  vi.stubEnv('TZ', 'UTC');
  const environment = { COACH_TODAY: '2026-04-04' };
  expect(today({ fixed: '2026-03-03', environment }).toString()).toBe('2026-03-03');
  expect(today({ environment }).toString()).toBe('2026-04-04');
  expect(today({ environment: {} }).toString()).toBe('2026-05-05');
});
