import type { WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits } from '../language/rename.ts';
import type { Capabilities } from './capabilities.ts';

/**
 * Changes of several files as one edit, for the versions that were read where the client can mind them.
 *
 * @param isOpen whether the client has a document open: others have no version.
 */
export function workspaceEditOf(
  changes: readonly FileEdits[],
  isOpen: (uri: string) => boolean,
  { versionsEdits }: Capabilities,
): WorkspaceEdit {
  const all = changes.map(({ document: { text }, edits }) => ({
    uri: text.uri,
    version: isOpen(text.uri) ? text.version : null,
    edits: edits.map(({ span: [start, end], newText }) => ({
      range: { start: text.positionAt(start), end: text.positionAt(end) },
      newText,
    })),
  }));
  if (!versionsEdits) {
    return { changes: Object.fromEntries(all.map(({ uri, edits }) => [uri, edits])) };
  }
  return {
    documentChanges: all.map(({ uri, version, edits }) => ({
      textDocument: { uri, version },
      edits,
    })),
  };
}
