import stringWidth from 'string-width';
import type { Severity } from '../../coaching/severity.ts';
import type { Range } from '../../document/range.ts';
import { hasUnfit } from '../../language/oneLine.ts';
import type { Colours } from '../colours.ts';

/** Narrower terminals get lines that wrap: there is no room to show anything. */
const LEAST_WIDTH = 20;
const TAB_STOP = 4;

/** One character as people see it: a letter with its accents, an emoji of several code points. */
interface Cell {
  readonly text: string;
  /** In columns of the terminal. */
  readonly width: number;
  readonly isMarked: boolean;
}

/**
 * The line of a range with the range underlined, cut to the terminal's width around the range; none
 * for a line that shows nothing.
 *
 * @param source the line, without its line break.
 */
export function codeFrame(
  source: string,
  { start, end }: Range,
  severity: Severity,
  colours: Colours,
  columns: number,
): string[] {
  const number = String(start.line + 1);
  const margin = `  ${' '.repeat(number.length)} | `;
  const width = Math.max(LEAST_WIDTH, columns - margin.length);
  const last = end.line === start.line ? end.character : source.length;
  const { cells, cutBefore, cutAfter } = cellsAround(source, start.character, last, width);
  const shown = windowOf(cells, cutBefore, cutAfter, width);
  const code = shown.map(({ text }) => text).join('');
  if (code.trim() === '') return [];
  const before = widthOf(
    shown.slice(
      0,
      shown.findIndex(({ isMarked }) => isMarked),
    ),
  );
  const marked = Math.max(1, widthOf(shown.filter(({ isMarked }) => isMarked)));
  return [
    `${colours.faint(`  ${number} | `)}${code.trimEnd()}`,
    `${colours.faint(margin)}${' '.repeat(before)}${colours.severity(severity, '^'.repeat(marked))}`,
  ];
}

/** The cells of a line, or of as much of a very long one as could be shown. */
function cellsAround(source: string, from: number, to: number, width: number) {
  const first = Math.max(0, from - REACH * width);
  const limit = Math.min(source.length, from + REACH * width);
  const cells: Cell[] = [];
  let column = 0;
  // One more, to stand on at the end of the line.
  for (const { segment, index } of new Intl.Segmenter().segment(`${source.slice(first, limit)} `)) {
    const at = first + index;
    const isMarked = at < Math.max(to, from + 1) && at + segment.length > from;
    const cell = { ...drawn(segment, column), isMarked };
    cells.push(cell);
    column += cell.width;
  }
  return { cells, cutBefore: first > 0, cutAfter: limit < source.length };
}

/** No character takes more code units than this for a column, but in jest. */
const REACH = 8;

function drawn(segment: string, column: number): Omit<Cell, 'isMarked'> {
  if (segment === '\t') {
    const width = TAB_STOP - (column % TAB_STOP);
    return { text: ' '.repeat(width), width };
  }
  if (segment === '\uFEFF') return { text: '', width: 0 };
  if (hasUnfit(segment)) return { text: '\uFFFD', width: 1 };
  return { text: segment, width: stringWidth(segment) };
}

/** The cells that fit, with as much before the marked ones as after them where that can be. */
function windowOf(
  cells: readonly Cell[],
  cutBefore: boolean,
  cutAfter: boolean,
  width: number,
): readonly Cell[] {
  if (!cutBefore && !cutAfter && widthOf(cells) <= width + 1) return cells;
  const room = width - 2;
  const marks = cells.filter(({ isMarked }) => isMarked);
  const context = Math.max(0, room - widthOf(marks));
  const mark = Math.max(0, cells.indexOf(marks[0] ?? ellipsis));
  const half = mark - fitting(cells.slice(0, mark).reverse(), Math.floor(context / 2));
  let end = half + fitting(cells.slice(half), room);
  // What is left over at the end of the line is for what stands before.
  const left = room - widthOf(cells.slice(half, end));
  const start = half - fitting(cells.slice(0, half).reverse(), left);
  end = Math.max(end, Math.min(mark + 1, cells.length));
  return [
    ...(start > 0 || cutBefore ? [ellipsis] : []),
    ...cells.slice(start, end),
    ...(end < cells.length || cutAfter ? [ellipsis] : []),
  ];
}

const ellipsis: Cell = { text: '…', width: 1, isMarked: false };

/** How many of the cells fit into a width, from the first one on. */
function fitting(cells: readonly Cell[], width: number): number {
  let left = width;
  const over = cells.findIndex((cell) => {
    left -= cell.width;
    return left < 0;
  });
  return over === -1 ? cells.length : over;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
