import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FromTeamPage,
  type PlacedRange,
  type TeamMessage,
  type TeamParams,
  type TeamState,
  teamMethod,
} from '../../server/protocol.ts';
import { toRange } from '../commands/activeDocument.ts';
import { webviewHtml } from '../wheel/html.ts';
import { showInText } from '../wheel/showInText.ts';
import { placeOf } from './places.ts';
import { teamWords } from './words.ts';

export const teamPanelType = 'coach.team';

/** The team view: asks the server, hands on to the page, and opens the lines behind it. */
export class TeamPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: vscode.Disposable[] = [];
  #chosen: TeamParams = {};
  #state: TeamState | undefined;
  #isReady = false;
  #isOutdated = false;
  #asking: Promise<void> | undefined;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, client: BaseLanguageClient) {
    this.#panel = panel;
    this.#client = client;
    panel.title = teamWords().title;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
    };
    this.#subscriptions.push(
      panel.webview.onDidReceiveMessage((message: FromTeamPage) => this.#receive(message)),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away; visible again it starts anew and says that it is ready.
        if (!panel.visible) this.#isReady = false;
      }),
    );
    panel.onDidDispose(() => vscode.Disposable.from(...this.#subscriptions).dispose());
    panel.webview.html = pageOf(panel.webview, extensionUri);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  onDidDispose(listener: () => void): void {
    this.#panel.onDidDispose(listener);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Asks anew, one question at a time. Resolves when the newest state is shown; never rejects. */
  refresh(): Promise<void> {
    if (!this.#isReady) return Promise.resolve();
    this.#isOutdated = true;
    this.#asking ??= this.#askUntilCurrent().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #askUntilCurrent(): Promise<void> {
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false;
        const state = await this.#client.sendRequest<TeamState | null>(teamMethod, this.#chosen);
        if (state) this.#show(state);
      }
    } catch {
      // The client has told the log why; what was shown stays.
    }
  }

  #show(state: TeamState | undefined): void {
    this.#state = state;
    const message: TeamMessage = { type: 'team', state, words: teamWords() };
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromTeamPage): void {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#chosen = message.chosen;
        this.#show(this.#state);
        void this.refresh();
        break;
      case 'choose':
        this.#chosen = message.chosen;
        void this.refresh();
        break;
      case 'open':
        void this.#open(message.uri, message.key);
        break;
    }
  }

  /** The text may have moved on since: the line is looked up in what stands there now. */
  async #open(uri: string, key: string): Promise<void> {
    await this.refresh();
    const place: PlacedRange | undefined = this.#state && placeOf(this.#state, uri, key);
    if (!place) return;
    await showInText(vscode.Uri.parse(place.uri), toRange(place.range), this.#panel.viewColumn);
  }
}

function pageOf(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const address = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', file)).toString();
  return webviewHtml({
    title: teamWords().title,
    script: address('team.js'),
    style: address('team.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    language: vscode.env.language,
  });
}
