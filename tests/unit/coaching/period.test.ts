import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  edgePassed,
  lengthInDays,
  periodOf,
  proposedDue,
} from '../../../server/coaching/period.ts';
import { withBroken } from './broken.ts';
import { day, plan } from './plans.ts';

/** Years before 1970 and after 2038 are years like others. */
const date = fc
  .integer({ min: -30_000, max: 60_000 })
  .map((days) => day('1970-01-01').add({ days }).toString());

test('a period has dates, and may be open on a side', () => {
  const dates = (period: Parameters<typeof plan>[0]['period']) => {
    const found = periodOf(plan(period ? { period } : {}));
    return found && [found.start?.toString(), found.end?.toString()];
  };
  expect(dates({ start: '2026-07-01', end: '2026-12-31' })).toEqual(['2026-07-01', '2026-12-31']);
  expect(dates({ start: '2026-07-01' })).toEqual(['2026-07-01', undefined]);
  expect(dates({ end: '2026-12-31' })).toEqual([undefined, '2026-12-31']);
  expect(dates({})).toEqual([undefined, undefined]);
  expect(dates(undefined)).toBeUndefined();
});

test('a period that ends on or before its start is none', () => {
  expect(periodOf(plan({ period: { start: '2026-07-01', end: '2026-07-01' } }))).toBeUndefined();
  expect(periodOf(plan({ period: { start: '2026-07-02', end: '2026-07-01' } }))).toBeUndefined();
});

test.each([
  ['2026-01-01', '2026-07-20', 200],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['1899-12-31', '1900-03-01', 60],
  ['2038-01-01', '2038-02-01', 31],
])('from %s to %s it is %i days long', (start, end, days) => {
  expect(lengthInDays({ start: day(start), end: day(end) })).toBe(days);
});

test('a period that is open on a side has no length', () => {
  expect(lengthInDays({ start: day('2026-01-01'), end: undefined })).toBeUndefined();
  expect(lengthInDays({ start: undefined, end: day('2026-01-01') })).toBeUndefined();
});

test('both ends belong to a period, and the days next to them do not', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 800 }), (from, days) => {
      const start = day(from);
      const end = start.add({ days });
      const period = { start, end };
      expect(lengthInDays(period)).toBe(start.until(end).days);
      expect(edgePassed(start, period)).toBeUndefined();
      expect(edgePassed(end, period)).toBeUndefined();
      expect(edgePassed(start.subtract({ days: 1 }), period)).toEqual({
        edge: 'start',
        date: start,
      });
      expect(edgePassed(end.add({ days: 1 }), period)).toEqual({ edge: 'end', date: end });
      expect(edgePassed(start.subtract({ years: 90 }), { start: undefined, end })).toBeUndefined();
      expect(edgePassed(end.add({ years: 90 }), { start, end: undefined })).toBeUndefined();
    }),
  );
});

test.each([
  ['2026-11-24', undefined, '2026-12-31'],
  ['2027-01-31', undefined, '2027-02-28'],
  ['2028-01-31', undefined, '2028-02-29'],
  ['2027-12-31', undefined, '2028-01-31'],
  ['2026-11-24', { start: '2026-07-01', end: '2026-12-18' }, '2026-12-18'],
  ['2026-11-24', { start: '2026-07-01', end: '2026-11-24' }, '2026-11-24'],
  ['2026-11-24', { start: '2026-07-01', end: '2026-11-23' }, '2026-12-31'],
  ['2026-11-24', { start: '2027-01-15', end: '2027-07-14' }, '2027-02-28'],
  ['2026-11-24', { start: '2027-01-15' }, '2027-02-28'],
  ['2026-11-24', { end: '2026-12-01' }, '2026-12-01'],
])('on %s in the period %j the day to propose is %s', (today, period, expected) => {
  expect(String(proposedDue(plan(period ? { period } : {}), day(today)))).toBe(expected);
});

test('a period that cannot be read bounds no proposal', () => {
  const broken = withBroken(plan({}), 'period');
  expect(String(proposedDue(broken, day('2026-11-24')))).toBe('2026-12-31');
});

test('the day to propose is in the period while it lasts, and else ends next month', () => {
  const period = fc.record({ start: date, end: date }, { requiredKeys: [] });
  fc.assert(
    fc.property(date, period, (on, given) => {
      const today = day(on);
      const due = proposedDue(plan({ period: given }), today);
      expect(Temporal.PlainDate.compare(due, today)).toBeGreaterThanOrEqual(0);
      const readable = periodOf(plan({ period: given }));
      const isOver = readable?.end && Temporal.PlainDate.compare(readable.end, today) < 0;
      if (readable && !isOver) expect(edgePassed(due, readable)).toBeUndefined();
      if (String(due) === String(readable?.end)) return;
      const from =
        readable?.start && Temporal.PlainDate.compare(readable.start, today) > 0
          ? readable.start
          : today;
      expect(due.day).toBe(due.daysInMonth);
      expect(String(due.toPlainYearMonth().subtract({ months: 1 }))).toBe(
        String(from.toPlainYearMonth()),
      );
    }),
  );
});
