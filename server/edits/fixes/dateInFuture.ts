import type { Fix } from './fix.ts';
import { planOf, setKey } from './planOf.ts';
import { titles } from './titles.ts';

/** A check-in that is dated after today and not called off is one that is planned. */
export const dateInFuture: Fix = {
  codes: ['date-in-future'],
  *offers({ document, at }) {
    const [list, index] = at?.path ?? [];
    if (list !== 'log' || typeof index !== 'number') return;
    const entry = planOf(document)?.log?.[index];
    if ((entry?.status ?? 'held') !== 'held') return;
    yield {
      title: titles.stillToCome,
      edits: setKey(document, ['log', index], 'status', 'planned'),
      isPreferred: true,
    };
  },
};
