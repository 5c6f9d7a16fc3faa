import * as vscode from 'vscode';
import { type ActiveWheel, provideActiveWheel } from './activeWheel.ts';
import { watchFile } from './fileWatcher.ts';
import { wheelHost } from './languageServer.ts';
import { WheelDocument, type WheelHost } from './wheelDocument.ts';
import { WheelView, type WheelViewHost } from './wheelView.ts';

/** The view type of a wheel beside its text. */
export const wheelPanelType = 'coach.wheel';

/** The view type of a wheel in place of its text, by `Reopen Editor With…`. */
export const wheelEditorType = 'coach.wheelEditor';

interface Watched {
  readonly document: WheelDocument;
  readonly watcher: vscode.Disposable;
}

/** The wheels that are open, and the documents that they show: each of these once. */
export class Wheels
  implements vscode.Disposable, vscode.WebviewPanelSerializer, vscode.CustomTextEditorProvider
{
  readonly #host: WheelHost;
  readonly #viewHost: WheelViewHost;
  readonly #views = new Set<WheelView>();
  readonly #documents = new Map<string, Watched>();
  readonly #disposable: vscode.Disposable;

  constructor(viewHost: WheelViewHost) {
    this.#viewHost = viewHost;
    this.#host = wheelHost(viewHost.client);
    const changed = ({ uri }: vscode.TextDocument) =>
      this.#documents.get(uri.toString())?.document.changed();
    this.#disposable = vscode.Disposable.from(
      provideActiveWheel(() => this.#active),
      vscode.workspace.onDidChangeTextDocument(({ document }) => changed(document)),
      // A document without an editor is closed after a while, and one whose language is changed at
      // once: asking opens it again.
      vscode.workspace.onDidCloseTextDocument(changed),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#renamed(oldUri.toString(), newUri.toString());
      }),
    );
  }

  get #active(): ActiveWheel | undefined {
    const view = [...this.#views].find(({ panel }) => panel.active);
    const { uri, isEditor, panel } = view ?? {};
    return uri && { uri, isEditor: isEditor === true, viewColumn: panel?.viewColumn };
  }

  /** Shows a document's wheel beside its text; the text keeps the focus. */
  openBeside(uri: vscode.Uri): WheelView {
    const open = [...this.#views].find(
      (view) => !view.isEditor && view.document.uri === uri.toString(),
    );
    if (open) {
      open.panel.reveal(undefined, true);
      return open;
    }
    const panel = vscode.window.createWebviewPanel(wheelPanelType, 'PMwheel', {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
    });
    return this.#add(panel, uri, 'panel');
  }

  /**
   * Has the wheel that is the active tab exported, as it is looked at.
   *
   * @returns whether there is one
   */
  exportActive(): boolean {
    const view = [...this.#views].find(({ panel }) => panel.active);
    view?.askExport();
    return view !== undefined;
  }

  /**
   * Paints an SVG that stands alone, as the bytes of a PNG: in any wheel that can be seen, else in the
   * one of a document, which is opened for it.
   *
   * @throws Error where that cannot be done.
   */
  paint(uri: vscode.Uri, svg: string): Promise<Uint8Array> {
    const view = [...this.#views].find(({ isVisible }) => isVisible) ?? this.openBeside(uri);
    return view.painting.paint(svg);
  }

  /** Takes over a panel that VS Code kept over a reload, with what its webview had kept. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const uri = uriOf(kept);
    // Without its document nobody knows whose wheel it was.
    if (uri === undefined) panel.dispose();
    else this.#add(panel, vscode.Uri.parse(uri), 'panel');
  }

  async resolveCustomTextEditor(
    { uri }: vscode.TextDocument,
    panel: vscode.WebviewPanel,
  ): Promise<void> {
    this.#add(panel, uri, 'editor');
  }

  /** Covers the wheels of a document that are open, as `WheelDocument.cover` does, until it is disposed of. */
  cover(uri: string, notice: string): vscode.Disposable {
    const document = this.#documents.get(uri)?.document;
    document?.cover(notice);
    return { dispose: () => document?.cover(undefined) };
  }

  /** Something that the wheels depend on has changed. */
  refresh(): void {
    for (const { document } of this.#documents.values()) document.changed();
  }

  dispose(): void {
    for (const view of this.#views) view.dispose();
    this.#disposable.dispose();
  }

  #add(panel: vscode.WebviewPanel, uri: vscode.Uri, as: 'panel' | 'editor'): WheelView {
    const view = new WheelView(panel, this.#documentOf(uri), as, this.#viewHost);
    this.#views.add(view);
    panel.onDidDispose(() => {
      this.#views.delete(view);
      this.#forgetUnseen();
    });
    return view;
  }

  #documentOf(uri: vscode.Uri): WheelDocument {
    const key = uri.toString();
    const known = this.#documents.get(key);
    if (known) return known.document;
    const document = new WheelDocument(key, this.#host);
    this.#watch(document);
    return document;
  }

  /** A file or a folder has another name. */
  #renamed(from: string, to: string): void {
    for (const [uri, { document, watcher }] of [...this.#documents]) {
      if (uri !== from && !uri.startsWith(`${from}/`)) continue;
      const newUri = to + uri.slice(from.length);
      this.#documents.delete(uri);
      watcher.dispose();
      // VS Code may have opened a custom editor of the new name already.
      const known = this.#documents.get(newUri)?.document;
      if (known) {
        for (const view of this.#views) if (view.document === document) view.moveTo(known);
        known.changed();
      } else {
        document.moveTo(newUri);
        this.#watch(document);
      }
    }
  }

  #watch(document: WheelDocument): void {
    const watcher = watchFile(vscode.Uri.parse(document.uri), (isDeleted) =>
      document.deleted(isDeleted),
    );
    this.#documents.set(document.uri, { document, watcher });
  }

  #forgetUnseen(): void {
    for (const [uri, { document, watcher }] of [...this.#documents]) {
      if (document.viewers.size > 0) continue;
      watcher.dispose();
      this.#documents.delete(uri);
    }
  }
}

function uriOf(kept: unknown): string | undefined {
  if (typeof kept !== 'object' || kept === null || !('uri' in kept)) return undefined;
  return typeof kept.uri === 'string' ? kept.uri : undefined;
}
