import type { Row } from './benchmark.ts';

const heads = ['', 'ours', 'compared with', 'ratio', 'bound', 'holds'];

/** The rows as lines of text, each column as wide as its widest cell. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, peer, ratio, bound }) => [
    what,
    ours,
    peer,
    ratio,
    bound?.text ?? '',
    bound ? (bound.holds ? 'yes' : 'NO') : '',
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  return [heads, widths.map((width) => '-'.repeat(width)), ...cells]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
