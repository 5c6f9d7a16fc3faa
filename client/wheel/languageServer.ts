import * as vscode from 'vscode';
import { type WheelParams, type WheelState, wheelMethod } from '../../server/protocol.ts';
import type { WheelHost } from './wheelDocument.ts';

/** What wheels need of the language client. */
export interface WheelClient {
  sendRequest<Result>(method: string, params: WheelParams | ExecuteCommandParams): Promise<Result>;
}

interface ExecuteCommandParams {
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** Asks the language server for wheels, and speaks to the user where that does not go well. */
export function wheelHost(client: WheelClient): WheelHost {
  return {
    async ask(uri, at) {
      try {
        await openDocument(uri);
      } catch {
        return {
          kind: 'notice',
          uri,
          version: null,
          passing: true,
          message: vscode.l10n.t('The file is not there any more. The wheel shows it as it was.'),
        };
      }
      return client.sendRequest<WheelState | null>(wheelMethod, {
        textDocument: { uri },
        ...(at !== undefined && { at }),
      });
    },
    refuse: (reason) => void vscode.window.showWarningMessage(reason),
    deletedNotice: () =>
      vscode.l10n.t('The file has been deleted. The wheel shows what was in the editor last.'),
  };
}

/** The server has VS Code apply the edit: one step, for the version that was seen. */
export function runCoachingEdit(
  client: WheelClient,
  command: string,
  params: object,
): Promise<unknown> {
  return client.sendRequest('workspace/executeCommand', { command, arguments: [params] });
}

/**
 * The server speaks of open documents, and this one may be open nowhere else. Throws where the file is
 * gone, or a document that never was a file has been closed.
 */
async function openDocument(uri: string): Promise<void> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri)) return;
  const parsed = vscode.Uri.parse(uri);
  if (parsed.scheme === 'untitled') throw new Error('closed without having been saved');
  await vscode.workspace.openTextDocument(parsed);
}
