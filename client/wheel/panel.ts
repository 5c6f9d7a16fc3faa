import * as vscode from 'vscode';
import type {
  FromWebview,
  PanelState,
  RevealMessage,
  SetRatingParams,
  SetRatingResult,
  ToWebview,
  WheelParams,
  WheelState,
} from '../../server/protocol.ts';
import { setRatingCommand, wheelMethod } from '../../server/protocol.ts';
import { webviewHtml } from './html.ts';
import { PinQueue } from './pinQueue.ts';
import { otherThan, showInText } from './showInText.ts';
import { targetOf } from './target.ts';
import { WheelSource } from './wheelSource.ts';

export const wheelViewType = 'coach.wheel';

/** What a panel needs of the language client. */
export interface WheelClient {
  sendRequest<Result>(method: string, params: WheelParams | ExecuteCommandParams): Promise<Result>;
}

interface ExecuteCommandParams {
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** One document's wheel in a panel: asks the server, hands on to the webview, reveals in the text. */
export class WheelPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #client: WheelClient;
  readonly #source: WheelSource;
  readonly #pins: PinQueue;
  readonly #disposables: vscode.Disposable[] = [];
  #uri: vscode.Uri;
  #watcher: vscode.Disposable | undefined;
  #isReady = false;
  #isDeleted = false;
  #isDisposed = false;

  constructor(
    panel: vscode.WebviewPanel,
    uri: vscode.Uri,
    extensionUri: vscode.Uri,
    client: WheelClient,
  ) {
    this.#panel = panel;
    this.#uri = uri;
    this.#client = client;
    this.#source = new WheelSource(
      uri.toString(),
      () => this.#ask(),
      (state) => this.#show(state),
    );
    this.#pins = new PinQueue({
      state: () => this.#source.state,
      refresh: () => this.#source.refresh(),
      send: (params) => this.#setRating(params),
      refuse: (reason) => void vscode.window.showWarningMessage(reason),
      show: () => this.#show(this.#source.state),
    });
    this.#disposables.push(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.#visibilityChanged()),
      panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isMine(document.uri)) this.refresh();
      }),
      // A document without an editor is closed after a while, and one whose language is changed at
      // once: asking opens it again.
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#isMine(document.uri)) this.refresh();
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#renamed(oldUri, newUri);
      }),
    );
    this.#watch();
    this.#nameTab(undefined);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
    };
    void this.#fill(extensionUri);
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** Called when the panel is gone, by the user or by `dispose`. */
  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  /** Brings the panel to the front, without taking the focus from the text. */
  show(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Asks anew. What has changed in the same turn of the event loop is asked for once. */
  refresh(): void {
    if (!this.#panel.visible) return;
    // Behind the client's own listeners, which tell the server of the change.
    setTimeout(() => {
      if (!this.#isDisposed) void this.#source.refresh();
    });
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#watcher?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
    this.#panel.dispose();
  }

  /**
   * Behind the first answer, since VS Code names the frame, for screen readers, when it is filled: a
   * tab that gets its name while the page loads does not hand it on.
   */
  async #fill(extensionUri: vscode.Uri): Promise<void> {
    await this.#source.refresh();
    if (!this.#isDisposed) this.#panel.webview.html = pageOf(this.#panel.webview, extensionUri);
  }

  async #ask(): Promise<WheelState | null> {
    const uri = this.#uri;
    try {
      await this.#openDocument();
    } catch {
      return {
        kind: 'notice',
        uri: uri.toString(),
        version: null,
        passing: true,
        message: vscode.l10n.t('The file is not there any more. The wheel shows it as it was.'),
      };
    }
    return this.#client.sendRequest<WheelState | null>(wheelMethod, {
      textDocument: { uri: uri.toString() },
    });
  }

  /**
   * The server speaks of open documents, and this one may be open nowhere else. Throws where the file
   * is gone, or a document that never was a file has been closed.
   */
  async #openDocument(): Promise<void> {
    if (vscode.workspace.textDocuments.some(({ uri }) => this.#isMine(uri))) return;
    if (this.#uri.scheme === 'untitled') throw new Error('closed without having been saved');
    await vscode.workspace.openTextDocument(this.#uri);
  }

  #show(state: PanelState): void {
    if (this.#isDisposed) return;
    if (state.wheel) this.#nameTab(state.wheel.model.name);
    if (!this.#isReady) return;
    const notice = state.notice ?? (this.#isDeleted ? DELETED() : undefined);
    this.#post({ type: 'state', state: { ...state, ...(notice !== undefined && { notice }) } });
  }

  #post(message: ToWebview): void {
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromWebview): void {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#show(this.#source.state);
        break;
      case 'reveal':
        void this.#reveal(message);
        break;
      case 'rate':
        void this.#pins.set(message);
        break;
      case 'undo':
      case 'redo':
        void this.#goThroughChanges(message.type);
        break;
    }
  }

  /** A hidden webview is thrown away; visible again it starts anew and says that it is ready. */
  #visibilityChanged(): void {
    if (!this.#panel.visible) this.#isReady = false;
    else this.refresh();
  }

  async #reveal(message: RevealMessage): Promise<void> {
    const { wheel } = this.#source.state;
    const document = vscode.workspace.textDocuments.find(({ uri }) => this.#isMine(uri));
    // The text may have moved on since: the line is looked up in the wheel of what stands there now.
    if (wheel?.version !== document?.version) await this.#source.refresh();
    const model = this.#source.state.wheel?.model;
    const target = model && targetOf(model, message);
    if (!target) return;
    const { start, end } = target.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    await showInText(vscode.Uri.parse(target.uri), range, this.#panel.viewColumn);
  }

  /** The server has VS Code apply the edit: one step, for the version that was seen. */
  #setRating(params: SetRatingParams): Promise<SetRatingResult> {
    return this.#client.sendRequest<SetRatingResult>('workspace/executeCommand', {
      command: setRatingCommand,
      arguments: [params],
    });
  }

  /** Undo and redo are the text's, which takes the focus: there it can be seen what has gone back. */
  async #goThroughChanges(command: 'undo' | 'redo'): Promise<void> {
    const [editor] = vscode.window.visibleTextEditors.filter(({ document }) =>
      this.#isMine(document.uri),
    );
    const viewColumn = editor?.viewColumn ?? otherThan(this.#panel.viewColumn);
    await vscode.window.showTextDocument(this.#uri, { viewColumn });
    await vscode.commands.executeCommand(command);
  }

  #renamed(from: vscode.Uri, to: vscode.Uri): void {
    const [old, mine] = [from.toString(), this.#uri.toString()];
    if (mine !== old && !mine.startsWith(`${old}/`)) return;
    this.#uri = vscode.Uri.parse(to.toString() + mine.slice(old.length));
    this.#source.moveTo(this.#uri.toString());
    this.#isDeleted = false;
    this.#watch();
    this.refresh();
  }

  /** The file may go and come back outside the editor. */
  #watch(): void {
    this.#watcher?.dispose();
    const folder = vscode.Uri.joinPath(this.#uri, '..');
    const name = this.#uri.path.slice(this.#uri.path.lastIndexOf('/') + 1);
    const pattern = new vscode.RelativePattern(folder, escapeGlob(name));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
    watcher.onDidCreate(() => this.#deleted(false));
    watcher.onDidDelete(() => this.#deleted(true));
    this.#watcher = watcher;
  }

  /** An editor may go on showing the text of a deleted file, and so does the wheel. */
  #deleted(isDeleted: boolean): void {
    this.#isDeleted = isDeleted;
    this.#show(this.#source.state);
    this.refresh();
  }

  #nameTab(name: string | undefined): void {
    const file = this.#uri.path.slice(this.#uri.path.lastIndexOf('/') + 1);
    this.#panel.title = `PMwheel: ${name ?? file.replace(/\.coach\.ya?ml$/i, '')}`;
  }

  #isMine(uri: vscode.Uri): boolean {
    return uri.toString() === this.#uri.toString();
  }
}

const DELETED = () =>
  vscode.l10n.t('The file has been deleted. The wheel shows what was in the editor last.');

function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
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
  });
}
