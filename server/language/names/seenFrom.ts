import type { CoachDocument } from '../../document/document.ts';
import type { Name, WrittenName } from '../../document/names/name.ts';
import { documentFile } from '../../document/names/namedFile.ts';
import { nameAt } from '../../document/names/namesOf.ts';
import type { Occurrence } from './meaning.ts';
import type { NamedWorkspace } from './namedWorkspace.ts';

/** The name at a position of a document; undefined where none stands there. */
export function nameAtPosition(
  document: CoachDocument,
  position: { readonly line: number; readonly character: number },
): WrittenName | undefined {
  return nameAt(document, document.text.offsetAt(position));
}

/**
 * All places of what a name means, or only where that is defined, as far as they may be shown to who
 * asks in this document: editors show the lines beside each other, and those of a private file are
 * shown in itself alone (format.md, "The workspace").
 */
export function placesSeenFrom(
  document: CoachDocument,
  name: Name,
  workspace: NamedWorkspace,
  which: 'all' | 'definitions',
): Occurrence[] {
  const file = documentFile(document);
  const found = new Map<Name, Occurrence>();
  for (const meaning of workspace.meaningsOf(name, file)) {
    const places =
      which === 'all' ? workspace.occurrencesOf(meaning) : workspace.definitionsOf(meaning);
    for (const place of places) {
      if (place.file === file || !place.file.isPrivate) found.set(place.name, place);
    }
  }
  return [...found.values()];
}
