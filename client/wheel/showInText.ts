import * as vscode from 'vscode';

/** Shows a range in a text editor: one that has the file open, else one beside the wheel. */
export async function showInText(
  uri: vscode.Uri,
  range: vscode.Range,
  wheelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const open = vscode.window.visibleTextEditors.find(
    ({ document, viewColumn }) =>
      document.uri.toString() === uri.toString() && viewColumn !== undefined,
  );
  const inTab = vscode.window.tabGroups.all.find(
    (group) =>
      group.viewColumn !== wheelColumn &&
      group.tabs.some(
        ({ input }) =>
          input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
      ),
  );
  const viewColumn = open?.viewColumn ?? inTab?.viewColumn ?? otherThan(wheelColumn);
  const editor = await vscode.window.showTextDocument(uri, { viewColumn, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a text goes that is to stand beside the wheel. */
export function otherThan(wheelColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
  return wheelColumn === undefined || wheelColumn === vscode.ViewColumn.One
    ? vscode.ViewColumn.Beside
    : vscode.ViewColumn.One;
}
