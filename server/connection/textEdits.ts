import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { startOfLine } from '../document/lines.ts';
import {
  canBePlain,
  type Edit,
  hasHoles,
  plainText,
  TabStops,
  type TextEdits,
} from '../edits/edit.ts';
import type { Capabilities } from './capabilities.ts';

/**
 * Edits as the client can take them: with tab stops where there are any and it has them; undefined
 * where it has none and the edits cannot do without.
 */
export function workspaceEdit(
  text: TextDocument,
  edits: readonly Edit[],
  { versionsEdits, insertsSnippets }: Capabilities,
): WorkspaceEdit | undefined {
  const { uri, version } = text;
  const snippets =
    versionsEdits && insertsSnippets && hasHoles(edits) ? withTabStops(text, edits) : undefined;
  if (snippets) return { documentChanges: [{ textDocument: { uri, version }, edits: snippets }] };
  if (!canBePlain(edits)) return undefined;
  return plainEdits([{ text, edits }], () => true, { versionsEdits });
}

/**
 * Changes of several files as one edit, for the versions that were read where the client can mind them.
 *
 * @param isOpen whether the client has a document open: others have no version.
 */
export function plainEdits(
  changes: readonly TextEdits[],
  isOpen: (uri: string) => boolean,
  { versionsEdits }: Pick<Capabilities, 'versionsEdits'>,
): WorkspaceEdit {
  const all = changes.map(({ text, edits }) => ({
    textDocument: { uri: text.uri, version: isOpen(text.uri) ? text.version : null },
    edits: edits.map((edit) => plainEdit(text, edit)),
  }));
  if (versionsEdits) return { documentChanges: all };
  return {
    changes: Object.fromEntries(all.map(({ textDocument, edits }) => [textDocument.uri, edits])),
  };
}

function plainEdit(text: TextDocument, { span, pieces }: Edit): TextEdit {
  return { range: rangeOf(text, span), newText: plainText(pieces) };
}

/**
 * The edits in the syntax of snippets, all of them: editors apply what comes with a snippet as one.
 * Undefined where one would have to begin its line and another is there.
 */
function withTabStops(text: TextDocument, edits: readonly Edit[]): SnippetTextEdit[] | undefined {
  const source = text.getText();
  const stops = new TabStops();
  const moved = edits.map((edit) => fromLineStart(source, edit));
  const isAlone = moved.every(({ span }, index) =>
    moved.every((other, position) => position === index || !overlap(span, other.span)),
  );
  if (!isAlone) return undefined;
  return moved.map(({ span, pieces }) => ({
    range: rangeOf(text, span),
    snippet: { kind: 'snippet', value: stops.snippet(pieces) },
  }));
}

/**
 * An edit of several lines that stands behind an indentation, with its line from the beginning:
 * editors indent the lines of a snippet like the one that it begins on, and ours are indented already.
 */
function fromLineStart(source: string, edit: Edit): Edit {
  const [start, end] = edit.span;
  const before = source.slice(startOfLine(source, start), start);
  const isSeveralLines = /[\r\n]./s.test(plainText(edit.pieces));
  if (!isSeveralLines || !/^[ \t]/.test(before)) return edit;
  return { span: [start - before.length, end], pieces: [before, ...edit.pieces] };
}

function overlap(one: Edit['span'], other: Edit['span']): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function rangeOf(text: TextDocument, [start, end]: Edit['span']): TextEdit['range'] {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}
