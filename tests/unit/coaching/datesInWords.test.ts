import { describe, expect, test } from 'vitest';
import {
  dateInWords,
  daysInWords,
  distanceInWords,
} from '../../../server/coaching/datesInWords.ts';
import { nextCheckIn } from '../../../server/coaching/schedule.ts';
import { day, plan } from './plans.ts';

describe('a date in words', () => {
  test.each([
    [undefined, 'Fri 27 Nov 2026'],
    ['en', 'Fri 27 Nov 2026'],
    ['en-US', 'Fri 27 Nov 2026'],
    ['en-GB', 'Fri 27 Nov 2026'],
    ['en-AU', 'Fri 27 Nov 2026'],
    ['EN', 'Fri 27 Nov 2026'],
    ['de', 'Fr 27. Nov. 2026'],
    ['de-AT', 'Fr 27. Nov. 2026'],
    ['no language at all', 'Fri 27 Nov 2026'],
    ['', 'Fri 27 Nov 2026'],
    ['xx', 'Fri 27 Nov 2026'],
  ])('in %s is %s', (locale, words) => {
    expect(dateInWords(day('2026-11-27'), locale)).toBe(words);
  });

  test.each([
    ['2026-09-01', 'Tue 1 Sep 2026'],
    ['2026-05-31', 'Sun 31 May 2026'],
    ['0099-01-02', 'Fri 2 Jan 99'],
  ])('%s in any English is %s', (date, words) => {
    expect(dateInWords(day(date), 'en-GB')).toBe(words);
    expect(dateInWords(day(date), 'en-US')).toBe(words);
  });

  test('counts years as the file does, whatever the locale’s calendar', () => {
    expect(dateInWords(day('2026-11-27'), 'th')).toContain('2026');
    expect(dateInWords(day('2026-11-27'), 'fr')).toMatch(/^ven\. 27 nov\. 2026$/);
  });
});

describe('a distance in words', () => {
  const distance = (today: string, locale?: string, pauses?: { start: string; end: string }[]) => {
    const log = [{ date: '2026-10-26', kind: 'session' as const }]; // due on Thu 26 Nov 2026
    const checkIn = nextCheckIn(
      'session',
      plan({ cadence: pauses ? { pauses } : {}, log }),
      undefined,
      day(today),
    );
    if (checkIn.due === undefined) throw new Error('no due date');
    return distanceInWords(checkIn, day(today), locale);
  };

  test.each([
    ['2026-11-23', 'in 3 days', 'in 3 Tagen'],
    ['2026-11-25', 'tomorrow', 'morgen'],
    ['2026-11-26', 'today', 'heute'],
    ['2026-11-27', 'overdue by 1 day', 'seit 1 Tag überfällig'],
    ['2026-12-02', 'overdue by 6 days', 'seit 6 Tagen überfällig'],
  ])('on %s is %s', (today, english, german) => {
    expect(distance(today)).toBe(english);
    expect(distance(today, 'fr')).toBe(english);
    expect(distance(today, 'de-CH')).toBe(german);
  });

  test('says that a past one is paused', () => {
    const pauses = [{ start: '2026-12-01', end: '2026-12-04' }];
    expect(distance('2026-12-02', 'en', pauses)).toBe('paused');
    expect(distance('2026-12-02', 'de', pauses)).toBe('pausiert');
  });
});

test('days are counted in words', () => {
  expect([0, 1, 2].map(daysInWords)).toEqual(['0 days', '1 day', '2 days']);
});
