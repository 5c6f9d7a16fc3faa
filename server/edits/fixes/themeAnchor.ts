import { wheelBuckets } from '../../coaching/buckets.ts';
import { insertKeys } from '../insertKeys.ts';
import { mustChoose } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { traitsOf } from './personalityTrait.ts';
import { compassOf } from './planOf.ts';
import { titles } from './titles.ts';

/** Says what a theme grows, where the editor can ask which bucket or trait that is. */
export const themeAnchor: Fix = {
  codes: ['theme-without-anchor'],
  *offers({ document, at }, surroundings) {
    if (!at) return;
    const choices = {
      bucket: wheelBuckets(compassOf(surroundings)).map(({ id }) => id),
      trait: traitsOf(surroundings),
    };
    for (const [key, words] of Object.entries(choices)) {
      if (words.length === 0) continue;
      const edits = insertKeys(document, at.path.slice(0, 2), { [key]: mustChoose(words) });
      yield { title: titles.addAnchor(key), edits };
    }
  },
};
