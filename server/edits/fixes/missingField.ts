import type { Path } from '../../document/place.ts';
import { insertKeys } from '../insertKeys.ts';
import type { Sketch } from '../sketch.ts';
import { fieldSketch, missingKeys } from './fields.ts';
import type { Fix } from './fix.ts';
import { titles } from './titles.ts';

/** Adds all required keys that a mapping lacks, with words to overwrite. */
export const missingField: Fix = {
  codes: ['missing-field'],
  *offers({ document, at }, surroundings) {
    if (!at) return;
    // It stands on the key of the mapping, or on the first key within: the item of a list, the top.
    const holders: Path[] = [at.path, at.path.slice(0, -1)];
    for (const path of holders) {
      const keys = missingKeys(document, path);
      if (keys.length === 0) continue;
      const sketch: Record<string, Sketch> = {};
      for (const key of keys) sketch[key] = fieldSketch(document, path, key, surroundings);
      const names = keys.map((key) => `\`${key}\``).join(' and ');
      yield {
        title: titles.addMissing(names),
        edits: insertKeys(document, path, sketch),
        isPreferred: true,
      };
    }
  },
};
