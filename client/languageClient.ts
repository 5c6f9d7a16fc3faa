import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { lensCommands } from '../server/protocol.ts';

/** Starts nothing yet: the client of our server, which runs as a process of its own. */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return new LanguageClient(
    'coach',
    'Coach',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: 'coach' }],
      outputChannel: log,
      // Asked again for each start of the server.
      initializationOptions: () => ({
        ...vscode.workspace.getConfiguration('coach'),
        commands: lensCommands,
        trusted: vscode.workspace.isTrusted,
      }),
      synchronize: { configurationSection: 'coach' },
    },
  );
}
