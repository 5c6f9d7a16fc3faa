import { type Fix, textOf } from './fix.ts';
import { setKey } from './planOf.ts';
import { titles } from './titles.ts';

/** Puts the plan into the hands of the person. */
export const owner: Fix = {
  codes: ['missing-owner', 'manager-owned-plan'],
  *offers({ document, finding }) {
    const person = textOf(finding, 'owner');
    if (person === undefined) return;
    yield {
      title: titles.setOwner(person),
      edits: setKey(document, [], 'owner', person),
      isPreferred: true,
    };
  },
};
