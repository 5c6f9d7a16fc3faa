import { describe, expect, test } from 'vitest';
import {
  bucketIds,
  bucketsBySkill,
  bucketsOfTheme,
  bucketTitle,
  expectedRating,
  wheelBuckets,
} from '../../../server/coaching/buckets.ts';
import { withBroken } from './broken.ts';
import { compass } from './plans.ts';

describe('the wheel', () => {
  test('has the eight in their order, with their titles', () => {
    expect(wheelBuckets(undefined).map(({ title }) => title)).toEqual([
      'Problem Understanding',
      'Solution Finding',
      'Planning',
      'Execution (Get it Done)',
      'Listen & Learn',
      'Team',
      'Personal Growth',
      'Agile',
    ]);
  });

  test('has the compass’s own after the eight, in their order, and none that is not relevant', () => {
    const own = compass({
      buckets: {
        'freight-knowledge': {},
        agile: { relevant: false, reason: 'Not how we work.' },
        planning: { relevant: true },
        baking: { title: 'Bread' },
        'x-draft': {},
        cooking: { relevant: false },
      },
    });
    const ids = wheelBuckets(own).map(({ id }) => id);
    expect(ids).toEqual([
      ...bucketIds.filter((id) => id !== 'agile'),
      'freight-knowledge',
      'baking',
    ]);
    expect(wheelBuckets(own).at(-1)).toEqual({ id: 'baking', title: 'Bread' });
  });

  test('has the eight though the compass’s cannot be read', () => {
    expect(wheelBuckets(withBroken(compass({}), 'buckets'))).toHaveLength(8);
    const halfBroken = compass({
      buckets: withBroken({ baking: withBroken({}, 'title', 'relevant') }, 'agile'),
    });
    expect(wheelBuckets(halfBroken).at(-1)).toEqual({ id: 'baking', title: 'Baking' });
    expect(wheelBuckets(halfBroken)).toHaveLength(9);
  });
});

test.each([
  ['team', 'People'],
  ['agile', 'Agile'],
  ['execution', 'Execution (Get it Done)'],
  ['freight-knowledge', 'Freight Knowledge'],
  ['constructor', 'Constructor'],
])('the title of %s is %s', (id, title) => {
  const own = compass({ buckets: { team: { title: 'People' }, agile: { title: ' ' } } });
  expect(bucketTitle(id, own)).toBe(title);
});

test('a rating is expected of a level where the compass says so', () => {
  const own = compass({ buckets: { team: { expected: { pm: 6.5 } }, agile: {} } });
  expect(expectedRating('team', 'pm', own)).toBe(6.5);
  expect(expectedRating('team', 'senior-pm', own)).toBeUndefined();
  expect(expectedRating('team', 'constructor', own)).toBeUndefined();
  expect(expectedRating('team', undefined, own)).toBeUndefined();
  expect(expectedRating('agile', 'pm', own)).toBeUndefined();
  expect(expectedRating('team', 'pm', undefined)).toBeUndefined();
});

test('a theme is on its bucket and on that of its skill', () => {
  const bySkill = bucketsBySkill(
    compass({
      buckets: {
        planning: { skills: { estimates: {}, shared: {} } },
        team: { skills: { 'handing-over': {}, shared: {} } },
        agile: withBroken({}, 'skills'),
      },
    }),
  );
  const theme = { id: 'one', title: 'One' };
  expect(bucketsOfTheme({ ...theme, skill: 'handing-over' }, bySkill)).toEqual(['team']);
  expect(bucketsOfTheme({ ...theme, skill: 'shared' }, bySkill)).toEqual(['planning']);
  expect(bucketsOfTheme({ ...theme, bucket: 'agile', skill: 'estimates' }, bySkill)).toEqual([
    'agile',
    'planning',
  ]);
  expect(bucketsOfTheme({ ...theme, trait: 'empathy', skill: 'unknown' }, bySkill)).toEqual([]);
});
