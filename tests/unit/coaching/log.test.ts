import { expect, test } from 'vitest';
import type { LogEntry } from '../../../schemas/generated/format.d.ts';
import { heldSessions, questionsAsked, sessionsSoFar } from '../../../server/coaching/log.ts';
import { withBroken } from './broken.ts';
import { day, plan } from './plans.ts';

const log: LogEntry[] = [
  { date: '2026-11-25', kind: 'session', status: 'cancelled' },
  { date: '2026-11-24', kind: 'session', status: 'planned' },
  { date: '2026-08-31', kind: 'session' },
  { date: '2026-10-28', kind: 'session', status: 'cancelled' },
  { date: '2026-09-30', kind: 'one-on-one', status: 'cancelled' },
];

test('sessions so far are all those dated today or earlier, by date', () => {
  expect(sessionsSoFar(plan({ log }), day('2026-11-24')).map(({ index }) => index)).toEqual([
    2, 3, 1,
  ]);
  expect(heldSessions(plan({ log }), day('2026-11-24')).map(({ index }) => index)).toEqual([2]);
  expect(sessionsSoFar(plan({}), day('2026-11-24'))).toEqual([]);
});

test('a broken entry of another kind is in nobody’s way', () => {
  const broken = withBroken<LogEntry>({ date: '2026-10-28', kind: 'nudge' }, 'date');
  expect(sessionsSoFar(plan({ log: [broken, ...log] }), day('2026-11-24'))).toHaveLength(3);
});

test('questions count once, with or without an answer', () => {
  const asked = ['first-step', { question: 'first-step', answer: 'One page.' }, 'whose-problem'];
  const entry: LogEntry = { date: '2026-10-28', kind: 'session', asked };
  expect([...questionsAsked(entry)]).toEqual(['first-step', 'whose-problem']);
  expect(questionsAsked({ date: '2026-10-28', kind: 'session' }).size).toBe(0);
});
