import { type DateParts, dateInWords } from '../../coaching/datesInWords.ts';
import { dayWords, newestDay } from '../../coaching/wheel/legend.ts';
import type { Outline, WheelModel } from '../../coaching/wheel/types.ts';
import {
  colourWords,
  differenceWords,
  GROWTH,
  numberWords,
  scaleInWords,
} from '../../coaching/wheel/words.ts';
import { markupFor, paragraphs } from '../markup.ts';

const { text: escaped } = markupFor('markdown');
/** What stands where nothing is rated. */
const NONE = '–';

/** How many columns a text takes in print. */
export type ColumnsOf = (text: string) => number;

interface Column {
  readonly title: string;
  readonly isNumber?: true;
  /** What stands in the row of a spoke, escaped. */
  cell(spoke: number): string;
}

/**
 * What the wheel shows, as Markdown: whose it is, of when, and a table, whose columns are set one below
 * the other where it is read as text.
 */
export function markdownTable(model: WheelModel, day: DateParts, columnsOf?: ColumnsOf): string {
  const what = model.of === 'plan' ? '' : 'What is expected, by level. ';
  const dates = model.outlines.flatMap((outline) => dateOf(outline));
  return `${paragraphs(
    `# PMwheel: ${escaped(model.name)}`,
    model.headline && escaped(model.headline),
    `${what}${dateInWords(day)}. ${escaped(scaleInWords(model.scale))}`,
    wheelTable(model, columnsOf),
    dates.length > 0 ? `Last rated: ${dates.join('; ')}.` : undefined,
  )}\n`;
}

/** The table alone, as Markdown, without a line break at its end. */
export function wheelTable(
  model: WheelModel,
  columnsOf: ColumnsOf = (text) => [...text].length,
): string {
  return table(model, columnsFor(model), columnsOf);
}

function columnsFor(model: WheelModel): Column[] {
  const hasBoth = ['self', 'lead'].every((role) =>
    model.outlines.some((outline) => outline.role === role),
  );
  const hasThemes = model.spokes.some(({ themes, growth }) => growth || themes.length > 0);
  return [
    { title: 'Bucket', cell: (spoke) => escaped(model.spokes[spoke]?.title ?? '') },
    ...model.outlines.map(
      ({ label, values }): Column => ({
        title: escaped(label),
        isNumber: true,
        cell: (spoke) => numberOf(values[spoke]?.rating),
      }),
    ),
    ...(hasBoth
      ? [{ title: 'Self and lead', cell: (spoke: number) => differenceWords(model, spoke) ?? NONE }]
      : []),
    ...(hasThemes ? [{ title: 'Themes', cell: (spoke: number) => themes(model, spoke) }] : []),
  ];
}

function numberOf(rating: number | undefined): string {
  return rating === undefined ? NONE : numberWords(rating);
}

function themes(model: WheelModel, spoke: number): string {
  const { themes = [], growth } = model.spokes[spoke] ?? {};
  if (growth) return GROWTH;
  if (themes.length === 0) return NONE;
  return themes.map((theme) => `${escaped(theme.title)}: ${colourWords(theme)}`).join('; ');
}

function dateOf(outline: Outline): string[] {
  const day = newestDay(outline);
  return day === undefined ? [] : [`${escaped(outline.label)} ${dayWords(day)}`];
}

function table({ spokes }: WheelModel, columns: readonly Column[], columnsOf: ColumnsOf): string {
  const cells = columns.map(({ title, cell }) => [title, ...spokes.map((_, spoke) => cell(spoke))]);
  const widths = cells.map((column) => Math.max(3, ...column.map(columnsOf)));
  const line = (written: readonly string[]) => `| ${written.join(' | ')} |`;
  const rows = ['', ...spokes].map((_, row) =>
    line(
      columns.map(({ isNumber }, at) => {
        const cell = cells[at]?.[row] ?? '';
        const room = ' '.repeat((widths[at] ?? 0) - columnsOf(cell));
        return isNumber ? room + cell : cell + room;
      }),
    ),
  );
  const rules = columns.map(({ isNumber }, at) => {
    const rule = '-'.repeat((widths[at] ?? 3) - 1);
    return isNumber ? `${rule}:` : `${rule}-`;
  });
  const [head = '', ...body] = rows;
  return [head, line(rules), ...body].join('\n');
}
