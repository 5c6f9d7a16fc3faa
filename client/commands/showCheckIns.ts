import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CheckInsResult, checkInsMethod, type DocumentParams } from '../../server/protocol.ts';
import { documentFor, reveal, toRange } from './activeDocument.ts';

/** `Coach: Show Next Check-ins`: the dates, how each comes about, and the line that decides it. */
export function registerShowCheckIns(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.showCheckIns', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    const params: DocumentParams = { textDocument: { uri: document.toString() } };
    const checkIns = await client.sendRequest<CheckInsResult>(checkInsMethod, params);
    if (!checkIns || checkIns.length === 0) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('No check-ins: only an open plan with a `cadence` has them.'),
      );
      return;
    }
    const items = checkIns.map((item) => ({ label: item.label, detail: item.reason, item }));
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Next check-ins'),
      placeHolder: vscode.l10n.t('Choose one to see the line that decides its date'),
    });
    if (picked) await reveal(document, toRange(picked.item.range));
  });
}
