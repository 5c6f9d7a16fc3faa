import { describe, expect, it } from 'vitest';
import { onTypeFormatting } from '../../../server/language/onTypeFormatting.ts';
import { documentOf, withCrlf } from '../../support/edits.ts';

/** The text after Enter has been typed at the caret `|`, with the spaces that are put in as `·`. */
function entered(marked: string, { step = 2, indent = '', crlf = false } = {}): string {
  const at = marked.indexOf('|');
  const before = `${marked.slice(0, at)}\n${indent}`;
  const text = before + marked.slice(at + 1);
  const document = documentOf(crlf ? withCrlf(text) : text);
  const line = before.split('\n').length - 1;
  const [edit, ...others] = onTypeFormatting(document, { line, character: indent.length }, step);
  expect(others).toEqual([]);
  if (!edit) return text;
  expect([edit.range.start.line, edit.range.end.line]).toEqual([line, line]);
  const lines = text.split('\n');
  const old = lines[line] ?? '';
  const { start, end } = edit.range;
  const dots = edit.newText.replaceAll(' ', '·');
  lines[line] = old.slice(0, start.character) + dots + old.slice(end.character);
  return lines.join('\n');
}

describe('the line that Enter begins', () => {
  it.each([
    ['below a key at the top', 'kind: plan\ncadence:|', 'kind: plan\ncadence:\n··'],
    ['below a key with a comment', 'cadence: # soon|\n', 'cadence: # soon\n··\n'],
    ['below a key with an anchor', 'cadence: &c|\n', 'cadence: &c\n··\n'],
    ['below a quoted key', '"cadence":|\n', '"cadence":\n··\n'],
    ['below a key deeper down', 'a:\n  b:|\n', 'a:\n  b:\n····\n'],
    ['below a key of an item', 'a:\n  - id: b|\n', 'a:\n  - id: b\n····\n'],
    ['below a key of an item without a value', 'a:\n  - b:|\n', 'a:\n  - b:\n······\n'],
    ['below a key of an item at the margin', 'a:\n- id: b|\n', 'a:\n- id: b\n··\n'],
    ['below an item whose dash stands apart', 'a:\n  -   id: b|\n', 'a:\n  -   id: b\n······\n'],
    ['below a dash alone', 'a:\n  - |\n', 'a:\n  - \n····\n'],
    ['below a key with a value', 'a:\n  b: c|\n', 'a:\n  b: c\n··\n'],
    ['below a folded text', 'a:\n  b: >-|\n', 'a:\n  b: >-\n····\n'],
    ['below brackets that are closed', 'a:\n  - b: { c: d }|\n', 'a:\n  - b: { c: d }\n····\n'],
    ['between two keys', 'a:\n  b:|\nc: d\n', 'a:\n  b:\n····\nc: d\n'],
  ])('is indented %s', (_, marked, text) => {
    expect(entered(marked)).toBe(text);
    expect(entered(marked, { crlf: true })).toBe(text);
  });

  it.each([
    ['at the top', 'kind: plan|\n'],
    ['below a blank line', 'a:\n\n|\n'],
    ['below a comment', 'a:\n  # b:|\n'],
    ['below an item that is a text', 'a:\n  - one|\n'],
    ['within a text of several lines', 'a: |\n  b:|\n  c\n'.replace('|', '>')],
    ['within open brackets', 'a: { b: c,|\n'],
    ['where text follows the caret', 'a: |b\n'],
    ['in an empty file', '|'],
    ['below a list in brackets that is open', 'a: [|\n'],
  ])('stays as it is %s', (_, marked) => {
    expect(entered(marked)).toBe(marked.replace('|', '\n'));
  });

  it('stays as it is where the editor has indented it', () => {
    const text = 'a:\n  - id: b|\n';
    expect(entered(text, { indent: '    ' })).toBe('a:\n  - id: b\n    \n');
  });

  it('is indented anew where the editor has kept the indentation of the line before', () => {
    expect(entered('a:\n  - id: b|\n', { indent: '  ' })).toBe('a:\n  - id: b\n····\n');
    expect(entered('a:\n  b:|\n', { indent: '\t' })).toBe('a:\n  b:\n····\n');
  });

  it('is indented by the steps of the editor', () => {
    expect(entered('a:|\n', { step: 4 })).toBe('a:\n····\n');
    expect(entered('a:\n- b:|\n', { step: 4 })).toBe('a:\n- b:\n······\n');
    expect(entered('a:\n- b: c|\n', { step: 4 })).toBe('a:\n- b: c\n··\n');
  });
});
