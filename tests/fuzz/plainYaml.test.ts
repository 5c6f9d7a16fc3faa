import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../server/document/plainYaml/readPlainYaml.ts';
import { readWithLibrary } from '../../server/document/readTree.ts';
import { fixturesFolder } from '../support/fixtures.ts';
import { documentsOf } from './documents.ts';
import { mutationsOf } from './mutations.ts';
import { TIMEOUT, tries } from './settings.ts';
import { exampleTexts, fixtureTexts } from './texts.ts';

/** Where the plain reader reads a text, it must come to what the library comes to, to the last offset. */
function expectSame(text: string): void {
  const tree = readPlainYaml(text);
  if (tree) expect({ tree, problems: [], isCut: false }).toEqual(readWithLibrary(text));
}

/** The cases of the YAML test suite by their ids. */
const suite: Record<string, string> = JSON.parse(
  readFileSync(join(fixturesFolder, '../yaml-test-suite/cases.json'), 'utf8'),
);

/** Small pieces of which any may stand beside any: most of what comes of it is no YAML. */
const pieces = fc.array(
  fc.constantFrom(
    ...['a', 'b: ', 'a:', 'c : d', '"q"', "'it''s'", '"\\n"', ': ', ' ', '  ', '    ', '- ', '-'],
    ...['\n', '\n', '\n', '\n  ', '\n    ', '\r\n', '\n\n', ' # c', '#', '\n# c\n', '\n  # c\n'],
    ...['{', '}', '[', ']', ', ', ',', '|', '>-', '|+', '>2', '&a ', '*a', '!t ', '%', '@', '?'],
    ...['1', '-1', '0x1F', '0o7', '1e3', '.5', '5.', '-.inf', '.NaN', '~', 'null', 'TRUE', '---'],
    ...['a: b\n', '  a: b\n', '    - c\n', '- a\n', '  - b: c\n', '    d: e\n', '<<: x\n', 'é'],
  ),
  { maxLength: 25 },
);

/** A text with a small change, after most of which it can still be read. */
const touched = fc
  .tuple(
    fc.constantFrom(...exampleTexts, ...fixtureTexts.filter((text) => readPlainYaml(text))),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(2),
        fc.constantFrom(
          '',
          ' ',
          '  ',
          '\n',
          '\n  ',
          '#',
          ' # ',
          '-',
          ':',
          "'",
          '"',
          ',',
          'a',
          '1',
          '[',
          '}',
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [where, count, piece]) => {
      const at = Math.floor(where * changed.length);
      return changed.slice(0, at) + piece + changed.slice(at + count);
    }, text),
  );

describe('the plain reader reads as the library does', () => {
  it('the files that others are tested with', () => {
    for (const text of [...exampleTexts, ...fixtureTexts]) expectSame(text);
  });

  it('each case of the YAML test suite, by itself, in a mapping and in a list of one', () => {
    for (const text of Object.values(suite)) {
      const indented = text.replace(/^(?=.)/gm, '    ');
      for (const each of [
        text,
        `a: b\n${text}`,
        `a:\n${indented}`,
        `a:\n  -\n${indented}\nc: d\n`,
      ]) {
        expectSame(each);
      }
    }
    expect(Object.keys(suite)).toHaveLength(402);
  });

  it(
    'such files, changed',
    () => {
      fc.assert(
        fc.property(mutationsOf([...exampleTexts, ...fixtureTexts]), expectSame),
        tries(1000),
      );
    },
    TIMEOUT,
  );

  it(
    'such files, touched',
    () => {
      fc.assert(fc.property(touched, expectSame), tries(1000));
    },
    TIMEOUT,
  );

  it(
    'pieces of YAML',
    () => {
      fc.assert(
        fc.property(pieces, (all) => {
          expectSame(`k: v\n${all.join('')}`);
          expectSame(all.join(''));
        }),
        tries(5000),
      );
    },
    TIMEOUT,
  );

  it(
    'documents of the format',
    () => {
      fc.assert(
        fc.property(
          documentsOf('plan', { percent: 5 }),
          documentsOf('compass', { percent: 5 }),
          (plan, compass) => {
            expectSame(plan);
            expectSame(compass);
          },
        ),
        tries(100),
      );
    },
    TIMEOUT,
  );
});
