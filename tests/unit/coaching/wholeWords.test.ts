import { describe, expect, test } from 'vitest';
import { phrasesIn, wholeWords } from '../../../server/coaching/wholeWords.ts';

describe('whole words', () => {
  const words = wholeWords(['pay rise', 'Gehalt', 'C++ (all)']);
  test.each([
    'pay rise',
    'a PAY\n  RISE.',
    '(pay\trise)',
    'gehalt',
    '_Gehalt_',
    'pay rise-free',
    'c++ (all)',
  ])('%j matches', (text) => {
    expect(words.test(text)).toBe(true);
    // Again: no state is kept from one text to the next.
    expect(words.test(text)).toBe(true);
  });
  test.each(['pay-rise', 'payrise', 'repay rise', 'pay rises', 'Gehälter', 'Gehalt2', 'éGehalt'])(
    '%j does not',
    (text) => {
      expect(words.test(text)).toBe(false);
    },
  );
  test('the case counts where it is said to', () => {
    expect(wholeWords(['PIP'], true).test('a PIP')).toBe(true);
    expect(wholeWords(['PIP'], true).test('a Pip, pip')).toBe(false);
  });
});

test('phrases in a text come in its order and spelling, each once', () => {
  const expressions = [wholeWords(['PIP'], true), wholeWords(['pay rise', 'Gehaltserhöhung'])];
  expect(phrasesIn('Pay\n rise, PIP, pay rise, Gehaltserho\u0308hung', expressions)).toEqual([
    'Pay rise',
    'PIP',
    'Gehaltserhöhung',
  ]);
  expect(phrasesIn('nothing of it', expressions)).toEqual([]);
});
