import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { lookAtAll, read } from './looking.ts';
import { mutationsOf } from './mutations.ts';
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
});
