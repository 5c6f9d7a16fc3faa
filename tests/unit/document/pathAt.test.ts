import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../../server/document/document.ts';
import { pathAt, placesAt } from '../../../server/document/pathAt.ts';

/** What stands at the caret `|`, as `key themes.0.title`. */
function at(marked: string): string | undefined {
  const { tree, offset } = read(marked);
  const place = pathAt(tree, offset);
  return place && `${place.part} ${place.path.join('.')}`;
}

function read(marked: string) {
  const offset = marked.indexOf('|');
  const source = marked.slice(0, offset) + marked.slice(offset + 1);
  const text = TextDocument.create('file:///ana.coach.yaml', 'coach', 1, source);
  return { tree: readDocument(text).tree, offset, source };
}

it.each([
  ['kin|d: plan', 'key kind'],
  ['|kind: plan', 'key kind'],
  ['kind|: plan', 'key kind'],
  ['kind: pl|an', 'value kind'],
  ['kind: plan|\n', 'value kind'],
  ['themes:\n  - id: a\n    tit|le: b\n', 'key themes.0.title'],
  ['themes:\n  - id: a\n  - id: b\n  - id: c|\n', 'value themes.2.id'],
  ['themes:\n- {id: a, title: |b}\n', 'value themes.0.title'],
  ['themes: [{id: a},|{id: b}]', 'value themes.1'],
  ['{a: 1,|b: 2}', 'key b'],
  ['strengths: [one, |two]', 'value strengths.1'],
  ['strengths:\n  -\n  - tw|o\n', 'value strengths.1'],
  ['cad|ence:\nlog:\n', 'key cadence'],
  ['a: &x {b: 1}\nc: *|x\n', 'value c'],
  ['a: &x {b: 1}\nc:\n  <<: *|x\n  d: 1\n', 'value c'],
  ['a: &x {b: 1}\nc:\n  <<: *x\n  d: |1\n', 'value c.d'],
])('finds the place of %j', (marked, place) => {
  expect(at(marked)).toBe(place);
});

it('finds nothing outside of all content', () => {
  expect([at('# a |comment\nkind: plan\n'), at('|')]).toEqual([undefined, undefined]);
});

it('lists what is around it from the whole document inwards', () => {
  const { tree, offset, source } = read('kind: plan\nthemes:\n  - id: a\n    title: b|c\n');
  expect(
    placesAt(tree, offset).map(({ path, span }) => [path.join('.'), source.slice(...span).trim()]),
  ).toEqual([
    ['', source.trim()],
    ['themes', '- id: a\n    title: bc'],
    ['themes.0', 'id: a\n    title: bc'],
    ['themes.0.title', 'bc'],
  ]);
});
