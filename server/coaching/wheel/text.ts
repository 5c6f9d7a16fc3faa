/** The width of a text in pixels, at a font size in pixels. */
export type Measure = (text: string, fontSize: number, bold: boolean) => number;

/**
 * A width that a text in a usual sans-serif typeface does not go beyond: for drawings whose typeface
 * nobody can ask (exports, the command line). The numbers are Verdana's, in em, one of the widest in use.
 */
export const estimate: Measure = (text, fontSize, bold) => {
  let em = 0;
  for (const character of text) em += widthInEm(character);
  return em * fontSize * (bold ? 1.12 : 1);
};

function widthInEm(character: string): number {
  if (/[ilj.,:;'|!()[\]\s]/.test(character)) return 0.45;
  if (/[mwMW@%]/.test(character)) return 1.02;
  if (/[A-Z&]/.test(character)) return 0.78;
  if (character < '\u0250') return 0.66;
  // Scripts with wide characters, pictures and what else there may be.
  return 1.1;
}

/** More lines than this make a label that nobody reads; the rest of the title becomes an ellipsis. */
const MOST_LINES = 4;

export interface Line {
  readonly text: string;
  /** False where a word that is longer than a line goes on in the next one. */
  readonly endsWord: boolean;
}

/**
 * A title in lines of at most `width` pixels. Words that are longer than a line are broken. What does
 * not fit into four lines is cut with an ellipsis: the table and the tooltip hold the whole title.
 */
export function wrap(title: string, width: number, measure: (text: string) => number): Line[] {
  const lines: Line[] = [];
  let line = '';
  for (const word of title.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push({ text: line, endsWord: true });
    const pieces = breakWord(word, width, measure);
    line = pieces.pop() ?? '';
    for (const text of pieces) lines.push({ text, endsWord: false });
  }
  if (line !== '') lines.push({ text: line, endsWord: true });
  if (lines.length <= MOST_LINES) return lines;
  const last = ellipsis(lines[MOST_LINES - 1]?.text ?? '', width, measure);
  return [...lines.slice(0, MOST_LINES - 1), { text: last, endsWord: true }];
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function ellipsis(line: string, width: number, measure: (text: string) => number): string {
  const characters = [...line];
  while (characters.length > 1 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
