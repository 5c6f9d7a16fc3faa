import type { Outline, WheelModel } from '../../coaching/wheel/types.ts';
import { apartWords, GROWTH, numberWords, themeWords } from '../../coaching/wheel/words.ts';

/**
 * What the wheel shows, as comma-separated values (RFC 4180): a row for each bucket, with each rating's
 * day beside it. Numbers have a point; where nothing is rated the cell is empty.
 */
export function csvTable(model: WheelModel): string {
  const hasBoth = ['self', 'lead'].every((role) =>
    model.outlines.some((outline) => outline.role === role),
  );
  const title = [
    'Bucket',
    ...model.outlines.flatMap(({ label, values }) =>
      isDated(values) ? [label, `${label}: date`] : [label],
    ),
    ...(hasBoth ? ['Self and lead'] : []),
    'Themes',
  ];
  const rows = model.spokes.map((spoke, index) => [
    textCell(spoke.title),
    ...model.outlines.flatMap(({ values }) => {
      const value = values[index];
      const rating = value ? numberWords(value.rating) : '';
      return isDated(values) ? [rating, value?.date ?? ''] : [rating];
    }),
    ...(hasBoth ? [difference(model, index)] : []),
    spoke.growth ? GROWTH : textCell(spoke.themes.map(themeWords).join('; ')),
  ]);
  return [title.map(textCell), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function isDated(values: Outline['values']): boolean {
  return values.some((value) => value?.date !== undefined);
}

/** As the table of the wheel says it; empty where one of them has not rated. */
function difference(model: WheelModel, index: number): string {
  const [self, lead] = (['self', 'lead'] as const).map(
    (role) => model.outlines.find((outline) => outline.role === role)?.values[index]?.rating,
  );
  if (self === undefined || lead === undefined) return '';
  const gap = model.spokes[index]?.gap;
  const words = self === lead ? 'the same' : apartWords(self - lead);
  if (!gap) return words;
  return `${words}: ${gap.discussed ? 'talked about since' : 'seen differently'}`;
}

/**
 * People's text as a cell. A spreadsheet would run one that begins like a formula: an apostrophe before
 * it makes it text, which is what OWASP advises against CSV injection. Commas are not the only separators
 * that spreadsheets take, and behind each of them a cell would begin.
 */
function textCell(text: string): string {
  const guarded = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
