import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Commitment, LogEntry } from '../../../schemas/generated/format.d.ts';
import { commitmentsOf, overdueCommitments } from '../../../server/coaching/commitments.ts';
import { day, plan } from './plans.ts';

const brief = { who: 'ana', what: 'Bring brief number two' };

function entry(date: string, commitments: Commitment[] = []): LogEntry {
  return { date, kind: 'session', commitments };
}

function overdue(log: LogEntry[], today = '2026-11-24'): string[] {
  return overdueCommitments(plan({ log }), day(today)).map(({ path }) => path.join('.'));
}

test('the latest mention of a commitment holds, whatever case, spaces and order', () => {
  const log = [
    entry('2026-10-28', [{ who: ' ANA', what: 'bring  brief\nnumber two', done: true }]),
    entry('2026-09-30', [brief, { who: 'dana', what: brief.what }]),
  ];
  const found = commitmentsOf(plan({ log }));
  expect(found.map(({ path, commitment }) => [path.join('.'), commitment.done])).toEqual([
    ['log.0.commitments.0', true],
    ['log.1.commitments.1', undefined],
  ]);
});

test('a person is the same by id, whole name and first name', () => {
  const log = [
    entry('2026-08-03', [{ who: 'ana-lopez', what: 'A' }]),
    entry('2026-09-03', [{ who: 'Ana', what: 'A' }]),
    entry('2026-10-03', [{ who: 'Ana Lopez', what: 'A', done: true }]),
    entry('2026-08-03', [{ who: 'dk', what: 'A' }]),
    entry('2026-10-03', [{ who: 'Dana', what: 'A', done: true }]),
    entry('2026-10-03', [{ who: 'Eva', what: 'A', done: true }]),
  ];
  const found = commitmentsOf(plan({ log, lead: { id: 'dk', name: 'Dana Kim' } }));
  expect(found.map(({ entry: index }) => index)).toEqual([2, 4, 5]);
});

test.each([
  ['later in the list', [brief, { ...brief, done: true }], true],
  ['earlier in the list', [{ ...brief, done: true }, brief], true],
  ['nowhere', [brief, { ...brief, done: false }], false],
])('of mentions on one day, with a done one %s', (_, commitments, isDone) => {
  const [found] = commitmentsOf(plan({ log: [entry('2026-10-28', commitments)] }));
  expect(found?.commitment.done ?? false).toBe(isDone);
});

test('one that was due before the newest session, which says nothing of it, is overdue', () => {
  const due = (date: string) => [entry('2026-09-30', [{ ...brief, due: date }])];
  expect(overdue([...due('2026-10-27'), entry('2026-10-28')])).toEqual(['log.0.commitments.0']);
  expect(overdue([...due('2026-10-28'), entry('2026-10-28')])).toEqual([]);
  expect(overdue(due('2026-10-01'))).toEqual([]);
});

test('one without a day is overdue after two sessions', () => {
  const log = [entry('2026-08-31', [brief]), entry('2026-09-30')];
  expect(overdue(log)).toEqual([]);
  expect(overdue([...log, entry('2026-10-28')])).toEqual(['log.0.commitments.0']);
  expect(overdue([...log, { ...entry('2026-10-28'), status: 'cancelled' }])).toEqual([]);
  expect(overdue([...log, { ...entry('2026-10-28'), kind: 'one-on-one' }])).toEqual([]);
  expect(overdue([...log, entry('2026-11-25')])).toEqual([]);
});

test('one that is done, or that the newest session carries on, is not', () => {
  const log = (last: Commitment) => [
    entry('2026-08-31', [{ ...brief, due: '2026-09-15' }]),
    entry('2026-09-30', []),
    entry('2026-10-28', [last]),
  ];
  expect(overdue(log({ ...brief, done: true }))).toEqual([]);
  expect(overdue(log({ ...brief, done: false, due: '2026-09-15' }))).toEqual([]);
  // Promised anew for another day after the last session.
  expect(
    overdue([
      entry('2026-08-31', [{ ...brief, due: '2026-09-15' }]),
      entry('2026-10-28'),
      { ...entry('2026-11-03', [brief]), kind: 'one-on-one' },
    ]),
  ).toEqual([]);
});

test('due on the day of the session is in time, and the day before is not, in every year', () => {
  const date = fc
    .integer({ min: -30_000, max: 60_000 })
    .map((days) => day('1970-01-01').add({ days }));
  fc.assert(
    fc.property(date, fc.integer({ min: 2, max: 500 }), (mentioned, days) => {
      const session = mentioned.add({ days });
      const log = (due: string) => [
        entry(mentioned.toString(), [{ ...brief, due }]),
        entry(session.toString()),
      ];
      const dayBefore = session.subtract({ days: 1 }).toString();
      expect(overdue(log(session.toString()), session.toString())).toEqual([]);
      expect(overdue(log(dayBefore), session.toString())).toHaveLength(1);
      expect(overdue(log(dayBefore), dayBefore)).toEqual([]);
    }),
  );
});
