import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../../server/document/document.ts';
import type { WrittenName } from '../../server/document/names/name.ts';
import { nameAt } from '../../server/document/names/namesOf.ts';
import type { Occurrence } from '../../server/language/names/meaning.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** A workspace of texts by path, in one of which the caret stands: a `|`. */
export interface CaretWorkspace {
  readonly index: WorkspaceIndex;
  readonly document: CoachDocument;
  readonly offset: number;
  /** The name at the caret. */
  readonly name: WrittenName;
}

export function uriOf(path: string): string {
  return `file:///team/${path}`;
}

/** Reads a workspace of texts by path. */
export async function workspaceOf(
  texts: Readonly<Record<string, string>>,
): Promise<WorkspaceIndex> {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(texts)) files.write(uriOf(path), text);
  const index = new WorkspaceIndex(files, ['file:///team']);
  await index.build();
  // All of them open: of others the index keeps no more than names, and a change has them read again.
  for (const [path, text] of Object.entries(texts)) {
    index.open(TextDocument.create(uriOf(path), 'coach', 1, text));
  }
  return index;
}

/** Reads a workspace of texts by path, in one of which a `|` is the caret. */
export async function atCaret(marked: Readonly<Record<string, string>>): Promise<CaretWorkspace> {
  const texts = Object.entries(marked);
  const [[path, text] = ['', ''], ...others] = texts.filter(([, each]) => each.includes('|'));
  if (path === '' || others.length > 0) throw new Error('not one caret');
  const offset = text.indexOf('|');
  const index = await workspaceOf({ ...marked, [path]: text.replace('|', '') });
  const document = index.get(uriOf(path));
  const name = document && nameAt(document, offset);
  if (!document || !name) throw new Error('no name at the caret');
  return { index, document, offset, name };
}

/** Where names stand, as `people/ana.coach.yaml:4 "skill: problem-briefs"` with the line's text. */
export function placesOf(occurrences: readonly Occurrence[]): string[] {
  return occurrences.map(({ file, name }) => {
    const { start } = file.rangeOf(name);
    const path = file.uri.replace(uriOf(''), '');
    const written = file.text?.getText().slice(...(file.placeOf(name)?.span ?? [0, 0]));
    return `${path}:${start.line + 1} ${written}`;
  });
}
