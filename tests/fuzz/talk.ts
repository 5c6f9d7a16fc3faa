import {
  type Diagnostic,
  ErrorCodes,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
  ResponseError,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lensCommands } from '../../server/protocol.ts';
import type { ClientKind, LspClient } from '../support/lspClient.ts';
import { StreamPeer } from '../support/lspPeers.ts';
import { checkAnswer } from './answers.ts';
import { type Asked, requestsOf, type Spot } from './asking.ts';
import { exampleFiles } from './texts.ts';

/** Errors that say that something cannot be done, and none of ours went wrong. */
const refusals: readonly number[] = [
  LSPErrorCodes.RequestFailed,
  LSPErrorCodes.ContentModified,
  ErrorCodes.InvalidParams,
];

/** A question of the sample team's own. */
const OWN_QUESTION = 'shipment-walk';

/** An answer as text, by the method that was asked and how many times before it. */
export type Answers = ReadonlyMap<string, string>;

/** A client that has files of the sample team open, changes them, and asks everything of them. */
export class Talk {
  readonly client: LspClient;
  readonly #texts = new Map<string, TextDocument>();
  readonly #uriOf: (path: string) => string;
  readonly #unanswered: readonly string[];
  #checked = 0;
  /** Of the newest text; never given twice, so that it names one text only. */
  #version = 1;

  /**
   * With the sample team as the workspace, all of its files closed.
   *
   * @param unanswered methods that the server cannot answer before the client has answered it.
   */
  static async start(kind: ClientKind, unanswered: readonly string[] = []): Promise<Talk> {
    const peer = new StreamPeer();
    for (const { path, text } of exampleFiles) peer.workspace.write(path, text);
    const initializationOptions = { commands: lensCommands };
    const client = await peer.start({ kind, initializationOptions });
    // Until all files have been read, answers come of less.
    for (let isRead = false; !isRead; ) {
      isRead = JSON.stringify(await client.request('coach/questions', {})).includes(OWN_QUESTION);
    }
    return new Talk(client, (path) => peer.workspace.uri(path), unanswered);
  }

  private constructor(
    client: LspClient,
    uriOf: (path: string) => string,
    unanswered: readonly string[],
  ) {
    this.#unanswered = unanswered;
    this.client = client;
    this.#uriOf = uriOf;
    for (const { path, text } of exampleFiles) {
      this.#texts.set(uriOf(path), TextDocument.create(uriOf(path), 'coach', 0, text));
    }
  }

  text(path: string): string {
    return this.#textOf(this.#uriOf(path)).getText();
  }

  open(path: string, text: string): void {
    const textDocument = {
      uri: this.#uriOf(path),
      languageId: 'coach',
      version: ++this.#version,
      text,
    };
    const { uri, languageId, version } = textDocument;
    this.#texts.set(uri, TextDocument.create(uri, languageId, version, text));
    this.client.notify('textDocument/didOpen', { textDocument });
  }

  /** What counts then is the file, which nobody has changed. */
  close(path: string): void {
    const uri = this.#uriOf(path);
    const file = exampleFiles.find((each) => each.path === path);
    if (file) this.#texts.set(uri, TextDocument.create(uri, 'coach', 0, file.text));
    else this.#texts.delete(uri);
    this.client.close(uri);
  }

  /** Replaces so many characters at an offset by a text, as a change of that range alone. */
  change(path: string, offset: number, count: number, text: string): void {
    const document = this.#textOf(this.#uriOf(path));
    const [start, end] = [offset, offset + count].map((each) => document.positionAt(each));
    if (!start || !end) return;
    this.#change(document, [{ range: { start, end }, text }]);
  }

  /** Sends the text that the client has as a whole. */
  sendWhole(path: string): void {
    const document = this.#textOf(this.#uriOf(path));
    this.#change(document, [{ text: document.getText() }]);
  }

  #change(document: TextDocument, changes: TextDocumentContentChangeEvent[]): void {
    const { uri } = document;
    const version = ++this.#version;
    this.#texts.set(uri, TextDocument.update(document, changes, version));
    const textDocument = { uri, version };
    this.client.notify('textDocument/didChange', { textDocument, contentChanges: changes });
  }

  /**
   * Asks everything that the server answers, at a place of an open document, and checks each answer.
   *
   * @throws Error for a wrong range, and for an internal error.
   */
  async askAll(path: string, offset: number, other: number): Promise<Answers> {
    const uri = this.#uriOf(path);
    const document = this.#textOf(uri);
    const [start, end] = [Math.min(offset, other), Math.max(offset, other)];
    const spot: Spot = {
      uri,
      position: document.positionAt(offset),
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      whole: { start: { line: 0, character: 0 }, end: document.positionAt(Number.MAX_VALUE) },
      diagnostics: await this.#diagnostics(uri),
    };
    const answers = new Map<string, string>();
    const ask = async (asked: Asked): Promise<void> => {
      const answer = await this.#answer(asked, uri);
      const count = [...answers.keys()].filter((key) => key.startsWith(`${asked.method} `)).length;
      answers.set(`${asked.method} ${count}`, withoutVersions(JSON.stringify(answer ?? null)));
      for (const each of asked.next?.(answer as never) ?? []) await ask(each);
    };
    for (const asked of requestsOf(this.client.initializeResult.capabilities, spot)) {
      await ask(asked);
    }
    this.#checkReceived();
    return answers;
  }

  async #diagnostics(uri: string): Promise<Diagnostic[]> {
    if (this.client.pulls) return this.client.pull(uri);
    const { version } = this.#textOf(uri);
    const published = await this.client.message<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      0,
      (params) => params.uri === uri && params.version === version,
    );
    return published.diagnostics;
  }

  async #answer({ method, params }: Asked, uri: string): Promise<unknown> {
    try {
      const answering = this.client.request(method, params);
      if (this.#unanswered.includes(method)) {
        answering.catch(() => {});
        return undefined;
      }
      const answer = await answering;
      checkAnswer(method, answer, uri, (each) => this.#texts.get(each));
      return answer;
    } catch (error) {
      if (!(error instanceof ResponseError) || !refusals.includes(error.code)) throw error;
      return { refused: error.message };
    }
  }

  /** What the server sent of itself: edits and findings of the newest texts, and no word of an error. */
  #checkReceived(): void {
    const newest = this.client.received.slice(this.#checked);
    for (const { method, params } of newest) {
      if (method === 'window/logMessage') throw new Error((params as { message: string }).message);
      const { uri, version } = (params ?? {}) as { uri?: string; version?: number };
      if (method === 'textDocument/publishDiagnostics') {
        if (uri === undefined || this.#texts.get(uri)?.version !== version) continue;
      }
      checkAnswer(method, params, uri ?? '', (each) => this.#texts.get(each));
    }
    this.#checked = this.client.mark();
  }

  #textOf(uri: string): TextDocument {
    const text = this.#texts.get(uri);
    if (!text) throw new Error(`${uri} is not known`);
    return text;
  }
}

/** What names a version, or one of several results, is different each time. */
function withoutVersions(answer: string): string {
  return answer.replace(/"(version|resultId)":(?:\d+|"[^"]*")/g, '"$1":0');
}
