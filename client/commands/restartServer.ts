import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** `Coach: Restart Language Server`. */
export function registerRestartServer(
  client: LanguageClient,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand('coach.restartServer', () =>
    vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t('Coach: restarting the language server'),
      },
      async () => {
        await client.restart();
        log.info('The language server was restarted.');
      },
    ),
  );
}
