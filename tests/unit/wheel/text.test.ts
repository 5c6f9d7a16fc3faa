import { describe, expect, test } from 'vitest';
import { wrap } from '../../../server/coaching/wheel/text.ts';

/** Each character is one pixel wide. */
const lines = (title: string, width: number) =>
  wrap(title, width, (text) => text.length).map(({ text }) => text);

describe('wrap', () => {
  test.each([
    ['Planning', 20, ['Planning']],
    ['Problem Understanding', 13, ['Problem', 'Understanding']],
    ['  a   b ', 3, ['a b']],
    ['Freightknowledge', 6, ['Freigh', 'tknowl', 'edge']],
    ['A Freightknowledge B', 6, ['A', 'Freigh', 'tknowl', 'edge B']],
    ['one two three four five', 5, ['one', 'two', 'three', 'four…']],
    ['', 5, []],
  ])('%j in %d pixels', (title, width, expected) => {
    expect(lines(title, width)).toEqual(expected);
  });

  test('tells broken words from those that end with their line', () => {
    const ends = wrap('A Freight B', 4, (text) => text.length).map(({ endsWord }) => endsWord);
    expect(ends).toEqual([true, false, true, true]);
  });
});
