import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';

/**
 * Whether what is dated in a list stands newest first: decided by the first and the last item that have
 * dates; dates of the format compare as text.
 */
export function isNewestFirst({ tree }: CoachDocument, list: 'log' | 'assessments'): boolean {
  const node = nodeAt(tree, [list]);
  const items = node?.type === 'sequence' ? node.items : [];
  const dates = items.flatMap((item) => {
    const date = nodeAt(item, ['date']);
    const text = date?.type === 'scalar' ? String(date.value) : '';
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : [];
  });
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined && first > last;
}
