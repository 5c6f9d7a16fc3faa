import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../../server/document/document.ts';
import { rangeOfSpan } from '../../../server/document/range.ts';
import { applyEdits } from '../../../server/edits/edit.ts';
import { fixAll } from '../../../server/edits/fixAll.ts';

function fixesOf(text: string) {
  const document = readDocument(TextDocument.create('file:///a.coach.yaml', 'coach', 0, text));
  const found = document.problems.map(({ code, span, data }) => ({
    code,
    range: rangeOfSpan(document.text, span),
    data,
  }));
  return fixAll(document, found).flatMap(({ edits }) => edits);
}

it('leaves the last of very many for the next time', () => {
  const entry = '  - { date: 2026-11-02, kind: nudge, nots: Sent a word }\n';
  const comment = `# ${'x'.repeat(100)}\n`.repeat(200);
  let text = `${comment}kind: plan\nperson: { name: Ana }\nlog:\n${entry.repeat(120)}`;
  const numbers: number[] = [];
  for (let round = 0; round < 10; round++) {
    const edits = fixesOf(text);
    numbers.push(edits.length);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  expect(text).not.toContain('nots:');
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(120);
  expect(numbers[0]).toBeLessThan(100);
  expect(numbers[0]).toBeGreaterThan(40);
});
