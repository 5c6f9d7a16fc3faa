import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Edits } from './edit.ts';
import { insertItem } from './insertItem.ts';
import type { SketchMapping } from './sketch.ts';

/** Puts an entry into the log: first where its entries stand newest first, else last. */
export function insertLogEntry(document: CoachDocument, entry: SketchMapping): Edits {
  return insertItem(document, ['log'], entry, isNewestFirst(document) ? 'first' : 'last');
}

/** Decided by the first and the last entry that have dates; dates of the format compare as text. */
export function isNewestFirst({ tree }: CoachDocument): boolean {
  const log = nodeAt(tree, ['log']);
  const items = log?.type === 'sequence' ? log.items : [];
  const dates = items.flatMap((item) => {
    const date = nodeAt(item, ['date']);
    return date?.type === 'scalar' ? String(date.value) : [];
  });
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined && first > last;
}
