import { insertKeys } from '../insertKeys.ts';
import { mustAsk } from '../sketch.ts';
import { type Fix, textOf } from './fix.ts';
import { words } from './sketches.ts';
import { titles } from './titles.ts';

/** Adds `context`, where the editor can ask for it: words of ours would say nothing of the company. */
export const genericCompass: Fix = {
  codes: ['generic-compass'],
  *offers({ document, finding }) {
    if (textOf(finding, 'lacks') !== 'context') return;
    yield {
      title: titles.addContext,
      edits: insertKeys(document, [], { context: mustAsk(words.context) }),
      isPreferred: true,
    };
  },
};
