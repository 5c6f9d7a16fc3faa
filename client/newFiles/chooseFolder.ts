import * as vscode from 'vscode';

/**
 * The workspace's folder in which to begin: the only one, or the one that is chosen. Where none is open,
 * the person is led to open one.
 *
 * @returns undefined where there is none, or the person has left.
 */
export async function chooseFolder(title: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = vscode.l10n.t('Open Folder…');
    const picked = await vscode.window.showInformationMessage(
      vscode.l10n.t('Compass and plans are files in a folder. Open one first, and begin there.'),
      open,
    );
    if (picked === open) await vscode.commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  const active = vscode.window.activeTextEditor?.document.uri;
  const here = active && vscode.workspace.getWorkspaceFolder(active);
  const items = folders
    .toSorted((one, other) => Number(other === here) - Number(one === here))
    .map(({ name, uri }) => ({ label: name, description: uri.path, uri }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('In which folder?'),
  });
  return picked?.uri;
}
