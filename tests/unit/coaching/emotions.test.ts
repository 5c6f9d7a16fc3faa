import { expect, test } from 'vitest';
import { emotionGroups, emotions } from '../../../server/coaching/emotions.ts';

test('there are thirty emotions in four groups, each in one', () => {
  expect(emotionGroups().map(({ id }) => id)).toEqual([
    'pleasant-high',
    'pleasant-low',
    'unpleasant-high',
    'unpleasant-low',
  ]);
  expect(emotionGroups().flatMap((group) => group.emotions)).toHaveLength(30);
  expect(emotions().size).toBe(30);
  expect(emotions().has('determined')).toBe(true);
});
