import type { CoachDocument } from '../document/document.ts';
import type { Edits } from './edit.ts';
import { insertItem } from './insertItem.ts';
import { isNewestFirst } from './newestFirst.ts';
import type { SketchMapping } from './sketch.ts';

/** Puts an entry into the log: first where its entries stand newest first, else last. */
export function insertLogEntry(document: CoachDocument, entry: SketchMapping): Edits {
  return insertItem(document, ['log'], entry, isNewestFirst(document, 'log') ? 'first' : 'last');
}
