import * as vscode from 'vscode';
import { awakeMethod, trustedMethod } from '../server/protocol.ts';
import { registerAskQuestion } from './commands/askQuestion.ts';
import { registerExplain } from './commands/explain.ts';
import { registerLogSession } from './commands/logSession.ts';
import { registerOpenWheel } from './commands/openWheel.ts';
import { registerRestartServer } from './commands/restartServer.ts';
import { registerShowCheckIns } from './commands/showCheckIns.ts';
import { registerShowLog } from './commands/showLog.ts';
import { registerShowTheme } from './commands/showTheme.ts';
import { registerShowThemesOnBucket } from './commands/showThemesOnBucket.ts';
import { createClient } from './languageClient.ts';

let stop: (() => Promise<void>) | undefined;

/** VS Code on a desktop or a remote machine: the server is a process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Coach', { log: true });
  const client = createClient(context, log);
  stop = () => client.dispose();
  context.subscriptions.push(
    log,
    registerAskQuestion(client),
    registerExplain(context.extensionUri),
    registerLogSession(client),
    registerOpenWheel(context, client),
    registerRestartServer(client, log),
    registerShowCheckIns(client),
    registerShowLog(log),
    registerShowTheme(client),
    registerShowThemesOnBucket(client),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && client.isRunning()) void client.sendNotification(awakeMethod);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (client.isRunning()) void client.sendNotification(trustedMethod);
    }),
  );
  log.info(`Product Coach ${context.extension.packageJSON.version} starts its language server.`);
  await client.start();
  log.info('The language server runs.');
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
