import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { withoutColours } from '../../../server/cli/colours.ts';
import { codeFrame } from '../../../server/cli/formats/codeFrame.ts';

/** The frame of the text in `«»`, in a terminal of a width. */
function frame(marked: string, columns = 80, line = 6): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const source = marked.replace(/[«»]/g, '');
  const range = { start: { line, character: start }, end: { line, character: end } };
  return codeFrame(source, range, 'warning', withoutColours, columns);
}

describe('a code frame', () => {
  it.each([
    ['a key', '«themes»:', ['  7 | themes:', '    | ^^^^^^']],
    ['what stands further in', '  - «id»: a  ', ['  7 |   - id: a', '    |     ^^']],
    ['a tab before it', '\ta:\t«b» c', ['  7 |     a:  b c', '    |         ^']],
    ['a tab within it', 'a: «b\tc»', ['  7 | a: b    c', '    |    ^^^^^^']],
    ['Chinese before it', '評価: «高い» x', ['  7 | 評価: 高い x', '    |       ^^^^']],
    ['an emoji of several code points', '👩‍👩‍👧: «1️⃣» x', ['  7 | 👩‍👩‍👧: 1️⃣ x', '    |     ^^']],
    ['combining marks', 'u\u0308ber: «e\u0301»', ['  7 | u\u0308ber: e\u0301', '    |       ^']],
    ['half of a character', 'x: «\ud83d»\ude00 y', ['  7 | x: 😀 y', '    |    ^^']],
    ['a byte order mark', '\uFEFF«kind»: x', ['  7 | kind: x', '    | ^^^^']],
    ['the end of the line', 'kind:«»', ['  7 | kind:', '    |      ^']],
    ['nothing, within the line', 'a: «»b', ['  7 | a: b', '    |    ^']],
    [
      'what drives a terminal',
      'a: «\u001b[31m\u202e\u0007»',
      ['  7 | a: \uFFFD[31m\uFFFD\uFFFD', '    |    ^^^^^^^'],
    ],
    ['an empty line', '«»', []],
    ['a line of spaces', '  «»  ', []],
  ])('underlines %s', (_, source, lines) => {
    expect(frame(source)).toEqual(lines);
  });

  it('has a margin as wide as the number needs', () => {
    expect(frame('«a»: b', 80, 1233)).toEqual(['  1234 | a: b', '       | ^']);
  });

  it('counts a range that goes on to other lines to the end of its first', () => {
    const range = { start: { line: 0, character: 3 }, end: { line: 2, character: 1 } };
    expect(codeFrame('a: |', range, 'error', withoutColours, 80)).toEqual([
      '  1 | a: |',
      '    |    ^',
    ]);
  });

  const words = 'one two three four five six seven eight nine ten';
  it.each([
    [
      'at the end',
      `«${words.slice(0, 7)}»${words.slice(7)}`,
      ['  7 | one two three four five…', '    | ^^^^^^^'],
    ],
    [
      'at the beginning',
      `${words.slice(0, -3)}«ten»`,
      ['  7 | …x seven eight nine ten', '    |                     ^^^'],
    ],
    [
      'at both',
      words.replace('five', '«five»'),
      ['  7 | …ree four five six seven…', '    |           ^^^^'],
    ],
    [
      'within the range, where it is longer',
      `x: «${words}»`,
      ['  7 | …one two three four five…', '    |  ^^^^^^^^^^^^^^^^^^^^^^^'],
    ],
  ])('cuts a long line %s', (_, source, lines) => {
    expect(frame(source, 31)).toEqual(lines);
  });

  it('looks only at the part of a line of a megabyte that it shows', () => {
    const source = `${'x'.repeat(1_000_000)}«here»${'y'.repeat(1_000_000)}`;
    expect(frame(source, 26)).toEqual(['  7 | …xxxxxxxhereyyyyyyy…', '    |         ^^^^']);
  });

  it('never draws a line wider than the terminal, nor marks beside the range', () => {
    const pieces = fc.array(
      fc.constantFrom('a', ' ', 'ß', '評', '😀', '👩‍👩‍👧', 'e\u0301', 'x: y', '-'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, pieces, pieces, fc.integer({ min: 27, max: 90 }), (a, b, c, columns) => {
        const [before, marked, after] = [`k: ${a.join('')}`, `m${b.join('')}`, c.join('')];
        const lines = frame(`${before}«${marked}»${after}`, columns);
        const [code = '', underline = ''] = lines;
        expect(stringWidth(code)).toBeLessThanOrEqual(columns);
        expect(stringWidth(underline)).toBeLessThanOrEqual(columns);
        // What stands above the first mark is what the range begins with.
        const from = underline.indexOf('^');
        expect(from).toBeGreaterThan(0);
        const starts = [...code.matchAll(/m/g)].map(({ index }) =>
          stringWidth(code.slice(0, index)),
        );
        expect(starts).toEqual([from]);
      }),
    );
  });
});
