import * as vscode from 'vscode';

/**
 * The document that a command is about: the one that a lens names, else the one in the active editor.
 * Where there is none, the user is told what to do, and the result is undefined.
 */
export function documentFor(uri: string | undefined): vscode.Uri | undefined {
  if (uri) return vscode.Uri.parse(uri);
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'coach') return document.uri;
  vscode.window.showInformationMessage(
    vscode.l10n.t('Open a *.coach.yaml file first: this command is about the one in the editor.'),
  );
  return undefined;
}

/** Shows a range of a document, with the caret at its start. */
export async function reveal(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === uri.toString(),
  );
  const editor = await vscode.window.showTextDocument(
    uri,
    open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn },
  );
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A range as the server sends it. */
export function toRange(range: {
  start: { line: number; character: number };
  end: { line: number; character: number };
}): vscode.Range {
  return new vscode.Range(
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  );
}
