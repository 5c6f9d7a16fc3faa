import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type OnePagerFormat,
  type OnePagerParams,
  onePagerMethod,
  type ReportResult,
} from '../../server/protocol.ts';
import { offerToOpen, saveBeside } from '../saveBeside.ts';
import { choosePlan } from './choosePlan.ts';

/** `Coach: Export One-Pager`: a plan on one page or two, in a file for its person. */
export function registerExportOnePager(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.exportOnePager', async (asked?: string) => {
    const title = vscode.l10n.t('Export One-Pager');
    const uri = asked ?? (await choosePlan(client, title, true));
    const format = uri === undefined ? undefined : await chooseFormat(title);
    if (uri === undefined || !format) return;
    const document = vscode.Uri.parse(uri);
    // The server speaks of open documents.
    await vscode.workspace.openTextDocument(document);
    const params: OnePagerParams = { textDocument: { uri: document.toString() }, format };
    const result = await client.sendRequest<ReportResult | null>(onePagerMethod, params);
    if (!result || 'refused' in result) {
      vscode.window.showWarningMessage(
        result?.refused ??
          vscode.l10n.t('The plan could not be exported: the server knows no such file.'),
      );
      return;
    }
    const target = await saveBeside(document, {
      title,
      suffix: `-one-pager.${format}`,
      format,
      content: () => new TextEncoder().encode(result.text),
    });
    if (target) await show(target, format);
  });
}

async function chooseFormat(title: string): Promise<OnePagerFormat | undefined> {
  const items: readonly (vscode.QuickPickItem & { format: OnePagerFormat })[] = [
    { format: 'html', label: vscode.l10n.t('Page to Print or Send (HTML)'), description: '.html' },
    { format: 'md', label: vscode.l10n.t('Text (Markdown)'), description: '.md' },
  ];
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

/** Markdown is shown in the editor, a page in the browser, where one can reach the file. */
async function show(target: vscode.Uri, format: OnePagerFormat): Promise<void> {
  if (format === 'md') {
    await vscode.window.showTextDocument(target);
    return;
  }
  const isReachable =
    target.scheme === 'file' &&
    vscode.env.uiKind === vscode.UIKind.Desktop &&
    vscode.env.remoteName === undefined;
  await offerToOpen(target, () =>
    isReachable
      ? vscode.env.openExternal(target)
      : vscode.commands.executeCommand('vscode.open', target),
  );
}
