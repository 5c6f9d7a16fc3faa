import { expect, it } from 'vitest';
import { markupFor, ownWords } from '../../../server/language/markup.ts';

const markdown = markupFor('markdown');
const plain = markupFor('plaintext');

it.each([
  ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['[a](command:x) ![b](c)', '\\[a\\](command:x) !\\[b\\](c)'],
  ['<img src=x> &lt; R&D', '\\<img src=x\\> \\&lt; R&D'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['+3', '\\+3'],
  ['1. a', '1\\. a'],
  ['=== a', '\\=== a'],
  [
    'https://example.com www.example.com a@b.c',
    'https:\\/\\/example.com www\\.example.com a\\@b.c',
  ],
  ['C:\\x', 'C:\\\\x'],
  ['a | b $c$', 'a \\| b \\$c\\$'],
  ['one\n\n---\n  two\u202e', 'one --- two'],
])('shows %j as it was written', (text, escaped) => {
  expect(markdown.text(text)).toBe(escaped);
  expect(markdown.strong(text)).toBe(`**${escaped}**`);
});

it('leaves usual texts as they are', () => {
  const text =
    "Can say which user, and shows the evidence (in Q3): 50 %, well-known; why not? It's so!";
  expect(markdown.text(text)).toBe(text);
});

it('gives plain text to those who take no other', () => {
  expect(plain.text(' *a*\n<b> ')).toBe('*a* <b>');
  expect(plain.strong('*a*')).toBe('*a*');
  expect(ownWords('**Too many** of `max`', plain)).toBe('Too many of max');
  expect(ownWords('**Too many** of `max`', markdown)).toBe('**Too many** of `max`');
});
