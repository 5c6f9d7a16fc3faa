import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseFolder } from '../newFiles/chooseFolder.ts';
import { makeFiles, newFilesFor } from '../newFiles/makeFiles.ts';

/**
 * `Coach: New Team Workspace`: a compass, a folder for plans, and what git has to know. What is there
 * already stays as it is.
 */
export function registerNewTeam(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.newTeam', async () => {
    const folder = await chooseFolder(vscode.l10n.t('New team workspace'));
    if (!folder) return;
    const made = await newFilesFor(client, { what: 'team', uri: folder.toString() });
    if (!made) return;
    const { files, lines, left } = made;
    if (files.length + lines.length === 0) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('All of a team’s workspace is there already.'),
      );
    } else if (!(await makeFiles(made))) {
      return;
    }
    const compass = [...files.map(({ uri }) => uri), ...left].find((uri) =>
      /\.coach\.ya?ml$/.test(uri),
    );
    if (compass)
      await vscode.window.showTextDocument(vscode.Uri.parse(compass), { preview: false });
    if (files.length + lines.length === 0) return;
    const plan = vscode.l10n.t('New Plan');
    const picked = await vscode.window.showInformationMessage(
      vscode.l10n.t('The team’s workspace is there. Say in the compass what good means here.'),
      plan,
    );
    if (picked === plan) await vscode.commands.executeCommand('coach.newPlan');
  });
}
