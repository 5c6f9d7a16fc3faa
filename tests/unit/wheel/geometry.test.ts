import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  angleOf,
  type Box,
  layOut,
  pointAt,
  radiusOf,
  ringsOf,
} from '../../../server/coaching/wheel/geometry.ts';
import { labelBlock, letterSizes } from '../../../server/coaching/wheel/label.ts';
import { estimate } from '../../../server/coaching/wheel/text.ts';
import { anyWheel } from './wheels.ts';

const scale = (min: number, max: number) => ({ min, max, labels: {} });

describe('ratings', () => {
  test('grow outwards, evenly, from a core to the rim', () => {
    expect(radiusOf(1, scale(1, 10), 200)).toBeCloseTo(20);
    expect(radiusOf(10, scale(1, 10), 200)).toBeCloseTo(200);
    const step = radiusOf(3, scale(1, 10), 200) - radiusOf(2, scale(1, 10), 200);
    expect(radiusOf(7.5, scale(1, 10), 200)).toBeCloseTo(20 + 6.5 * step);
  });

  test('beyond the scale stand at its ends', () => {
    expect(radiusOf(0, scale(1, 5), 100)).toBe(radiusOf(1, scale(1, 5), 100));
    expect(radiusOf(9, scale(1, 5), 100)).toBe(100);
  });

  test.each([
    [1, 10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [1, 4, [1, 2, 3, 4]],
    [0, 10, [0, 2, 4, 6, 8, 10]],
    [1, 100, [1, 21, 41, 61, 81, 100]],
    [0, 0.5, [0, 0.5]],
  ])('from %d to %d have rings at %j', (min, max, rings) => {
    expect(ringsOf(scale(min, max))).toEqual(rings);
  });
});

test('spokes begin at the top and go clockwise', () => {
  const points = [0, 1, 2, 3].map((index) => pointAt(angleOf(index, 4), 10));
  const rounded = points.map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0]);
  expect(rounded).toEqual([
    [0, -10],
    [10, 0],
    [0, 10],
    [-10, 0],
  ]);
});

describe('labels', () => {
  const sizes = letterSizes(13);
  const anyLayout = fc.tuple(anyWheel, fc.integer({ min: 200, max: 1600 })).map(([model, width]) =>
    layOut(
      width,
      model.spokes.map((spoke) => (most: number) => labelBlock(spoke, most, sizes, estimate)),
      sizes.font,
    ),
  );

  test('never overlap', () => {
    fc.assert(
      fc.property(anyLayout, ({ labels }) => {
        for (const [index, { box }] of labels.entries()) {
          for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        }
      }),
    );
  });

  test('never leave the picture', () => {
    fc.assert(
      fc.property(anyLayout, ({ labels, picture }) => {
        for (const { box } of labels) expect(isWithin(box, picture)).toBe(true);
      }),
    );
  });

  test('never lie on the wheel', () => {
    fc.assert(
      fc.property(anyLayout, ({ labels, radius }) => {
        for (const { box } of labels) expect(distanceFromCentre(box)).toBeGreaterThan(radius);
      }),
    );
  });
});

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isWithin(box: Box, picture: Box): boolean {
  return (
    box.x >= picture.x &&
    box.y >= picture.y &&
    box.x + box.width <= picture.x + picture.width &&
    box.y + box.height <= picture.y + picture.height
  );
}

/** Of the box's nearest point. */
function distanceFromCentre({ x, y, width, height }: Box): number {
  const nearest = (low: number, high: number) => Math.min(Math.max(0, low), high);
  return Math.hypot(nearest(x, x + width), nearest(y, y + height));
}
