import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findings } from '../../server/language/findings.ts';
import { dataOf } from './documents.ts';
import { read, surroundings } from './looking.ts';
import { mutationsOf } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';
import { exampleTexts, fixtureTexts } from './texts.ts';

const kinds = ['plan', 'compass'] as const;

function found(text: string) {
  return findings(read(text), surroundings).map(({ code, message, range }) => ({
    code,
    message,
    range,
  }));
}

/** What is said, without where: for texts that say the same in other places. */
function said(text: string): string[] {
  return found(text)
    .map(({ code, message }) => `${code}: ${message}`)
    .sort();
}

describe('the same findings', () => {
  it(
    'whatever breaks the lines',
    () => {
      fc.assert(
        fc.property(mutationsOf([...exampleTexts, ...fixtureTexts]), (text) => {
          const lines = text.replaceAll('\r', '');
          // What the library makes of broken YAML is its own affair.
          fc.pre(read(lines).isSound);
          expect(found(lines.replaceAll('\n', '\r\n'))).toEqual(found(lines));
        }),
        tries(60),
      );
    },
    TIMEOUT,
  );

  it('with a byte order mark and without', () => {
    for (const text of [...exampleTexts, ...fixtureTexts]) {
      const unmarked = text.replace('\uFEFF', '');
      expect(said(`\uFEFF${unmarked}`)).toEqual(said(unmarked));
    }
  });

  it.each(kinds)(
    'with keys of one’s own anywhere in a %s',
    (kind) => {
      fc.assert(
        fc.property(dataOf(kind, { percent: 3 }), fc.anything({ maxDepth: 1 }), (data, own) => {
          const value = JSON.parse(JSON.stringify(own ?? null));
          const text = stringify(withOwnKeys(data, value), { aliasDuplicateObjects: false });
          expect(said(text)).toEqual(said(stringify(data, { aliasDuplicateObjects: false })));
        }),
        tries(60),
      );
    },
    TIMEOUT,
  );

  it.each(kinds)(
    'with aliases in a %s and with all written out',
    (kind) => {
      fc.assert(
        fc.property(dataOf(kind, { percent: 3 }), (data) => {
          const repeating = withRepeats(data);
          expect(said(stringify(repeating))).toEqual(
            said(stringify(repeating, { aliasDuplicateObjects: false })),
          );
        }),
        tries(60),
      );
    },
    TIMEOUT,
  );
});

function withOwnKeys(data: unknown, own: unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => withOwnKeys(item, own));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withOwnKeys(value, own)]);
  return Object.fromEntries([...entries, ['x-own', own]]);
}

/** The first item of each list once more at its end: the very same object, which becomes an alias. */
function withRepeats(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const items = data.map(withRepeats);
    return items.length > 0 ? [...items, items[0]] : items;
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withRepeats(value)]));
}
