import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ExcludesParams, excludesMethod } from '../server/protocol.ts';

/** What the user leaves out by `files.exclude`, for each folder, since each may have settings of its own. */
export function excludes(): ExcludesParams['excludes'] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return Object.fromEntries(
    folders.map(({ uri }) => {
      const settings = vscode.workspace.getConfiguration('files', uri);
      const patterns = Object.entries(settings.get<Record<string, unknown>>('exclude') ?? {});
      // Those with a condition hang on other files, and leave out what is generated from them.
      const held = patterns.filter(([, isHeld]) => isHeld === true);
      return [uri.toString(), held.map(([pattern]) => pattern)];
    }),
  );
}

/** Tells the server when they change. */
export function sendExcludes(client: BaseLanguageClient): vscode.Disposable {
  const send = () => {
    const params: ExcludesParams = { excludes: excludes() };
    if (client.isRunning()) void client.sendNotification(excludesMethod, params);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(send),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('files.exclude')) send();
    }),
  );
}
