import type { Fix } from './fix.ts';
import { setKey } from './planOf.ts';
import { titles } from './titles.ts';

/** A compass that has been a draft for long is put to use. What to drop of a large one, people decide. */
export const paralysisByAnalysis: Fix = {
  codes: ['paralysis-by-analysis'],
  *offers({ document, at }) {
    const key = at?.path[0];
    if (key !== 'status' && key !== 'started' && key !== 'reviewed') return;
    yield {
      title: titles.useCompass,
      edits: setKey(document, [], 'status', 'active'),
      isPreferred: true,
    };
  },
};
