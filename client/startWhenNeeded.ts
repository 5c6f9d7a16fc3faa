import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/**
 * Starts the language server with the first coach file that is open. What asks it something starts it as
 * well, since the client does so by itself; a Markdown preview, for which VS Code loads us too, does not.
 */
export function startWhenNeeded(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  version: string,
): vscode.Disposable {
  const start = (document: vscode.TextDocument) => {
    if (document.languageId !== 'coach') return;
    opened.dispose();
    // The client tells the user why.
    client.start().catch(() => {});
  };
  const opened = vscode.workspace.onDidOpenTextDocument(start);
  for (const document of vscode.workspace.textDocuments) start(document);
  return vscode.Disposable.from(
    opened,
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting)
        log.info(`Product Coach ${version} starts its language server.`);
      if (newState === State.Running) log.info('The language server runs.');
    }),
  );
}
