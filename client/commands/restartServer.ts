import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** `Coach: Restart Language Server`. */
export function registerRestartServer(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand('coach.restartServer', () =>
    vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t('Coach: restarting the language server'),
      },
      async () => {
        // One that hangs is ended all the same, and the log says so.
        await client.stop().catch(() => {});
        await client.start();
        log.info('The language server was restarted.');
      },
    ),
  );
}
