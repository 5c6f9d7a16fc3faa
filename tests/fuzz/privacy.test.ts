import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { type CoachDocument, ofKind } from '../../server/document/document.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { findings } from '../../server/language/findings.ts';
import { plansAmong } from '../support/plansAmong.ts';
import { PRIVATE_URI, read, surroundings } from './looking.ts';
import { mutationsOf, places, withWord } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';
import { exampleTexts } from './texts.ts';

const WORD = 'zqxsecret';

/** Texts that hold the word in some places. */
const secrets = fc
  .tuple(mutationsOf(exampleTexts), places)
  .map(([text, where]) => withWord(WORD, text, where));

/** @throws Error for a finding that quotes the word. */
function keepsTheWord(document: CoachDocument, around: Surroundings): void {
  const quoting = findings(document, around).find((finding) =>
    JSON.stringify(finding).includes(WORD),
  );
  if (quoting) throw new Error(`${quoting.code} quotes a private file: ${quoting.message}`);
}

describe('no finding quotes a word of a private file', () => {
  it(
    'in the file itself',
    () => {
      fc.assert(
        fc.property(secrets, (text) => keepsTheWord(read(text, PRIVATE_URI), surroundings)),
        tries(150),
      );
    },
    TIMEOUT,
  );

  it(
    'in a file beside it',
    () => {
      fc.assert(
        fc.property(mutationsOf(exampleTexts), secrets, (text, secret) => {
          const beside = read(secret, PRIVATE_URI);
          const [plan, compass] = [ofKind(beside, 'plan'), ofKind(beside, 'compass')];
          keepsTheWord(read(text), {
            ...surroundings,
            ...(plan && { otherPlans: plansAmong([plan]), planLink: plan }),
            ...(compass?.isSound && { compassLink: { status: 'found', document: compass } }),
          });
        }),
        tries(150),
      );
    },
    TIMEOUT,
  );
});
