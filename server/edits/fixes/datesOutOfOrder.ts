import { ownNode } from '../locate.ts';
import type { Fix } from './fix.ts';
import { titles } from './titles.ts';

/** An end before its start: the two have most likely changed places. */
export const datesOutOfOrder: Fix = {
  codes: ['dates-out-of-order'],
  *offers({ document, at }) {
    if (at?.part !== 'value' || at.path.at(-1) !== 'end') return;
    const end = ownNode(document, at.path);
    const start = ownNode(document, [...at.path.slice(0, -1), 'start']);
    if ('refused' in start || 'refused' in end) return;
    const source = document.text.getText();
    const [first, last] = [source.slice(...start.span), source.slice(...end.span)];
    // On the same day there is nothing to swap.
    if (first === last) return;
    yield {
      title: titles.swapDates,
      edits: [
        { span: start.span, pieces: [last] },
        { span: end.span, pieces: [first] },
      ],
      isPreferred: true,
    };
  },
};
