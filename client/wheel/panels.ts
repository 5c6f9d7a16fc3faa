import * as vscode from 'vscode';
import { type WheelClient, WheelPanel, wheelViewType } from './panel.ts';

/** The wheels that are open: one panel a document. */
export class WheelPanels implements vscode.Disposable {
  readonly #panels = new Set<WheelPanel>();
  readonly #extensionUri: vscode.Uri;
  readonly #client: WheelClient;

  constructor(extensionUri: vscode.Uri, client: WheelClient) {
    this.#extensionUri = extensionUri;
    this.#client = client;
  }

  /** Shows a document's wheel beside its text; the text keeps the focus. */
  open(uri: vscode.Uri): void {
    const open = [...this.#panels].find((panel) => panel.uri.toString() === uri.toString());
    if (open) {
      open.show();
      return;
    }
    const panel = vscode.window.createWebviewPanel(wheelViewType, 'PMwheel', {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
    });
    this.#add(panel, uri);
  }

  /** Takes over a panel that VS Code kept over a reload, with what its webview had kept. */
  restore(panel: vscode.WebviewPanel, kept: unknown): void {
    const uri = uriOf(kept);
    // Without its document nobody knows whose wheel it was.
    if (uri === undefined) panel.dispose();
    else this.#add(panel, vscode.Uri.parse(uri));
  }

  /** Something that the wheels depend on has changed. */
  refresh(): void {
    for (const panel of this.#panels) panel.refresh();
  }

  dispose(): void {
    for (const panel of this.#panels) panel.dispose();
  }

  #add(webview: vscode.WebviewPanel, uri: vscode.Uri): void {
    const panel = new WheelPanel(webview, uri, this.#extensionUri, this.#client);
    this.#panels.add(panel);
    panel.onDidDispose(() => this.#panels.delete(panel));
  }
}

function uriOf(kept: unknown): string | undefined {
  if (typeof kept !== 'object' || kept === null || !('uri' in kept)) return undefined;
  return typeof kept.uri === 'string' ? kept.uri : undefined;
}
