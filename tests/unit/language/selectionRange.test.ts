import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Selection, selectionRange } from '../../../server/language/selectionRange.ts';
import { caretOf } from '../../support/carets.ts';
import { documentOf, withCrlf } from '../../support/edits.ts';

/** What is selected around the caret of a text, from the smallest to the largest. */
function selections(marked: string): string[] {
  const { text, offset } = caretOf(marked);
  const document = documentOf(text);
  const all: string[] = [];
  let selection: Selection | undefined = selectionRange(document, document.text.positionAt(offset));
  for (; selection; selection = selection.parent) all.push(document.text.getText(selection.range));
  return all;
}

describe('what is selected', () => {
  it('grows from the word to the document', () => {
    const marked = `kind: plan
themes:
  - id: a
    title: Start from the pro|blem
    actions: []

  - id: b
`;
    const item = `id: a
    title: Start from the problem
    actions: []`;
    const list = `- ${item}

  - id: b`;
    const text = marked.replace('|', '');
    expect(selections(marked)).toEqual([
      'problem',
      'Start from the problem',
      'title: Start from the problem',
      item,
      `- ${item}`,
      list,
      `themes:\n  ${list}`,
      text.trimEnd(),
      text,
    ]);
    expect(selections(withCrlf(marked))).toEqual(selections(marked).map(withCrlf));
  });

  it('begins with a key', () => {
    expect(selections('period:\n  sta|rt: 2026-01-01\n').slice(0, 3)).toEqual([
      'start',
      'start: 2026-01-01',
      'period:\n  start: 2026-01-01',
    ]);
  });

  it('takes a date for one word, and the id of a theme', () => {
    expect(selections('a: { b: 2026-|01-01, c: d }').slice(0, 4)).toEqual([
      '2026-01-01',
      'b: 2026-01-01',
      '{ b: 2026-01-01, c: d }',
      'a: { b: 2026-01-01, c: d }',
    ]);
  });

  it('stops within quotation marks', () => {
    expect(selections('ask: "What els|e?"').slice(0, 4)).toEqual([
      'else',
      'What else?',
      '"What else?"',
      'ask: "What else?"',
    ]);
  });

  it('takes the line of a text of several', () => {
    expect(selections('notes: >-\n  One two.\n  Three fo|ur.\na: 1\n').slice(0, 4)).toEqual([
      'four',
      'Three four.',
      '>-\n  One two.\n  Three four.',
      'notes: >-\n  One two.\n  Three four.',
    ]);
  });

  it('takes an item of a list in brackets', () => {
    expect(selections('strengths: [Ships on time, Trusted| by all]').slice(0, 4)).toEqual([
      'Trusted',
      'Trusted by all',
      '[Ships on time, Trusted by all]',
      'strengths: [Ships on time, Trusted by all]',
    ]);
  });

  it('is the whole document where nothing else is', () => {
    expect(selections('# a\n|\nkind: plan\n')).toEqual(['# a\n\nkind: plan\n']);
    expect(selections('|')).toEqual(['']);
  });

  it('holds the position and each smaller one, in any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      '🦊',
      ': ',
      '\n',
      '- ',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '&b ',
      '*b',
      '<<: ',
      '"',
      '\r\n',
      '\r',
      '# c',
      '|\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(), (parts, number) => {
        const source = parts.join('');
        const { text, ...rest } = documentOf(source);
        const offset = number % (source.length + 1);
        const at = text.offsetAt(text.positionAt(offset));
        let [from, to] = [at, at];
        let selection: Selection | undefined = selectionRange(
          { ...rest, text },
          text.positionAt(at),
        );
        for (let first = true; selection; selection = selection.parent, first = false) {
          const [start, end] = [
            text.offsetAt(selection.range.start),
            text.offsetAt(selection.range.end),
          ];
          expect(start <= from && to <= end && (first || end - start > to - from)).toBe(true);
          [from, to] = [start, end];
        }
        expect([from, to]).toEqual([0, source.length]);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
