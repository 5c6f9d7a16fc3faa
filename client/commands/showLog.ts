import * as vscode from 'vscode';

/** `Coach: Show Log`. */
export function registerShowLog(log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('coach.showLog', () => log.show());
}
