import type { CoachDocument } from '../document/document.ts';
import type { Name } from '../document/names/name.ts';
import type { Range } from '../document/range.ts';
import { rangeOfSpan } from '../document/range.ts';
import type { Span } from '../document/tree.ts';
import type { Meaning, Occurrence } from './names/meaning.ts';
import type { NamedFiles } from './names/namedFiles.ts';
import { NamedWorkspace } from './names/namedWorkspace.ts';
import { nameAtPosition } from './names/seenFrom.ts';
import { notAnId } from './renaming/newId.ts';
import { nothingHere, notRenamed } from './renaming/notRenamed.ts';
import { taken } from './renaming/taken.ts';
import { uneditable, unreadFile } from './renaming/uneditable.ts';
import type { NotRenamed } from './renaming/words.ts';

/** What of a file is to change, in the version that was read. */
export interface FileEdits {
  readonly document: CoachDocument;
  readonly edits: readonly SpanEdit[];
}

/** A text that comes instead of what stands at a span. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The name at a position, and its id, where it can be renamed; else why not, and what else to do. */
export function prepareRename(
  document: CoachDocument,
  position: Range['start'],
  files: NamedFiles,
): { readonly range: Range; readonly id: string } | NotRenamed {
  const renaming = renamingAt(document, position, new NamedWorkspace(files));
  if ('refused' in renaming) return renaming;
  const { name, meaning } = renaming;
  return { range: rangeOfSpan(document.text, name.span), id: meaning.id };
}

/**
 * Gives what is named at a position another id, in all files that name it, each scalar in the quotes
 * that it has. All or nothing: where one place cannot be changed, or the new id would make one mean
 * something else, it is said which.
 */
export function rename(
  document: CoachDocument,
  position: Range['start'],
  newId: string,
  files: NamedFiles,
): readonly FileEdits[] | NotRenamed {
  const workspace = new NamedWorkspace(files);
  const renaming = renamingAt(document, position, workspace);
  if ('refused' in renaming) return renaming;
  const { meaning } = renaming;
  if (newId === meaning.id) return [];
  // Whom a text names by name, it still does.
  const places = workspace
    .occurrencesOf(meaning)
    .filter(({ name }) => name.spelling === 'id' && name.id === meaning.id);
  const refusal =
    notAnId(newId) ??
    unreadFile(meaning, workspace) ??
    uneditable(places, workspace) ??
    taken(newId, meaning, places, workspace);
  if (refusal) return refusal;
  const edits = new Map<CoachDocument, SpanEdit[]>();
  for (const place of places) {
    const known = edits.get(place.document) ?? [];
    edits.set(place.document, known);
    known.push(editOf(place, newId));
  }
  return [...edits].map(([each, changes]) => ({ document: each, edits: changes }));
}

/** In the quotes that stand there: a new id says the same in any. */
function editOf({ document, name }: Occurrence, newId: string): SpanEdit {
  const [start, end] = name.span;
  const text = document.text.getText().slice(start, end);
  const quote = /^["']/.exec(text)?.[0] ?? '';
  // A block text's span ends behind its line break, which stays.
  return { span: [start, start + text.trimEnd().length], newText: quote + newId + quote };
}

function renamingAt(
  document: CoachDocument,
  position: Range['start'],
  workspace: NamedWorkspace,
): { readonly name: Name; readonly meaning: Meaning } | NotRenamed {
  const name = nameAtPosition(document, position);
  if (!name) return nothingHere;
  const [meaning] = workspace.meaningsOf(name, document);
  const refusal = notRenamed(name, meaning, document, workspace);
  if (refusal || !meaning) return refusal ?? nothingHere;
  return { name, meaning };
}
