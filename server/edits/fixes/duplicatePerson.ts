import type { Fix } from './fix.ts';
import { setKey } from './planOf.ts';
import { titles } from './titles.ts';

export const duplicatePerson: Fix = {
  codes: ['duplicate-person'],
  *offers({ document }) {
    yield { title: titles.closePlan, edits: setKey(document, [], 'status', 'closed') };
  },
};
