import * as vscode from 'vscode';

/** The command that explains a finding's code, as an address that a link can have. */
export function explainLink(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:coach.explain?${encodeURIComponent(JSON.stringify([code]))}`);
}

/** `Coach: Explain Findings`: the page about all findings, at the paragraph about a code. */
export function registerExplain(extensionUri: vscode.Uri): vscode.Disposable {
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'pitfalls.md');
  return vscode.commands.registerCommand('coach.explain', async (code?: string) => {
    const place = code ? page.with({ fragment: code }) : page;
    try {
      await vscode.commands.executeCommand('markdown.showPreview', place);
    } catch {
      // VS Code's own Markdown extension may be switched off.
      await vscode.window.showTextDocument(page, { preview: true });
    }
  });
}
