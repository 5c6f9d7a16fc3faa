import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { fixturesFolder } from '../support/fixtures.ts';
import { lookAtAll, PRIVATE_URI, read } from './looking.ts';
import { mutationsOf, places, withWord } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';

const examples = join(import.meta.dirname, '../../examples');

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.coach.yaml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('a file that somebody is changing', () => {
  it(
    'of the sample team: shows findings, lenses and wheel, and throws nothing',
    () => {
      fc.assert(
        fc.property(mutationsOf(textsIn(examples)), (text) => {
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
        fc.property(mutationsOf(textsIn(fixturesFolder)), (text) => {
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
        fc.property(mutationsOf(textsIn(examples)), places, (text, where) => {
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
