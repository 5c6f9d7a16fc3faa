import * as vscode from 'vscode';
import { type CreateThemeParams, createThemeCommand } from '../../server/protocol.ts';
import { runCoachingEdit, type WheelClient } from './languageServer.ts';

/**
 * Shows a plan's text, and has the server write a theme there, with the caret on the title that is to be
 * typed. The server says itself why not, where it writes none.
 */
export async function createTheme(
  client: WheelClient,
  params: CreateThemeParams,
  viewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const uri = vscode.Uri.parse(params.uri);
  // The text first: VS Code fills in tab stops in the active editor alone.
  const editor = await vscode.window.showTextDocument(
    uri,
    viewColumn === undefined ? {} : { viewColumn },
  );
  await runCoachingEdit(client, createThemeCommand, params);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
