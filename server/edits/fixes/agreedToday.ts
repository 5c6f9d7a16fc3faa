import { together } from '../edit.ts';
import { insertKeys } from '../insertKeys.ts';
import { replaceScalar } from '../replace.ts';
import { ask } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { planOf } from './planOf.ts';
import { titles } from './titles.ts';

/** Writes down that person and lead have agreed on the challenge, which then is no idea any more. */
export const challengeAgreed: Fix = {
  codes: ['challenge-not-agreed'],
  *offers({ document }, { today }) {
    const changes = [insertKeys(document, ['challenge'], { agreed: ask(today.toString()) })];
    if (planOf(document)?.challenge?.status === 'idea') {
      changes.push(replaceScalar(document, ['challenge', 'status'], 'agreed'));
    }
    yield { title: titles.agreed, edits: together(changes) };
  },
};
