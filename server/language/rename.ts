import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../document/document.ts';
import { documentFile } from '../document/names/namedFile.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { Edit, TextEdits } from '../edits/edit.ts';
import { quotingOf, writeScalar } from '../edits/scalar.ts';
import type { Meaning, Occurrence } from './names/meaning.ts';
import type { NamedFiles } from './names/namedFiles.ts';
import { NamedWorkspace } from './names/namedWorkspace.ts';
import { nameAtPosition } from './names/seenFrom.ts';
import { notAnId } from './renaming/newId.ts';
import { nothingHere, notRenamed } from './renaming/notRenamed.ts';
import { taken } from './renaming/taken.ts';
import { mayNameMore, uneditable, unreadFile } from './renaming/uneditable.ts';
import type { NotRenamed } from './renaming/words.ts';

/** Files that have to be read before it can be said what is to change in them, by their URIs. */
export interface Unread {
  readonly unread: readonly string[];
}

/** The name at a position, and its id, where it can be renamed; else why not, and what else to do. */
export function prepareRename(
  document: CoachDocument,
  position: Range['start'],
  files: NamedFiles,
): { readonly range: Range; readonly id: string } | NotRenamed {
  const renaming = renamingAt(document, position, new NamedWorkspace(files));
  if ('refused' in renaming) return renaming;
  const { span, meaning } = renaming;
  return { range: rangeOfSpan(document.text, span), id: meaning.id };
}

/**
 * Gives what is named at a position another id, in all files that name it, each scalar in the quotes
 * that it has. All or nothing: where one place cannot be changed, or the new id would make one mean
 * something else, it is said which. Files of which it is not certain that they are as they are known
 * have to be read first, and all is asked anew.
 */
export function rename(
  document: CoachDocument,
  position: Range['start'],
  newId: string,
  files: NamedFiles,
): readonly TextEdits[] | NotRenamed | Unread {
  const workspace = new NamedWorkspace(files);
  const renaming = renamingAt(document, position, workspace);
  if ('refused' in renaming) return renaming;
  const { meaning } = renaming;
  if (newId === meaning.id) return [];
  const noId = notAnId(newId);
  if (noId) return noId;
  // Whom a text names by name, it still does.
  const places = workspace
    .occurrencesOf(meaning)
    .filter(({ name }) => name.spelling === 'id' && name.id === meaning.id);
  const touched = new Set([...places.map(({ file }) => file), ...mayNameMore(meaning, workspace)]);
  const unread = [...touched].filter((file) => !workspace.isCertain(file));
  if (unread.length > 0) return { unread: unread.map(({ uri }) => uri) };
  const refusal =
    unreadFile(meaning, workspace) ??
    uneditable(places, workspace) ??
    taken(newId, meaning, places, workspace);
  if (refusal) return refusal;
  const edits = new Map<TextDocument, Edit[]>();
  for (const place of places) {
    const { text } = place.file;
    const edit = editOf(place, newId);
    if (!text || !edit) continue;
    const known = edits.get(text);
    if (known) known.push(edit);
    else edits.set(text, [edit]);
  }
  return [...edits].map(([text, changes]) => ({ text, edits: changes }));
}

/** In the quotes that stand there: a new id says the same in any. */
function editOf({ file, name }: Occurrence, newId: string): Edit | undefined {
  const span = file.placeOf(name)?.span;
  if (!file.text || !span) return undefined;
  const written = file.text.getText().slice(...span);
  return { span, pieces: [writeScalar(newId, quotingOf(written))] };
}

function renamingAt(
  document: CoachDocument,
  position: Range['start'],
  workspace: NamedWorkspace,
): { readonly span: Edit['span']; readonly meaning: Meaning } | NotRenamed {
  const name = nameAtPosition(document, position);
  if (!name) return nothingHere;
  const file = documentFile(document);
  const [meaning] = workspace.meaningsOf(name, file);
  const refusal = notRenamed(name, meaning, file, workspace);
  if (refusal || !meaning) return refusal ?? nothingHere;
  return { span: name.span, meaning };
}
