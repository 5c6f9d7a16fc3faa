import * as vscode from 'vscode';
import type {
  CreateThemeParams,
  ExportMessage,
  FromWebview,
  PaintedMessage,
  PanelState,
  RevealMessage,
  ToWebview,
} from '../../server/protocol.ts';
import { createTheme } from './createTheme.ts';
import { webviewHtml } from './html.ts';
import { runCoachingEdit, type WheelClient } from './languageServer.ts';
import { type MessagesHost, receive } from './messages.ts';
import { Painting } from './painting.ts';
import { columnOfText, showInText } from './showInText.ts';
import { targetOf } from './target.ts';
import type { WheelDocument, WheelViewer } from './wheelDocument.ts';

/** What the views share. */
export interface WheelViewHost {
  readonly extensionUri: vscode.Uri;
  readonly client: WheelClient;
}

/** A document's wheel in a webview, beside the text or in its place. */
export class WheelView implements WheelViewer, MessagesHost, vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly painting = new Painting((message) => this.#post(message));
  readonly #host: WheelViewHost;
  readonly #disposables: vscode.Disposable[] = [];
  /** Undo and redo in a custom editor's tab are VS Code's, which hears the keys as well. */
  readonly #isEditor: boolean;
  #document: WheelDocument;
  /** The round that is looked at. */
  #at: string | undefined;
  #isReady = false;
  #isDisposed = false;

  constructor(
    panel: vscode.WebviewPanel,
    document: WheelDocument,
    as: 'panel' | 'editor',
    host: WheelViewHost,
  ) {
    this.panel = panel;
    this.#document = document;
    this.#isEditor = as === 'editor';
    this.#host = host;
    document.attach(this);
    this.#disposables.push(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.#visibilityChanged()),
      panel.webview.onDidReceiveMessage((message: FromWebview) => receive(message, this)),
    );
    this.#nameTab(undefined);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(host.extensionUri, 'dist')],
    };
    void this.#fill();
  }

  get document(): WheelDocument {
    return this.#document;
  }

  get isEditor(): boolean {
    return this.#isEditor;
  }

  get isVisible(): boolean {
    return this.panel.visible;
  }

  get uri(): vscode.Uri {
    return vscode.Uri.parse(this.#document.uri);
  }

  /** The document has become another one's. */
  moveTo(document: WheelDocument): void {
    this.#document.detach(this);
    this.#document = document;
    document.attach(this);
    this.lookAt(this.#at);
  }

  show(state: PanelState, settles: boolean): void {
    if (this.#isDisposed) return;
    if (state.wheel) this.#nameTab(state.wheel.model.name);
    if (!this.#isReady) return;
    const message: ToWebview = { type: 'state', state, ...(settles && { settles }) };
    this.#post(message);
  }

  #post(message: ToWebview): void {
    void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.painting.gone();
    this.#document.detach(this);
    for (const disposable of this.#disposables) disposable.dispose();
    this.panel.dispose();
  }

  ready(at: string | undefined): void {
    this.#isReady = true;
    this.painting.loaded();
    this.lookAt(at);
  }

  lookAt(at: string | undefined): void {
    this.#at = at;
    void this.#document.lookAt(this, at);
  }

  intend(...[intent, edit]: Parameters<MessagesHost['intend']>): Promise<void> {
    return this.#document.intend(this, intent, edit);
  }

  run(command: string, params: object): Promise<unknown> {
    return runCoachingEdit(this.#host.client, command, params);
  }

  createTheme(params: CreateThemeParams): Promise<unknown> {
    const viewColumn = columnOfText(this.uri, this.panel.viewColumn);
    return createTheme(this.#host.client, params, viewColumn);
  }

  async reveal(message: RevealMessage): Promise<void> {
    const document = this.#document;
    const text = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === document.uri);
    // The text may have moved on since: the line is looked up in the wheel of what stands there now.
    if (document.textVersionFor(this) !== text?.version) await document.refresh();
    const model = document.stateFor(this).wheel?.model;
    const target = model && targetOf(model, message);
    if (!target) return;
    const { start, end } = target.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    await showInText(vscode.Uri.parse(target.uri), range, this.panel.viewColumn);
  }

  /**
   * Undo and redo are the text's, which takes the focus: there it can be seen what has gone back. A
   * wheel in place of the text does as well. They wait for a pin that is under way: it is what the person
   * wants back.
   */
  async goThroughChanges(command: 'undo' | 'redo'): Promise<void> {
    if (this.#isEditor) return;
    await this.#document.behindEdits(async () => {
      const inPlace = [...this.#document.viewers].find(
        (viewer): viewer is WheelView =>
          viewer instanceof WheelView && viewer.isEditor && viewer.panel.viewColumn !== undefined,
      );
      if (inPlace) {
        // Without its column VS Code would show it once more in the active one.
        inPlace.panel.reveal(inPlace.panel.viewColumn);
      } else {
        const viewColumn = columnOfText(this.uri, this.panel.viewColumn);
        await vscode.window.showTextDocument(this.uri, { viewColumn });
      }
      await vscode.commands.executeCommand(command);
    });
  }

  /** Has the page say what is looked at, to export it. */
  askExport(): void {
    this.#post({ type: 'ask-export' });
  }

  export({ hidden, round }: ExportMessage): void {
    const seen = { hidden, ...(round !== undefined && { round }) };
    void vscode.commands.executeCommand('coach.exportWheel', this.#document.uri, seen);
  }

  painted(message: PaintedMessage): void {
    this.painting.painted(message);
  }

  /**
   * Behind the first answer, since VS Code names the frame, for screen readers, when it is filled: a
   * tab that gets its name while the page loads does not hand it on.
   */
  async #fill(): Promise<void> {
    await this.#document.refresh();
    if (this.#isDisposed) return;
    const { webview } = this.panel;
    webview.html = pageOf(webview, this.#host.extensionUri);
  }

  /** A hidden webview is thrown away; visible again it starts anew and says that it is ready. */
  #visibilityChanged(): void {
    if (this.panel.visible) {
      this.#document.changed();
      return;
    }
    this.#isReady = false;
    this.painting.gone();
  }

  #nameTab(name: string | undefined): void {
    const file = this.uri.path.slice(this.uri.path.lastIndexOf('/') + 1);
    this.panel.title = `PMwheel: ${name ?? file.replace(/\.coach\.ya?ml$/i, '')}`;
  }
}

function pageOf(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const address = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', file)).toString();
  return webviewHtml({
    script: address('webview.js'),
    style: address('webview.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: vscode.env.language,
    paints: true,
  });
}
