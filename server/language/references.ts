import type { CoachDocument } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { NamedFiles } from './names/namedFiles.ts';
import { NamedWorkspace } from './names/namedWorkspace.ts';
import { nameAtPosition, placesSeenFrom } from './names/seenFrom.ts';

/**
 * All places at which that is named which a position names, in any file: on a bucket's key in a
 * compass they say who works on it.
 *
 * @param withDefinitions whether the places that define it are among them, which then come first.
 */
export function references(
  document: CoachDocument,
  position: Range['start'],
  files: NamedFiles,
  withDefinitions: boolean,
): { readonly uri: string; readonly range: Range }[] {
  const name = nameAtPosition(document, position);
  if (!name) return [];
  const workspace = new NamedWorkspace(files);
  return placesSeenFrom(document, name, workspace, 'all')
    .filter((place) => withDefinitions || place.name.role === 'reference')
    .map(({ file, name: each }) => ({ uri: file.uri, range: file.rangeOf(each) }));
}
