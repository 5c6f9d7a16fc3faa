import { expect, it } from 'vitest';
import { explain } from '../../../server/language/explain.ts';
import { hover } from '../../../server/language/hover.ts';
import type { ReportedFinding } from '../../../server/language/reportedFinding.ts';

const finding = (code: string, start: number, end: number): ReportedFinding => ({
  code,
  severity: 'warning',
  message: 'Words from the file',
  range: { start: { line: 2, character: start }, end: { line: 2, character: end } },
  related: [],
});

const all = [
  finding('missing-owner', 0, 6),
  finding('no-vision', 0, 6),
  finding('no-vision', 4, 6),
];

it('explains each code at a position once, in our own words', () => {
  const shown = hover(all, { line: 2, character: 6 });
  expect(shown?.range).toEqual(all[0]?.range);
  expect(shown?.markdown).toBe(
    [explain('missing-owner')?.short, explain('no-vision')?.short].join('\n\n---\n\n'),
  );
  expect(shown?.markdown).not.toContain('Words from the file');
});

it('says nothing where nothing is marked', () => {
  expect(hover(all, { line: 2, character: 7 })).toBeUndefined();
  expect(hover(all, { line: 1, character: 3 })).toBeUndefined();
});

it('explains what is marked over several lines', () => {
  const range = { start: { line: 2, character: 4 }, end: { line: 4, character: 3 } };
  const at = (line: number, character: number) =>
    hover([{ ...finding('no-vision', 0, 0), range }], { line, character }) !== undefined;
  expect([at(2, 4), at(2, 90), at(3, 0), at(4, 3)]).toEqual([true, true, true, true]);
  expect([at(1, 9), at(2, 3), at(4, 4), at(5, 0)]).toEqual([false, false, false, false]);
});
