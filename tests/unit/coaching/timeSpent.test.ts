import { expect, test } from 'vitest';
import type { LogEntry } from '../../../schemas/generated/format.d.ts';
import { timeSpent } from '../../../server/coaching/timeSpent.ts';

test.each<[string, Partial<LogEntry>, unknown]>([
  ['nothing said', {}, undefined],
  ['minutes that are all zero', { minutes: { growth: 0, status: 0 } }, undefined],
  [
    'minutes of every sort',
    { minutes: { growth: 1, career: 2, feedback: 4, status: 8, other: 16 } },
    { minutes: 31, tactical: 24, key: 'minutes' },
  ],
  ['a minute', { minutes: { growth: 1 } }, { minutes: 1, tactical: 0, key: 'minutes' }],
  ['mostly growth', { mostly: 'growth' }, { minutes: 60, tactical: 0, key: 'mostly' }],
  ['mostly career', { mostly: 'career' }, { minutes: 60, tactical: 0, key: 'mostly' }],
  ['mostly feedback', { mostly: 'feedback' }, { minutes: 60, tactical: 0, key: 'mostly' }],
  ['mostly status', { mostly: 'status' }, { minutes: 60, tactical: 60, key: 'mostly' }],
  ['mostly other', { mostly: 'other' }, { minutes: 60, tactical: 60, key: 'mostly' }],
  [
    'both: minutes say more',
    { minutes: { growth: 20 }, mostly: 'status' },
    { minutes: 20, tactical: 0, key: 'minutes' },
  ],
])('%s', (_, parts, expected) => {
  expect(timeSpent({ date: '2026-11-24', kind: 'session', ...parts })).toEqual(expected);
});
