import type { CoachDocument } from '../document/document.ts';
import type { WrittenName } from '../document/names/name.ts';
import { documentFile } from '../document/names/namedFile.ts';
import { namesOf } from '../document/names/namesOf.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import { isSame } from './names/meaning.ts';
import type { NamedFiles } from './names/namedFiles.ts';
import { NamedWorkspace } from './names/namedWorkspace.ts';
import { nameAtPosition } from './names/seenFrom.ts';

/** The places of a document that name what a position names, in the order of the text. */
export function documentHighlights(
  document: CoachDocument,
  position: Range['start'],
  files: NamedFiles,
): { readonly range: Range; readonly isDefinition: boolean }[] {
  const here = nameAtPosition(document, position);
  if (!here) return [];
  const workspace = new NamedWorkspace(files);
  const file = documentFile(document);
  const wanted = workspace.meaningsOf(here, file);
  const isMeant = (name: WrittenName) => {
    if (name === here) return true;
    // Only people may be named in more ways than one.
    if (name.id !== here.id && name.sort !== 'person') return false;
    const meanings = workspace.meaningsOf(name, file);
    return meanings.some((meaning) => wanted.some((each) => isSame(each, meaning)));
  };
  return namesOf(document)
    .all.filter(isMeant)
    .sort((one, other) => one.span[0] - other.span[0])
    .map(({ span, role }) => ({
      range: rangeOfSpan(document.text, span),
      isDefinition: role === 'definition',
    }));
}
