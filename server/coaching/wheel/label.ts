import type { Colour } from '../../../schemas/generated/format.d.ts';
import { type Line, type Measure, wrap } from './text.ts';
import type { Gap, Spoke, SpokeTheme } from './types.ts';
import { apartWords } from './words.ts';

/** What stands at the end of a spoke: its title in lines, then marks in rows. Sizes in pixels. */
export interface LabelBlock {
  readonly lines: readonly Line[];
  readonly rows: readonly (readonly Mark[])[];
  readonly width: number;
  readonly height: number;
}

export interface Mark {
  readonly kind: 'gap' | 'gap-discussed' | 'growth' | 'theme' | 'more';
  readonly text: string;
  readonly colour?: Colour;
  readonly width: number;
}

/** Sizes that hang on the size of the letters. */
export interface LetterSizes {
  readonly font: number;
  readonly line: number;
  readonly smallFont: number;
  readonly mark: number;
}

export function letterSizes(font: number): LetterSizes {
  return { font, line: font * 1.3, smallFont: font * 0.85, mark: Math.round(font * 1.35) };
}

const MARK_GAP = 4;
/** More themes than this on one bucket are counted and not drawn. */
const MOST_THEMES = 4;

/** Sets a spoke's label in at most `mostWidth` pixels. */
export function labelBlock(
  spoke: Spoke,
  mostWidth: number,
  sizes: LetterSizes,
  measure: Measure,
): LabelBlock {
  const lines = wrap(spoke.title, mostWidth, (text) => measure(text, sizes.font, true));
  const rows = inRows(marksOf(spoke, mostWidth, sizes, measure), mostWidth);
  const widths = [
    ...lines.map(({ text }) => measure(text, sizes.font, true)),
    ...rows.map(rowWidth),
  ];
  return {
    lines,
    rows,
    width: Math.max(...widths, 1),
    height: lines.length * sizes.line + rows.length * (sizes.mark + MARK_GAP),
  };
}

function marksOf(spoke: Spoke, mostWidth: number, sizes: LetterSizes, measure: Measure): Mark[] {
  const marks: Mark[] = [];
  if (spoke.gap) {
    const words = apartWords(spoke.gap.difference);
    const mark = gapMark(words, spoke.gap, sizes, measure);
    // Differences of many digits, on scales of their own, leave no room for the word.
    const [number = words] = words.split(' ', 1);
    marks.push(mark.width <= mostWidth ? mark : gapMark(number, spoke.gap, sizes, measure));
  }
  if (spoke.growth) {
    const mark = growthMark('no theme', sizes, measure);
    marks.push(mark.width <= mostWidth ? mark : growthMark('?', sizes, measure));
  }
  for (const theme of spoke.themes.slice(0, MOST_THEMES)) marks.push(themeMark(theme, sizes));
  const more = spoke.themes.length - MOST_THEMES;
  if (more > 0) {
    const text = `+${more}`;
    marks.push({ kind: 'more', text, width: measure(text, sizes.smallFont, false) });
  }
  return marks;
}

/** The mark of a gap, with words in it. */
export function gapMark(
  text: string,
  gap: Pick<Gap, 'discussed'> | undefined,
  sizes: LetterSizes,
  measure: Measure,
): Mark {
  const width = measure(text, sizes.smallFont, false) + sizes.smallFont;
  return { kind: gap?.discussed ? 'gap-discussed' : 'gap', text, width };
}

/** The mark of a growth area without a theme, with words in it. */
export function growthMark(text: string, sizes: LetterSizes, measure: Measure): Mark {
  const width = measure(text, sizes.smallFont, false) + sizes.smallFont;
  return { kind: 'growth', text, width };
}

/** The mark of a theme's latest colour. */
export function themeMark({ colour }: Pick<SpokeTheme, 'colour'>, sizes: LetterSizes): Mark {
  const text = colour === undefined ? '' : colour.charAt(0).toUpperCase();
  return { kind: 'theme', text, ...(colour && { colour }), width: sizes.mark };
}

function inRows(marks: readonly Mark[], mostWidth: number): Mark[][] {
  const rows: Mark[][] = [];
  for (const mark of marks) {
    const row = rows.at(-1);
    if (row && rowWidth([...row, mark]) <= mostWidth) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

/** The width of marks in a row, with the gaps between them. */
export function rowWidth(row: readonly Mark[]): number {
  return row.reduce((sum, mark) => sum + mark.width, 0) + MARK_GAP * Math.max(row.length - 1, 0);
}

/** The left ends of the marks of a row, from the row's own left end. */
export function markOffsets(row: readonly Mark[]): number[] {
  let left = 0;
  return row.map((mark) => {
    const offset = left;
    left += mark.width + MARK_GAP;
    return offset;
  });
}

/** The top of a row, from the block's top. */
export function rowTop(block: LabelBlock, row: number, sizes: LetterSizes): number {
  return block.lines.length * sizes.line + row * (sizes.mark + MARK_GAP) + MARK_GAP;
}
