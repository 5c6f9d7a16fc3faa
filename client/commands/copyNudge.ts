import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type NudgeResult, nudgeMethod } from '../../server/protocol.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Copy a Nudge`: a short message about one theme to the clipboard, in the words of the plan. The
 * themes take turns by week.
 */
export function registerCopyNudge(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.copyNudge', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    // The server speaks of open documents, and of this one only the wheel may be open.
    await vscode.workspace.openTextDocument(document);
    const params: DocumentParams = { textDocument: { uri: document.toString() } };
    const nudge = await client.sendRequest<NudgeResult>(nudgeMethod, params);
    if (!nudge) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('A nudge is about an open theme, and there is none here yet.'),
      );
      return;
    }
    await vscode.env.clipboard.writeText(nudge.text);
    vscode.window.showInformationMessage(vscode.l10n.t('Copied: {0}', nudge.text));
  });
}
