import * as vscode from 'vscode';

/** Tells when a file goes or comes back, also outside of the editor. */
export function watchFile(
  uri: vscode.Uri,
  changed: (isDeleted: boolean) => void,
): vscode.Disposable {
  const folder = vscode.Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const pattern = new vscode.RelativePattern(folder, name.replace(/[[\]{}*?]/g, '[$&]'));
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
  watcher.onDidCreate(() => changed(false));
  watcher.onDidDelete(() => changed(true));
  return watcher;
}
