import { expect, it } from 'vitest';
import { colourWords, documentColours, type Rgba } from '../../../server/language/documentColor.ts';
import { documentOf } from '../../support/edits.ts';

/** The texts that have a box, each with its colour in hexadecimal. */
function boxes(text: string): string[] {
  const document = documentOf(text);
  return documentColours(document).map(
    ({ range, color }) => `${document.text.getText(range)} ${hex(color)}`,
  );
}

const hex = ({ red, green, blue }: Rgba) =>
  [red, green, blue]
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

const colour = (text: string): Rgba => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(text.slice(at, at + 2), 16) / 255,
  );
  return { red, green, blue, alpha: 0.5 };
};

it('shows the colours of themes, however they are written', () => {
  expect(
    boxes(`kind: plan
headline: green
log:
  - date: 2026-11-03
    progress: { a: green, b: "red", x-own: red, c: yellow, d: 3 }
    notes: amber
  - progress:
      a: { colour: amber, evidence: green }
      b: { evidence: red }
  - progress: red
  - green
`),
  ).toEqual(['green 3fb950', '"red" f85149', 'amber d29922']);
});

it('shows none of what an alias brings in, and of other files', () => {
  expect(boxes('kind: plan\nlog:\n- progress: &p { a: green }\n- progress: *p\n')).toHaveLength(1);
  expect(boxes('kind: notes\nlog: [{ progress: { a: green } }]\n')).toEqual([]);
  expect(boxes('kind: plan\nlog: green\n')).toEqual([]);
  expect(boxes('kind: plan\nlog: [{ progress: { a: green')).toEqual(['green 3fb950']);
});

it.each([
  ['3fb950', 'green'],
  ['d29922', 'amber'],
  ['f85149', 'red'],
  ['ff0000', 'red'],
  ['00ff00', 'green'],
  ['ffff00', 'amber'],
  ['ff8800', 'amber'],
  ['006400', 'green'],
])('writes a word for any colour that is picked: %s is %s', (picked, word) => {
  const words = colourWords(colour(picked));
  expect(words[0]).toBe(word);
  expect([...words].sort()).toEqual(['amber', 'green', 'red']);
});
