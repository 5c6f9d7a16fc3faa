import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  preparationMethod,
  type ReportResult,
} from '../../server/protocol.ts';
import type { ServerNews } from '../serverNews.ts';

const SCHEME = 'coach-prepare';

/**
 * The page before a session, for VS Code's Markdown preview: one that is open follows its plan. The page's
 * address has the plan's in its query.
 */
export class PreparationPages implements vscode.TextDocumentContentProvider {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, news: ServerNews) {
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      news.onDidChange(() => {
        for (const { uri } of vscode.workspace.textDocuments) {
          if (uri.scheme === SCHEME) this.#changed.fire(uri);
        }
      }),
    );
  }

  /** Shows the page of a plan beside what is looked at. Why there is none, the person is told. */
  async show(plan: vscode.Uri): Promise<void> {
    const result = await this.#ask(plan);
    if ('refused' in result) {
      vscode.window.showWarningMessage(result.refused);
      return;
    }
    await vscode.commands.executeCommand('markdown.showPreviewToSide', pageOf(plan));
  }

  async provideTextDocumentContent(page: vscode.Uri): Promise<string> {
    const result = await this.#ask(vscode.Uri.parse(page.query));
    return 'refused' in result ? result.refused : result.text;
  }

  async #ask(plan: vscode.Uri): Promise<ReportResult> {
    // The server speaks of open documents, and of this one only the wheel may be open.
    await vscode.workspace.openTextDocument(plan);
    const params: DocumentParams = { textDocument: { uri: plan.toString() } };
    const result = await this.#client.sendRequest<ReportResult | null>(preparationMethod, params);
    return (
      result ?? {
        refused: vscode.l10n.t('A session is prepared from a plan: open one first.'),
      }
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function pageOf(plan: vscode.Uri): vscode.Uri {
  const name = plan.path.slice(plan.path.lastIndexOf('/') + 1).replace(/\.coach\.ya?ml$/i, '');
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: plan.toString() });
}
