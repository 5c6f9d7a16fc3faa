import type { CoachDocument } from '../document/document.ts';
import { nodeAt, type Path } from '../document/place.ts';
import { type Edits, together } from './edit.ts';
import { insertKeys } from './insertKeys.ts';
import { isAbsent, ownEntry } from './locate.ts';
import { replaceScalar } from './replace.ts';

/**
 * Gives keys of the mapping at a path a value: those that stand there get another one, in place, and
 * the others come where the schema's order puts them. What says so already stays as it is.
 */
export function setKeys(
  document: CoachDocument,
  path: Path,
  values: Readonly<Record<string, string>>,
): Edits {
  const changes: Edits[] = [];
  const missing: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    const node = nodeAt(document.tree, [...path, key]);
    if (!node) missing[key] = value;
    else if (
      node.type !== 'scalar' ||
      node.value !== value ||
      isLeftOut(document, [...path, key])
    ) {
      changes.push(replaceScalar(document, [...path, key], value));
    }
  }
  if (Object.keys(missing).length > 0) changes.push(insertKeys(document, path, missing));
  return together(changes);
}

function isLeftOut(document: CoachDocument, path: Path): boolean {
  const entry = ownEntry(document, path);
  return !('refused' in entry) && isAbsent(entry.entry);
}
