import { replaceChallenge } from '../replaceChallenge.ts';
import type { Fix } from './fix.ts';
import { challenge } from './sketches.ts';
import { titles } from './titles.ts';

/** Moves a challenge that is over to the earlier ones, as it stands there, and begins another. */
export const nextChallenge: Fix = {
  codes: ['no-next-challenge'],
  *offers({ document }) {
    yield { title: titles.nextChallenge, edits: replaceChallenge(document, challenge) };
  },
};
