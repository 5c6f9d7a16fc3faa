import { describe, expect, it } from 'vitest';
import { type FoldingClient, foldingRanges } from '../../../server/language/foldingRange.ts';
import { documentOf, withCrlf } from '../../support/edits.ts';

const byLine: FoldingClient = { foldsLinesOnly: true, foldingLimit: undefined };
const byCharacter: FoldingClient = { foldsLinesOnly: false, foldingLimit: undefined };

/** Each fold as its first and its last line, without their indentation. */
function folds(text: string, client = byLine): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return foldingRanges(documentOf(text), client).map(({ startLine, endLine, kind }) => {
    const ends = [startLine, endLine].map((line) => (lines[line] ?? 'nothing').trim());
    return `${ends.join(' … ')}${kind ? ` (${kind})` : ''}`;
  });
}

const plan = `kind: plan
# First line,
# and second.
person:
  name: Ana

themes:
  - id: a
    title: One
    actions:
      - do: Write it
        due: 2026-12-01
      # One line.
      - do: Read it

  - id: b
log:
- date: 2026-01-01
  notes: |
    # No comment,
    # but a text.

- kind: session
  progress: { a: red }
`;

describe('folds', () => {
  it('are mappings, lists, their items, texts and comments', () => {
    const expected = [
      '# First line, … # and second. (comment)',
      'person: … name: Ana',
      'themes: … - id: b',
      '- id: a … - do: Read it',
      'actions: … - do: Read it',
      '- do: Write it … due: 2026-12-01',
      'log: … progress: { a: red }',
      '- date: 2026-01-01 … # but a text.',
      'notes: | … # but a text.',
      '- kind: session … progress: { a: red }',
    ];
    expect(folds(plan)).toEqual(expected);
    expect(folds(plan, byCharacter)).toEqual(expected);
    expect(folds(withCrlf(plan))).toEqual(expected);
  });

  it('leave the line of a closing bracket to be seen', () => {
    const text = `period: {
  start: 2026-01-01,
  end: 2026-12-31
}
levels: [
  pm,
  senior-pm ]
themes:
  - { id: a, actions: [
        { do: Write }
    ] }
`;
    expect(folds(text)).toEqual([
      'period: { … end: 2026-12-31',
      'levels: [ … senior-pm ]',
      'themes: … ] }',
      '- { id: a, actions: [ … { do: Write }',
    ]);
  });

  it('reach from bracket to bracket for a client that folds characters', () => {
    expect(foldingRanges(documentOf('period: {\n  start: 2026-01-01\n}\n'), byCharacter)).toEqual([
      { startLine: 0, startCharacter: 9, endLine: 2, endCharacter: 0 },
    ]);
  });

  it('hold regions within one another', () => {
    const text = `# region One
a: 1
  # region Two
b: 2
# endregion
# endregion
# endregion
`;
    expect(folds(text)).toEqual([
      '# region One … # endregion (region)',
      '# region Two … # endregion (region)',
      '# endregion … # endregion (comment)',
    ]);
  });

  it('are the outermost where a client wants few', () => {
    expect(folds(plan, { ...byLine, foldingLimit: 4 })).toEqual([
      '# First line, … # and second. (comment)',
      'person: … name: Ana',
      'themes: … - id: b',
      'log: … progress: { a: red }',
    ]);
    expect(folds(plan, { ...byLine, foldingLimit: 0 })).toEqual([]);
  });

  it('stay in a document that is half typed', () => {
    const text =
      'themes:\n  - id: a\n    title: One\n  - i\n    tit\nlog:\n  - date: 2026\n    kind: [\n';
    expect(folds(text)).toContain('- id: a … title: One');
    expect(folds(text)).toContain('themes: … tit');
  });

  it.each(['', '\n', 'kind: plan', '# one', 'a: &x [b]\nc: *x\n'])('are none in %j', (text) => {
    expect(folds(text)).toEqual([]);
  });

  it('say nothing of what comes through an alias', () => {
    expect(folds('a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n')).toEqual(['a: &x … b: 1', 'd: … <<: *x']);
  });
});
