import * as vscode from 'vscode';

/** Shows a range in a text editor: one that has the file open, else one beside the wheel. */
export async function showInText(
  uri: vscode.Uri,
  range: vscode.Range,
  wheelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const viewColumn = columnOfText(uri, wheelColumn);
  const editor = await vscode.window.showTextDocument(uri, { viewColumn, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a text is shown, or else has its tab, or else goes: beside the wheel. */
export function columnOfText(
  uri: vscode.Uri,
  wheelColumn: vscode.ViewColumn | undefined,
): vscode.ViewColumn {
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
  return open?.viewColumn ?? inTab?.viewColumn ?? otherThan(wheelColumn);
}

/** Where a text goes that is to stand beside the wheel. */
function otherThan(wheelColumn: vscode.ViewColumn | undefined): vscode.ViewColumn {
  return wheelColumn === undefined || wheelColumn === vscode.ViewColumn.One
    ? vscode.ViewColumn.Beside
    : vscode.ViewColumn.One;
}
