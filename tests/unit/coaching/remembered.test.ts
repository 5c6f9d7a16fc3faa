import { describe, expect, it } from 'vitest';
import { remembered } from '../../../server/coaching/remembered.ts';

describe('what is remembered', () => {
  it('is computed once for each object, be it undefined', () => {
    let count = 0;
    const nothing = remembered((_: object) => {
      count++;
      return undefined;
    });
    const one = {};
    expect([nothing(one), nothing(one), nothing({})]).toEqual([undefined, undefined, undefined]);
    expect(count).toBe(2);
  });

  it('is no error: what throws is tried again', () => {
    let count = 0;
    const failing = remembered((_: object) => {
      if (++count === 1) throw new Error('not yet');
      return count;
    });
    const one = {};
    expect(() => failing(one)).toThrow('not yet');
    expect(failing(one)).toBe(2);
  });
});
