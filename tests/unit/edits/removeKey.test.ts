import { describe, expect, it } from 'vitest';
import { removeKey, valueTextAt } from '../../../server/edits/removeKey.ts';
import { changed, documentOf, withCrlf } from '../../support/edits.ts';

/** Each removes the key after the mark `^`, which the text then goes without. */
const cases: (readonly [what: string, before: string, after: string])[] = [
  ['a line', 'a: 1\n^b: 2 # c\nd: 3\n', 'a: 1\nd: 3\n'],
  ['the first line', '^a: 1\n# b\nb: 2\n', '# b\nb: 2\n'],
  ['several lines', 'a: 1\n^b:\n  - 2\n  - 3 # c\n\nd: 3\n', 'a: 1\n\nd: 3\n'],
  ['a zero-indented list', 'a: 1\n^b:\n- 2\n- 3\nd: 3\n', 'a: 1\nd: 3\n'],
  ['a block text', 'a: 1\n^b: |\n  Text\n\n  more\nd: 3\n', 'a: 1\nd: 3\n'],
  ['the last line', 'a: 1\n^b: 2\n', 'a: 1\n'],
  ['the last line of a text without a line break at its end', 'a: 1\n^b: 2', 'a: 1'],
  ['a key without a value', 'a: 1\n^b:\nd: 3\n', 'a: 1\nd: 3\n'],
  ['the second key of a name', 'a: 1\nb: 2\n^a: 3\n', 'a: 1\nb: 2\n'],
  ['the first key of an item', 'l:\n  - ^a: 1 # c\n    b: 2\n', 'l:\n  - b: 2\n'],
  [
    'the first key of an item, before a comment',
    'l:\n  - ^a: 1\n    # b\n    b: 2\n',
    'l:\n  - \n    # b\n    b: 2\n',
  ],
  ['a key in { }', 'a: { b: 1, ^c: [2, 3], d: 4 }\n', 'a: { b: 1, d: 4 }\n'],
  ['the first key in { }', 'a: { ^b: 1, c: 2 }\n', 'a: { c: 2 }\n'],
  ['the last key in { }', 'a: { b: 1, ^c: 2 }\n', 'a: { b: 1 }\n'],
  ['the second of a name in { }', 'a: { b: 1, c: 2, ^b: 3, d: 4 }\n', 'a: { b: 1, c: 2, d: 4 }\n'],
  [
    'a key in { } before one that stands twice',
    'a: { b: 1, ^c: 2, b: 3, d: 4 }\n',
    'a: { b: 1, b: 3, d: 4 }\n',
  ],
  ['a key in { } without a value', 'a: { b: 1, ^c: , d: 4 }\n', 'a: { b: 1, d: 4 }\n'],
  ['the last key in { } without a value', 'a: { b: , ^c: }\n', 'a: { b: }\n'],
];

function parts(marked: string): [string, number] {
  return [marked.replace('^', ''), marked.indexOf('^')];
}

describe('removeKey', () => {
  it.each(cases)('%s', (_, marked, after) => {
    const [before, offset] = parts(marked);
    expect(changed(before, (document) => removeKey(document, offset))).toBe(after);
  });

  it.each(cases)('%s (CRLF)', (_, marked, after) => {
    const [before, offset] = parts(withCrlf(marked));
    expect(changed(before, (document) => removeKey(document, offset))).toBe(withCrlf(after));
  });

  it('keeps a byte order mark', () => {
    const before = '\uFEFFa: 1\nb: 2\n';
    expect(changed(before, (document) => removeKey(document, 1))).toBe('\uFEFFb: 2\n');
  });

  it.each([
    ['the only key', 'l:\n  - ^a: 1\n'],
    ['no key', 'a: ^1\n'],
  ])('refuses %s', (_, marked) => {
    const [before, offset] = parts(marked);
    expect(changed(before, (document) => removeKey(document, offset))).toMatch(/^refused: /);
  });

  it('tells what a key says', () => {
    expect(valueTextAt(documentOf('a: 1\nb: "x: y" # c\n'), 5)).toBe('"x: y"');
  });
});
