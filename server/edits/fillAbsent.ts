import type { CoachDocument } from '../document/document.ts';
import { columnOf } from '../document/lines.ts';
import type { Path } from '../document/place.ts';
import { type Edit, type Edits, insertion } from './edit.ts';
import { isAbsent, ownEntry, refusals, valueSlot } from './locate.ts';
import {
  blockEntries,
  blockItem,
  flow,
  isList,
  type Sketch,
  type SketchMapping,
  type Style,
} from './sketch.ts';
import { styleOf } from './style.ts';
import { insertLines, lineAfter } from './text.ts';

/**
 * Gives a key without a value (`cadence:`, `log: null`) one: a mapping with entries or a list with
 * items, on lines of their own below the key.
 */
export function fillAbsent(
  document: CoachDocument,
  path: Path,
  value: SketchMapping | readonly Sketch[],
): Edits {
  const source = document.text.getText();
  const found = ownEntry(document, path);
  if ('refused' in found) return found;
  const { mapping, entry } = found;
  if (entry.value.type !== 'scalar' || entry.value.value !== null) return refusals.unreadable;
  if (entry.value.aliased) return refusals.aliased;
  const style = styleOf(document);
  const pieces = flow(value, style.quoting, true);
  // A written `null` or `~`.
  if (!isAbsent(entry)) return [{ span: entry.value.span, pieces }];
  if (mapping.flow) {
    const { offset, lead } = valueSlot(source, entry);
    return [insertion(offset, lead, ...pieces)];
  }
  const column = columnOf(source, entry.key[0]);
  return [belowKey(source, lineAfter(source, entry.key[1]), column, value, style)];
}

/** The lines of a mapping or a list that follow the line of their key. */
export function belowKey(
  source: string,
  offset: number,
  keyColumn: number,
  value: SketchMapping | readonly Sketch[],
  style: Style,
): Edit {
  const [lines, indent] = isList(value)
    ? [value.flatMap((item) => blockItem(item, style)), style.listIndent]
    : [blockEntries(value, style), style.step];
  return insertLines(source, offset, lines, keyColumn + indent);
}
