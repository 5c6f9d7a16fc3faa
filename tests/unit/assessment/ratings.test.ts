import { describe, expect, it } from 'vitest';
import {
  isNumber,
  meantRating,
  offeredRatings,
  typedRating,
  wrapped,
} from '../../../client/assessment/ratings.ts';

const ten = { min: 1, max: 10, labels: {} };

describe('ratings to choose from', () => {
  it('are the whole steps, until something is typed', () => {
    expect(offeredRatings('', ten)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(offeredRatings('', { min: 0, max: 2.5, labels: { 1.5: 'So so' } })).toEqual([
      0, 1, 1.5, 2,
    ]);
  });

  it.each([
    ['6', [6, 6.5]],
    ['6.', [6.5]],
    ['6,', [6.5]],
    ['6,5', [6.5]],
    ['1', [1, 1.5]],
    ['10', [10]],
    [' 7 ', [7, 7.5]],
    ['0', []],
    ['11', []],
    ['six', []],
  ])('follow what is typed: %j', (typed, ratings) => {
    expect(offeredRatings(typed, ten)).toEqual(ratings);
  });

  it('are few on a scale that is too long to list, and any can be typed', () => {
    const scale = { min: 0, max: 1000, labels: { 500: 'Solid' } };
    expect(offeredRatings('', scale)).toEqual([0, 500, 1000]);
    expect(offeredRatings('731', scale)).toEqual([731, 731.5]);
  });

  it('are none on a scale without any', () => {
    expect(offeredRatings('', { min: 5, max: 1, labels: {} })).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each([
    ['7', 7],
    ['6,5', 6.5],
    ['6.25', undefined],
    ['11', undefined],
    ['', undefined],
    ['7 of 10', undefined],
  ])('%j is the rating %s', (typed, rating) => {
    expect(typedRating(typed, ten)).toBe(rating);
  });

  it('counts where the list lags behind it', () => {
    expect(meantRating('1', 10, ten)).toBe(1);
    expect(meantRating('7', undefined, ten)).toBe(7);
    expect(meantRating('7', 7.5, ten)).toBe(7.5);
    expect(meantRating('', 4, ten)).toBe(4);
    expect(meantRating('6.', 6.5, ten)).toBe(6.5);
    expect(meantRating('soli', undefined, ten)).toBeUndefined();
  });

  it('may be a number off the scale', () => {
    expect(isNumber('11')).toBe(true);
    expect(isNumber('1,25')).toBe(true);
    expect(isNumber('not')).toBe(false);
  });
});

describe('lines', () => {
  it('break between words, and hold all of the text', () => {
    expect(wrapped('Can say which user hurts, and why.', 12)).toEqual([
      'Can say',
      'which user',
      'hurts, and',
      'why.',
    ]);
    expect(wrapped('unbreakable', 4)).toEqual(['unbreakable']);
    expect(wrapped(' ', 10)).toEqual([]);
  });
});
