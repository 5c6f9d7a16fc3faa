import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { changedMethod } from '../../server/protocol.ts';
import { wheelViewType } from '../wheel/panel.ts';
import { WheelPanels } from '../wheel/panels.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Open PMwheel`: the wheel of a document, which a lens names by its URI, else of the one in
 * the active editor. Wheels that were open come back after a reload of the window.
 */
export function registerOpenWheel(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable {
  const panels = new WheelPanels(context.extensionUri, client);
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('coach.openWheel', (uri?: string | vscode.Uri) => {
      const document = documentFor(uri?.toString());
      if (document) panels.open(document);
    }),
    vscode.window.registerWebviewPanelSerializer(wheelViewType, {
      async deserializeWebviewPanel(panel, kept: unknown) {
        panels.restore(panel, kept);
      },
    }),
    client.onNotification(changedMethod, () => panels.refresh()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) panels.refresh();
    }),
  );
}
