import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LogCheckInParams, LogCheckInResult } from '../../server/protocol.ts';
import { activeWheel } from '../wheel/activeWheel.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { columnOfText } from '../wheel/showInText.ts';

/**
 * Shows a plan's text, and has the server write a check-in into its log, with the caret at the first place to
 * fill in. The server says itself why not, where it writes none.
 */
export async function writeCheckIn(
  client: BaseLanguageClient,
  command: string,
  params: LogCheckInParams,
): Promise<void> {
  const uri = vscode.Uri.parse(params.uri);
  const wheel = activeWheel();
  const viewColumn = wheel && columnOfText(uri, wheel.viewColumn);
  // The text first: VS Code fills in tab stops in the active editor alone.
  const editor = await vscode.window.showTextDocument(
    uri,
    viewColumn === undefined ? {} : { viewColumn },
  );
  let changed: vscode.Range | undefined;
  const watching = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === editor.document) changed ??= contentChanges[0]?.range;
  });
  try {
    const refusal = await runCoachingEdit(client, command, params);
    if ((refusal as LogCheckInResult) || !changed) return;
    const shown = params.fillIn ? editor.selection : changed;
    editor.revealRange(shown, vscode.TextEditorRevealType.InCenter);
  } finally {
    watching.dispose();
  }
}
