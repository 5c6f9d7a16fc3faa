import type { ApplyWorkspaceEditParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The edits of one document, in the newer or the older form of the protocol. */
export function editsOf({ edit }: ApplyWorkspaceEditParams, uri: string): TextEdit[] {
  const { documentChanges, changes }: WorkspaceEdit = edit;
  if (!documentChanges) return changes?.[uri] ?? [];
  return documentChanges.flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri
      ? change.edits.filter((each): each is TextEdit => 'newText' in each)
      : [],
  );
}

export function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'coach', 0, text), edits);
}

/** A snippet as an editor leaves it when one tabs through it: first choices, and placeholders as they are. */
export function expanded(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+\|((?:\\.|[^|])*)\|\}|\$\{\d+:((?:\\.|[^}])*)\}/g,
    (_, escaped?: string, choices?: string, placeholder?: string) =>
      escaped ?? choices?.split(',')[0] ?? placeholder ?? '',
  );
}
