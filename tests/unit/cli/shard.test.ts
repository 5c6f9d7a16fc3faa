import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInShard, shardOf } from '../../../server/cli/options/shard.ts';

it('gives each path to exactly one of the parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (path, of) => {
      const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
      expect(parts.filter((part) => isInShard(path, part))).toHaveLength(1);
    }),
  );
});

it('makes parts of about the same size', () => {
  const paths = Array.from({ length: 4000 }, (_, index) => `people/person-${index}.coach.yaml`);
  for (const number of [1, 2, 3, 4]) {
    const size = paths.filter((path) => isInShard(path, { number, of: 4 })).length;
    expect(size).toBeGreaterThan(900);
    expect(size).toBeLessThan(1100);
  }
});

it('keeps a path where it is from version to version', () => {
  // The first six bytes of its SHA-256, modulo the number of parts.
  const parts = { 'people/ana.coach.yaml': 84, 'people/ben.coach.yaml': 20, 'pm.coach.yaml': 60 };
  for (const [path, number] of Object.entries(parts)) {
    expect(isInShard(path, { number, of: 100 })).toBe(true);
  }
});

it.each(['', '1', '/', '1/', '/2', '0/2', '3/2', '-1/2', '1/0', '1.5/2', '1/2/3', ' 1/2', '1/1e9'])(
  'does not take %j for a part',
  (text) => {
    expect(() => shardOf(text)).toThrow(/^--shard /);
  },
);

it('takes parts from the first to the last', () => {
  expect([shardOf('1/1'), shardOf('2/2'), shardOf('01/12')]).toEqual([
    { number: 1, of: 1 },
    { number: 2, of: 2 },
    { number: 1, of: 12 },
  ]);
});
