import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerNews } from '../serverNews.ts';
import { activeWheel } from '../wheel/activeWheel.ts';
import { columnOfText } from '../wheel/showInText.ts';
import { type Wheels, wheelEditorType, wheelPanelType } from '../wheel/wheels.ts';
import { documentFor } from './activeDocument.ts';
import { registerExportWheel } from './exportWheel.ts';

/**
 * `Coach: Open PMwheel`: the wheel of a document, which a lens names by its URI, else of the one that
 * is looked at, beside its text; `Coach: Reopen as PMwheel` and `Reopen Editor With…`: in its place;
 * `Coach: Show Text`: back to the text from either. Wheels that were open come back after a reload of
 * the window.
 */
export function registerOpenWheel(
  wheels: Wheels,
  client: BaseLanguageClient,
  news: ServerNews,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('coach.openWheel', (uri?: string | vscode.Uri) => {
      const document = documentFor(uri?.toString());
      if (document) wheels.openBeside(document);
    }),
    registerExportWheel(client, wheels),
    vscode.window.registerWebviewPanelSerializer(wheelPanelType, wheels),
    vscode.window.registerCustomEditorProvider(wheelEditorType, wheels, {
      supportsMultipleEditorsPerDocument: true,
    }),
    vscode.commands.registerCommand('coach.showText', showText),
    vscode.commands.registerCommand('coach.reopenAsWheel', () => reopenWith(wheelEditorType)),
    news.onDidChange(() => wheels.refresh()),
  );
}

/** From a wheel to its text: one that stands in its place makes room for it, as VS Code's Markdown does. */
async function showText(): Promise<void> {
  const wheel = activeWheel();
  if (wheel?.isEditor) await reopenWith('default');
  else if (wheel) {
    const viewColumn = columnOfText(wheel.uri, wheel.viewColumn);
    await vscode.window.showTextDocument(wheel.uri, { viewColumn });
  } else {
    const document = documentFor(undefined);
    if (document) await vscode.window.showTextDocument(document);
  }
}

/** Shows the document of the active tab in another editor, in the same place. */
async function reopenWith(editor: string): Promise<void> {
  await vscode.commands.executeCommand('reopenActiveEditorWith', editor);
}
