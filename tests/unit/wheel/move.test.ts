import { describe, expect, test } from 'vitest';
import { steppedBy, withMove } from '../../../client/webview/move.ts';
import { radiusOf, ratingAt } from '../../../server/coaching/wheel/geometry.ts';
import { outline, wheel } from './wheels.ts';

const scale = { min: 1, max: 10, labels: {} };

describe('a pin that moves', () => {
  test.each([
    ['ArrowUp', 6, 6.5],
    ['ArrowRight', 6.5, 7],
    ['ArrowDown', 6, 5.5],
    ['ArrowLeft', 1, 1],
    ['PageUp', 9.5, 10],
    ['PageDown', 6, 5],
    ['Home', 6, 1],
    ['End', 6, 10],
    ['Tab', 6, undefined],
  ])('by %s from %d is at %d', (key, from, to) => {
    expect(steppedBy(key, from, scale)).toBe(to);
  });

  test('changes its own value alone', () => {
    const self = { ...outline('self', [6, null]), round: 0 };
    const model = wheel({ outlines: [self, outline('lead', [4, 4])] });
    const move = { spoke: 'bucket-1', outline: 'self', from: 6, to: 7.5 };
    const moved = withMove(model, move);
    expect(moved?.outlines.map(({ values }) => values.map((value) => value?.rating))).toEqual([
      [7.5, undefined],
      [4, 4],
    ]);
    expect(model.outlines[0]).toBe(self);
    const added = withMove(model, { ...move, spoke: 'bucket-2', from: undefined });
    expect(added?.outlines[0]?.values.map((value) => value?.rating)).toEqual([6, 7.5]);
  });

  test('is none where nobody rates, or its spoke has gone', () => {
    const model = wheel({ outlines: [outline('lead', [4])] });
    const move = { spoke: 'bucket-1', outline: 'lead', from: 4, to: 7 };
    expect(withMove(model, move)).toBeUndefined();
    const rated = wheel({ outlines: [{ ...outline('lead', [4]), round: 0 }] });
    expect(withMove(rated, { ...move, spoke: 'gone' })).toBeUndefined();
  });

  test.each([scale, { min: 0, max: 4, labels: {} }, { min: -2, max: 2, labels: {} }])(
    'is where the pointer is, on the scale of %o',
    (each) => {
      for (let rating = each.min; rating <= each.max; rating += 0.5) {
        const distance = radiusOf(rating, each, 200);
        expect(ratingAt(distance, each, 200)).toBe(rating);
        expect(ratingAt(distance + 1, each, 200)).toBe(rating);
      }
      expect(ratingAt(-50, each, 200)).toBe(each.min);
      expect(ratingAt(500, each, 200)).toBe(each.max);
    },
  );
});
