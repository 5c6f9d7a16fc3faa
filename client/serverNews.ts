import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { changedMethod } from '../server/protocol.ts';

/** Tells whoever shows something of the server that it should ask anew. */
export interface ServerNews extends vscode.Disposable {
  /** Something that answers depend on has changed, or the server has started anew. */
  readonly onDidChange: vscode.Event<void>;
}

/** The client keeps one listener for each notification, so that all who want to hear this one share it. */
export function serverNews(client: BaseLanguageClient): ServerNews {
  const changed = new vscode.EventEmitter<void>();
  const subscriptions = vscode.Disposable.from(
    changed,
    client.onNotification(changedMethod, () => changed.fire()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) changed.fire();
    }),
  );
  return { onDidChange: changed.event, dispose: () => subscriptions.dispose() };
}
