import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askForFile } from '../newFiles/askForFile.ts';
import { chooseFolder } from '../newFiles/chooseFolder.ts';
import { makeFiles, newFilesFor } from '../newFiles/makeFiles.ts';

/** `Coach: New Compass`: the starter, which asks to be made specific. Escape leaves no trace. */
export function registerNewCompass(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.newCompass', async () => {
    const title = vscode.l10n.t('New compass');
    const folder = await chooseFolder(title);
    if (!folder) return;
    const proposal = vscode.Uri.joinPath(folder, 'pm.coach.yaml');
    const file = await askForFile(folder, proposal, { title, canGoBack: false });
    if (file.kind !== 'answered') return;
    const made = await newFilesFor(client, { what: 'compass', uri: file.result.toString() });
    if (!made || !(await makeFiles(made))) return;
    await vscode.window.showTextDocument(file.result, { preview: false });
  });
}
