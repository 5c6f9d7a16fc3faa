import * as vscode from 'vscode';
import { activeWheel } from '../wheel/activeWheel.ts';
import { columnOfText } from '../wheel/showInText.ts';

/** The coach document that is looked at: the text in the active editor, or the one whose wheel is there. */
export function activeCoachDocument(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document) return document.languageId === 'coach' ? document.uri : undefined;
  return activeWheel()?.uri;
}

/**
 * The document that a command is about: the one that a lens names, else the one that is looked at.
 * Where there is none, the user is told what to do, and the result is undefined.
 */
export function documentFor(uri: string | undefined): vscode.Uri | undefined {
  if (uri) return vscode.Uri.parse(uri);
  const document = activeCoachDocument();
  if (document) return document;
  vscode.window.showInformationMessage(
    vscode.l10n.t('Open a *.coach.yaml file first: this command is about the one in the editor.'),
  );
  return undefined;
}

/** Shows a range of a document, with the caret at its start; beside the wheel where that is looked at. */
export async function reveal(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === uri.toString(),
  );
  const wheel = activeWheel();
  const viewColumn = wheel ? columnOfText(uri, wheel.viewColumn) : open?.viewColumn;
  const editor = await vscode.window.showTextDocument(
    uri,
    viewColumn === undefined ? {} : { viewColumn },
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
