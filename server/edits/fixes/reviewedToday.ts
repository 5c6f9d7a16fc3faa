import type { Fix } from './fix.ts';
import { setKey } from './planOf.ts';
import { titles } from './titles.ts';

/** Writes down that something was looked at today. */
export const reviewedToday: Fix = {
  codes: ['challenge-stale', 'stale-compass'],
  *offers({ document, finding }, { today }) {
    const path = finding.code === 'challenge-stale' ? ['challenge'] : [];
    const edits = setKey(document, path, 'reviewed', today.toString());
    yield { title: titles.reviewed, edits, isPreferred: true };
  },
};
