import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { lookAtAll, PRIVATE_URI, read } from './looking.ts';
import { mutationsOf, places, withWord } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';
import { exampleTexts, fixtureTexts } from './texts.ts';

describe('a file that somebody is changing', () => {
  it(
    'of the sample team: shows findings, lenses and wheel, and throws nothing',
    () => {
      fc.assert(
        fc.property(mutationsOf(exampleTexts), (text) => {
          lookAtAll(read(text));
        }),
        tries(150),
      );
    },
    TIMEOUT,
  );

  it(
    'of the fixtures: the same',
    () => {
      fc.assert(
        fc.property(mutationsOf(fixtureTexts), (text) => {
          lookAtAll(read(text));
        }),
        tries(500),
      );
    },
    TIMEOUT,
  );

  it(
    'and that is private: no finding quotes a word of it',
    () => {
      const word = 'zqxsecret';
      fc.assert(
        fc.property(mutationsOf(exampleTexts), places, (text, where) => {
          const found = lookAtAll(read(withWord(word, text, where), PRIVATE_URI));
          const quoting = found.find((finding) => JSON.stringify(finding).includes(word));
          if (quoting) throw new Error(`${quoting.code} quotes the file: ${quoting.message}`);
        }),
        tries(150),
      );
    },
    TIMEOUT,
  );
});
