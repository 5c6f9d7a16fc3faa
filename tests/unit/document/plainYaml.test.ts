import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../server/document/plainYaml/readPlainYaml.ts';
import { readWithLibrary } from '../../../server/document/readTree.ts';
import { generatedPlan } from '../../bench/generatedPlan.ts';
import { exampleTexts } from '../../fuzz/texts.ts';

/** Read here, to the tree that the library comes to. */
function expectRead(text: string): void {
  const tree = readPlainYaml(text);
  expect({ tree, problems: [], isCut: false }).toEqual(readWithLibrary(text));
  expect(tree).toBeDefined();
}

describe('files as people write them are read without the library', () => {
  it.each(exampleTexts.map((text) => [text.slice(0, 60), text]))('%j', (_, text) => {
    expectRead(text);
    expectRead(text.replaceAll('\n', '\r\n'));
  });

  it('plans of the benchmarks', () => {
    for (const number of [1, 2, 3]) expectRead(generatedPlan({ number, lines: 137 }));
  });
});

describe('read', () => {
  it.each([
    ['values left out', 'a:\nb: \nc:   # to come\nd: # to come\n\ne:'],
    ['an item left out', 'a:\n  -\n  - b\n  - \n'],
    ['a list as deep as its key', 'a:\n- b\n- c: d\n  e: f\ng:\n- - h\n  - i\n'],
    ['values on lines of their own', 'a:\n  b\nc:\n  { d: e }\nf:\n  "g"\nh:\n  -\n    i: j\n'],
    ['text of several lines', 'a: b\n  c # d\ne:\n  - f\n\n    - g\n'],
    ['blocks', 'a: >-\n  b\n  c\n\n  d\ne: | # f\n    g\n      h\n\n\ni: j\n'],
    ['quotes', `a: 'it''s'\nb: "c \\"d\\" \\u00e9"\n"e": 'f' # g\n'h' : i\n`],
    ['brackets', 'a: { b: [c, [], {}], "d": "e", f: g }\nh: [\n  i,\n  j,\n  ]\nk: {"l":1}\n'],
    ['comments', '# a\nb: # c\n  # d\n  e: f # g\n  # h\n  i: j\n\n# k\nl: m#n\n# o\n'],
    ['blanks', '\n  \na:   b  \n   \nc : d\n'],
    ['odd keys', '1.0: a\n~: b\ntrue: c\n0x1F: d\n-e: f\n__proto__: g\n'],
    [
      'all that is no text',
      `a: [1, -2, +3, 4.5, .5, 6., 1e3, -1.5E-3, 0x1F, 0o17, .inf, -.INF, .nan, .NaN, 1e999, -0]
b: [null, Null, NULL, ~, true, True, TRUE, false, False, FALSE]
c: [nULL, tRUE, yes, No, on, 0b1, 0X1F, 017, 1_000, 2026-11-24, .Inf0, +.inf, -.nan, 1:30, +, .]
`,
    ],
  ])('%s', (_, text) => expectRead(text));
});

describe('left to the library', () => {
  it.each([
    ['nothing', ''],
    ['comments alone', '# a\n'],
    ['a list', '- a\n'],
    ['brackets around all', '{ a: b }\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: b\nc: *b\n'],
    ['a merge', '<<: a\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['the start of a document', '---\na: b\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['a tab', 'a:\tb\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['a lone CR', 'a: b\rc: d\n'],
    ['a question mark', '? a\n: b\n'],
    ['a key twice', 'a: b\n"a": c\n'],
    ['a key twice in brackets', 'a: { b: c, b: d }\n'],
    ['a colon too many', 'a: b: c\n'],
    ['no colon', 'a: b\nc\n'],
    ['an odd indent', 'a:\n    b: c\n  d: e\n'],
    ['a quote that is not closed', 'a: "b\nc: d\n'],
    ['a bracket that is not closed', 'a: [b\nc: d\n'],
    ['text after a quote', 'a: "b" c\n'],
    ['an indent for a block', 'a: |2\n    b\n'],
    ['blank lines that a block keeps', 'a: |+\n  b\n\n'],
    ['a comment that is part of a mapping', 'a:\n  b: c\n  # d\ne: f\n'],
    ['a very long key', `${'a'.repeat(1100)}: b\n`],
    ['what is nested deeply', `a: ${'['.repeat(200)}${']'.repeat(200)}\n`],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});
