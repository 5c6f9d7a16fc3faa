import type { Compass } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';
import { bucketOf, wheelBuckets } from '../buckets.ts';
import { scaleOf } from '../scale.ts';
import { expectedValues, hasValues } from './outlines.ts';
import type { Locate, Outline, WheelModel } from './types.ts';

/** A compass's wheel: what is expected at each level, one outline a level. Nothing is thrown. */
export function compassWheelModel(compass: Compass, locate: Locate): WheelModel {
  const buckets = wheelBuckets(compass);
  const outlines = levelsOf(compass)
    .map(
      (level, index): Outline => ({
        id: `expected:${level}`,
        role: 'expected',
        label: level,
        index,
        values: expectedValues(level, buckets, compass, locate),
      }),
    )
    .filter(hasValues);
  return {
    of: 'compass',
    name: attempt(() => compass.title) ?? 'A compass without a title',
    scale: attempt(() => scaleOf(compass)) ?? scaleOf(undefined),
    spokes: buckets.map(({ id, title }) => {
      const good = attempt(() => bucketOf(id, compass)?.good);
      return {
        id,
        title,
        ...(good !== undefined && { good }),
        themes: [],
        target: locate(['buckets', id], 'key'),
      };
    }),
    outlines,
    notices:
      outlines.length > 0
        ? []
        : [
            'No expectations yet. With `levels`, and `expected` in each bucket, the wheel shows what you expect of each role.',
          ],
  };
}

/** The levels in their order; those that only buckets name come after them. */
function levelsOf(compass: Compass): string[] {
  const named = attempt(() => compass.levels) ?? [];
  const levels = new Set(attempt(() => [...named]) ?? []);
  for (const { id } of wheelBuckets(compass)) {
    const expected = attempt(() => bucketOf(id, compass)?.expected) ?? {};
    for (const level of Object.keys(expected)) if (!level.startsWith('x-')) levels.add(level);
  }
  return [...levels];
}
