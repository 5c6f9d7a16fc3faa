import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cancelSessionCommand } from '../../server/protocol.ts';
import { writeCheckIn } from '../checkIn/writeCheckIn.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Cancel a Session`: the planned one becomes cancelled, and another is planned. Where none is planned,
 * the log says that one was cancelled. Asks for the reason first; Escape leaves everything as it is.
 */
export function registerCancelSession(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.cancelSession', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    const notes = await vscode.window.showInputBox({
      title: vscode.l10n.t('Cancel a session'),
      prompt: vscode.l10n.t('Why? (optional, Enter skips)'),
      ignoreFocusOut: true,
    });
    if (notes === undefined) return;
    await writeCheckIn(client, cancelSessionCommand, { uri: document.toString(), notes });
  });
}
