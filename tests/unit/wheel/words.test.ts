import { describe, expect, test } from 'vitest';
import { differenceWords, scaleWords, spokeWords } from '../../../server/coaching/wheel/words.ts';
import { nowhere, outline, spokesOf, wheel } from './wheels.ts';

const scale = { min: 1, max: 10, labels: { 1: 'Not seen', 5: 'Solid with help', 8: 'OKR pro' } };

describe('scaleWords', () => {
  test.each([
    [1, 'Not seen'],
    [4.5, 'Not seen'],
    [5, 'Solid with help'],
    [7.5, 'Solid with help'],
    [10, 'OKR pro'],
  ])('of %d are those of the rating at or below it', (rating, words) => {
    expect(scaleWords(rating, scale)).toBe(words);
  });

  test('are none below the lowest that has some', () => {
    expect(scaleWords(2, { ...scale, labels: { 3: 'Some' } })).toBeUndefined();
  });
});

const [planning] = spokesOf(['Planning']);
const one = (self: number | null, lead: number | null, discussed?: boolean) =>
  wheel({
    scale,
    spokes: planning
      ? [
          {
            ...planning,
            ...(discussed !== undefined && {
              gap: { difference: (self ?? 0) - (lead ?? 0), discussed },
            }),
          },
        ]
      : [],
    outlines: [outline('self', [self]), outline('lead', [lead])],
  });

describe('spokeWords', () => {
  test('are a sentence for a screen reader (issue 5)', () => {
    expect(spokeWords(one(6, 4, false), 0)).toBe(
      'Planning, self: 6 of 10, solid with help; lead: 4; you see this differently',
    );
  });

  test('say where nothing is rated, and keep abbreviations', () => {
    expect(spokeWords(one(null, null), 0)).toBe('Planning, not rated yet');
    expect(spokeWords(one(null, 8), 0)).toBe('Planning, lead: 8 of 10, OKR pro');
  });

  test('name the themes with their colours', () => {
    const model = one(6, 6);
    const spokes = model.spokes.map((spoke) => ({
      ...spoke,
      themes: [{ id: 'a', title: 'Give ranges', colour: 'amber' as const, target: nowhere }],
    }));
    expect(spokeWords({ ...model, spokes }, 0)).toContain('theme Give ranges: amber');
  });
});

describe('what has moved', () => {
  const since = (from: number, to: number) =>
    spokeWords(
      wheel({
        outlines: [
          { ...outline('self', [to]), before: { since: '2026-03-02', ratings: [from] } },
          { ...outline('lead', [4]), before: { since: '2026-03-03', ratings: [4] } },
        ],
      }),
      0,
    );

  test.each([
    [4, 6, 'self +2'],
    [6, 5.5, 'self \u22120.5'],
  ])('from %s to %s is said with its sign, and of those alone that have', (from, to, words) => {
    expect(since(from, to)).toMatch(
      new RegExp(`; since the round before: ${words.replace('+', '\\+')}$`),
    );
  });

  test('is not spoken of where nothing has', () => {
    expect(since(6, 6)).not.toContain('since');
  });
});

describe('differenceWords', () => {
  test.each([
    [6, 6, undefined, 'the same'],
    [6, 5, undefined, '1 apart'],
    [6, 7.5, undefined, '1.5 apart'],
    [6, 3, false, '3 apart: you see this differently'],
    [3, 6, true, '3 apart: talked about since'],
    [null, 6, undefined, undefined],
  ])('of %s and %s', (self, lead, discussed, words) => {
    expect(differenceWords(one(self, lead, discussed), 0)).toBe(words);
  });
});
