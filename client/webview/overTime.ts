import type { Outline, PastRound, Spoke, WheelModel } from '../../server/coaching/wheel/types.ts';
import { movedWords, numberWords } from '../../server/coaching/wheel/words.ts';
import { dayWords, html } from './dom.ts';

/**
 * Self's and the lead's last rounds beside each other, a column each, with what has moved from one to
 * the next; undefined while neither has two.
 */
export function overTime(model: WheelModel): HTMLElement | undefined {
  const outlines = ['self', 'lead'].flatMap(
    (id) => model.outlines.find((outline) => outline.id === id) ?? [],
  );
  if (!outlines.some(({ past }) => past && past.length > 1)) return undefined;
  return html(
    'div',
    { class: 'over-time', role: 'region', 'aria-label': 'Over time', tabindex: '0' },
    html(
      'table',
      {},
      html('caption', {}, 'Over time: the last rounds, and what has moved from one to the next'),
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          html('th', { scope: 'col', rowspan: '2' }, 'Bucket'),
          ...outlines.map(({ label, past }) =>
            html(
              'th',
              { scope: 'colgroup', colspan: String(past?.length ?? 1), class: 'rater' },
              label,
            ),
          ),
        ),
        html('tr', {}, ...outlines.flatMap(columnTitles)),
      ),
      html('tbody', {}, ...model.spokes.map((spoke, index) => row(spoke, outlines, index))),
    ),
  );
}

function columnTitles({ past = [] }: Outline): HTMLElement[] {
  return past.map(({ date }, place) =>
    html('th', { scope: 'col', class: `number${place === 0 ? ' first' : ''}` }, dayWords(date)),
  );
}

function row(spoke: Spoke, outlines: readonly Outline[], index: number): HTMLElement {
  return html(
    'tr',
    { 'data-spoke': spoke.id },
    html('th', { scope: 'row' }, spoke.title),
    ...outlines.flatMap(({ past = [] }) =>
      past.map((round, place) => cell(round, past.slice(0, place), index, place === 0)),
    ),
  );
}

function cell(
  round: PastRound,
  earlier: readonly PastRound[],
  index: number,
  isFirst: boolean,
): HTMLElement {
  const rating = round.ratings[index] ?? undefined;
  const from = earlier.findLast(({ ratings }) => ratings[index] !== null)?.ratings[index];
  const className = `number${isFirst ? ' first' : ''}`;
  if (rating === undefined) {
    return html(
      'td',
      { class: className },
      html('span', { 'aria-hidden': 'true' }, '–'),
      html('span', { class: 'heard' }, 'not rated'),
      isFirst ? undefined : html('span', { class: 'moved' }),
    );
  }
  const hasMoved = typeof from === 'number' && from !== rating;
  const moved = hasMoved ? ` ${movedWords({ from, to: rating })}` : '';
  return html(
    'td',
    { class: className },
    numberWords(rating),
    isFirst ? undefined : html('span', { class: 'moved' }, moved),
  );
}
