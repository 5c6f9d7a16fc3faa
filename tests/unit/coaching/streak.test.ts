import { expect, test } from 'vitest';
import { streak } from '../../../server/coaching/streak.ts';

test('a streak is what stands at the end', () => {
  const isEven = (number: number) => number % 2 === 0;
  expect(streak([2, 1, 4, 6], isEven)).toEqual([4, 6]);
  expect(streak([2, 4], isEven)).toEqual([2, 4]);
  expect(streak([2, 3], isEven)).toEqual([]);
  expect(streak([], isEven)).toEqual([]);
});
