import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Quoting, writeScalar } from '../../../server/edits/scalar.ts';

/** Texts of all sorts, and among them many of the kind that YAML has a meaning for. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...': -?#,[]{}&*!|>\'"%@`\\~.0123456789eEx\t\n\r', 'a', '\u0085'),
  }),
  fc.constantFrom(
    'null',
    'True',
    '~',
    '.inf',
    '-.INF',
    '.NaN',
    '1e3',
    '0o17',
    '0xFF',
    '<<',
    '---',
    '... a',
    '+1.',
    '',
  ),
);
const quotings = fc.constantFrom<Quoting>('plain', 'single', 'double');

describe('writeScalar', () => {
  it('writes what YAML reads back, in whatever quotes', () => {
    fc.assert(
      fc.property(texts, quotings, (text, quoting) => {
        const written = writeScalar(text, quoting);
        expect(parse(`a:\n  - b: ${written} # c\n`)).toEqual({ a: [{ b: text }] });
        expect(parse(`a:\n  - ${written}: b\n`)).toEqual({ a: [{ [text]: 'b' }] });
      }),
      { numRuns: 2000 },
    );
  });

  it('writes what YAML reads back within { } and [ ]', () => {
    fc.assert(
      fc.property(texts, quotings, (text, quoting) => {
        const written = writeScalar(text, quoting, true);
        expect(parse(`a: [${written}, { ${written}: ${written} }]`)).toEqual({
          a: [text, { [text]: text }],
        });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Lead the H2 strategy, then more', 'Lead the H2 strategy, then more'],
    ['problem-first', 'problem-first'],
    ['2026-11-27', '2026-11-27'],
    ['Über', 'Über'],
    ['well done 👏', 'well done 👏'],
    ['a: b', '"a: b"'],
    ['42', '"42"'],
    ['\uFEFFa', '"\\ufeffa"'],
  ])('leaves %s bare where it can', (text, written) => {
    expect(writeScalar(text)).toBe(written);
  });
});
