import type { CoachDocument } from '../document/document.ts';
import { nodeAt, type Path } from '../document/place.ts';
import type { Edits } from './edit.ts';
import { insertion } from './edit.ts';
import { isAbsent, ownEntry, ownNode, refusals, valueSlot } from './locate.ts';
import { quotingOf, writeScalar } from './scalar.ts';
import { Ask, flow, flowEntry, joined, type Sketch, type SketchMapping } from './sketch.ts';
import { styleOf } from './style.ts';

/** Writes another value for the scalar at a path, quoted as it is now. */
export function replaceScalar(
  document: CoachDocument,
  path: Path,
  value: string | number | boolean | Ask,
): Edits {
  const source = document.text.getText();
  const node = ownNode(document, path);
  if ('refused' in node) return node;
  if (node.type !== 'scalar') return refusals.unreadable;
  const entry = ownEntry(document, path);
  if (!('refused' in entry) && isAbsent(entry.entry)) {
    return giveValue(document, path, value);
  }
  const text = source.slice(...node.span);
  const quoting = quotingOf(text);
  const isFlow = isWithinFlow(document, path);
  const pieces =
    value instanceof Ask ? flow(value, quoting, isFlow) : [writeScalar(value, quoting, isFlow)];
  // A block text's span ends behind its line break, which stays.
  return [{ span: [node.span[0], node.span[0] + text.trimEnd().length], pieces }];
}

/** Writes a value, on one line, behind a key that has none. */
function giveValue(document: CoachDocument, path: Path, value: Sketch): Edits {
  const found = ownEntry(document, path);
  if ('refused' in found) return found;
  const { mapping, entry } = found;
  const { offset, lead } = valueSlot(document.text.getText(), entry);
  return [insertion(offset, lead, ...flow(value, styleOf(document).quoting, mapping.flow))];
}

/** Writes another value, on one line, for whatever stands behind the key, or is the item, at a path. */
export function replaceValue(document: CoachDocument, path: Path, value: Sketch): Edits {
  const source = document.text.getText();
  const node = ownNode(document, path);
  if ('refused' in node) return node;
  const found = ownEntry(document, path);
  if (!('refused' in found) && isAbsent(found.entry)) return giveValue(document, path, value);
  const pieces = flow(value, styleOf(document).quoting, isWithinFlow(document, path));
  const text = source.slice(...node.span);
  const end = node.span[0] + text.trimEnd().length;
  const isBelow = node.type !== 'scalar' && !node.flow && !('refused' in found);
  if (!isBelow) return [{ span: [node.span[0], end], pieces }];
  // What stood on lines of its own comes up to its key.
  const colon = source.indexOf(':', found.entry.key[1]) + 1;
  return [{ span: [colon, end], pieces: [' ', ...pieces] }];
}

/**
 * Puts the scalar at a path, as it stands, into a mapping under a key, with further keys beside it:
 * `9` becomes `{ rating: 9, evidence: … }`.
 */
export function wrapScalar(
  document: CoachDocument,
  path: Path,
  key: string,
  further: SketchMapping,
): Edits {
  const node = ownNode(document, path);
  if ('refused' in node) return node;
  const text = document.text.getText().slice(...node.span);
  const isShort = node.type === 'scalar' && node.value !== null && /^[^\n\r,[\]{}]+$/.test(text);
  // A text of several lines, or with commas, could not stand in `{ }` as it is.
  if (!isShort) return refusals.unreadable;
  const { quoting } = styleOf(document);
  const entries = Object.entries(further).map((entry) => flowEntry(...entry, quoting));
  const name = writeScalar(key, quoting, true);
  return [{ span: node.span, pieces: joined([[`{ ${name}: ${text}`], ...entries]).concat(' }') }];
}

/** Gives the key at a path another name, quoted as it is now. */
export function renameKey(document: CoachDocument, path: Path, name: string): Edits {
  const found = ownEntry(document, path);
  if ('refused' in found) return found;
  const { mapping, entry } = found;
  if (mapping.entries.has(name)) return refusals.taken;
  const quoting = quotingOf(document.text.getText().slice(...entry.key));
  return [{ span: entry.key, pieces: [writeScalar(name, quoting, mapping.flow)] }];
}

/** Whether anything that holds the value at a path is written in `{ }` or `[ ]`. */
function isWithinFlow({ tree }: CoachDocument, path: Path): boolean {
  return path.some((_, length) => {
    const holder = nodeAt(tree, path.slice(0, length));
    return holder !== undefined && holder.type !== 'scalar' && holder.flow;
  });
}
