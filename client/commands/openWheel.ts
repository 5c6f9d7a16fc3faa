import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { changedMethod } from '../../server/protocol.ts';
import { Wheels, wheelPanelType } from '../wheel/wheels.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Open PMwheel`: the wheel of a document, which a lens names by its URI, else of the one in
 * the active editor. Wheels that were open come back after a reload of the window.
 */
export function registerOpenWheel(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  const wheels = new Wheels({ extensionUri: context.extensionUri, client });
  return vscode.Disposable.from(
    wheels,
    vscode.commands.registerCommand('coach.openWheel', (uri?: string | vscode.Uri) => {
      const document = documentFor(uri?.toString());
      if (document) wheels.openBeside(document);
    }),
    vscode.window.registerWebviewPanelSerializer(wheelPanelType, wheels),
    client.onNotification(changedMethod, () => wheels.refresh()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) wheels.refresh();
    }),
  );
}
