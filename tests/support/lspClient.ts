import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  SymbolKind,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** A message from the server: a notification, or a request that was answered. */
export interface Received {
  readonly method: string;
  // What it holds is for each test to say.
  readonly params: unknown;
}

/** How a client answers the server's requests; without an answer, as one that does not know them. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

export interface ClientKind {
  readonly name: string;
  readonly capabilities: ClientCapabilities;
  readonly answers: Answers;
  /** How folders are told at the start. */
  readonly start: (folders: readonly string[]) => Partial<InitializeParams>;
}

/** Knows nothing optional: it gets what the server pushes, and answers no request. */
export const bareClient: ClientKind = {
  name: 'a bare client',
  capabilities: {},
  answers: {},
  start: ([folder]) => ({ rootUri: folder ?? null }),
};

/** Has all that anything of the server's depends on. */
export const fullClient: ClientKind = {
  name: 'a full client',
  capabilities: {
    textDocument: {
      synchronization: { dynamicRegistration: true, didSave: true },
      diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      codeLens: { dynamicRegistration: true },
      inlayHint: { dynamicRegistration: true },
      colorProvider: { dynamicRegistration: true },
      onTypeFormatting: { dynamicRegistration: true },
      semanticTokens: {
        requests: { full: true, range: true },
        tokenTypes: [],
        tokenModifiers: [],
        formats: ['relative'],
      },
      documentSymbol: {
        hierarchicalDocumentSymbolSupport: true,
        symbolKind: { valueSet: Object.values(SymbolKind) },
      },
      foldingRange: { rangeLimit: 5000, lineFoldingOnly: true },
    },
    workspace: {
      applyEdit: true,
      workspaceEdit: { documentChanges: true },
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      fileOperations: {
        dynamicRegistration: true,
        didCreate: true,
        didRename: true,
        didDelete: true,
      },
      diagnostics: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
    window: { workDoneProgress: true },
  },
  answers: {
    'client/registerCapability': () => null,
    'window/workDoneProgress/create': () => null,
    'workspace/diagnostic/refresh': () => null,
    'workspace/codeLens/refresh': () => null,
    'workspace/inlayHint/refresh': () => null,
    'workspace/semanticTokens/refresh': () => null,
    'workspace/applyEdit': () => ({ applied: true }),
    'window/showMessageRequest': () => null,
  },
  start: (folders) => ({
    rootUri: folders[0] ?? null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri.split('/').at(-1) ?? uri })),
  }),
};

/** A language client for tests: it keeps what it receives, and waits for events and never for time. */
export class LspClient {
  readonly connection: MessageConnection;
  readonly kind: ClientKind;
  /** Everything that came from the server on its own account, in order. */
  readonly received: Received[] = [];
  /** What the server answered, as text. */
  readonly responses: string[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #versions = new Map<string, number>();
  #result: InitializeResult | undefined;

  constructor(connection: MessageConnection, kind: ClientKind, answers: Answers = {}) {
    this.connection = connection;
    this.kind = kind;
    const known: Answers = { ...kind.answers, ...answers };
    connection.onNotification((method, params) => this.#keep({ method, params }));
    connection.onUnhandledProgress((params) => this.#keep({ method: '$/progress', params }));
    connection.onRequest((method, params) => {
      this.#keep({ method, params });
      const answer = known[method];
      return answer
        ? answer(params as never)
        : new ResponseError(ErrorCodes.MethodNotFound, method);
    });
    connection.listen();
  }

  async initialize(params: Partial<InitializeParams>): Promise<InitializeResult> {
    this.#result = await this.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: this.kind.capabilities,
      ...params,
    });
    this.notify('initialized', {});
    return this.#result;
  }

  get initializeResult(): InitializeResult {
    if (!this.#result) throw new Error('not initialized');
    return this.#result;
  }

  async request<Result = unknown>(method: string, params?: unknown): Promise<Result> {
    const result = await (params === undefined
      ? this.connection.sendRequest(method)
      : this.connection.sendRequest(method, params));
    this.responses.push(JSON.stringify(result));
    return result as Result;
  }

  notify(method: string, params: unknown): void {
    // A message that cannot be sent shows in the answer that then does not come.
    this.connection.sendNotification(method, params).catch(() => {});
  }

  open(uri: string, text: string, languageId = 'coach'): void {
    this.#versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** A whole new text, or edits that follow on one another. @returns the new version */
  change(uri: string, change: string | TextDocumentContentChangeEvent[]): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: typeof change === 'string' ? [{ text: change }] : change,
    });
    return version;
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells of files that were made (1), changed (2) or removed (3) on disk. */
  filesChanged(...changes: { uri: string; type: 1 | 2 | 3 }[]): void {
    this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Messages of a method, in order, from a mark on (see `mark`). */
  messages<Params = unknown>(method: string, since = 0): Params[] {
    return this.received
      .slice(since)
      .filter((message) => message.method === method)
      .map(({ params }) => params as Params);
  }

  /** Stands for now: messages after it are those received later. */
  mark(): number {
    return this.received.length;
  }

  /** The first message of a method since a mark, received already or to come. */
  async message<Params = unknown>(
    method: string,
    since = 0,
    accept: (params: Params) => boolean = () => true,
  ): Promise<Params> {
    for (;;) {
      const found = this.messages<Params>(method, since).filter(accept);
      // The parameters may be none.
      if (found.length > 0) return found[0] as Params;
      await this.#change();
    }
  }

  get pulls(): boolean {
    return this.initializeResult.capabilities.diagnosticProvider !== undefined;
  }

  /** What was pushed for a document, in order. */
  published(uri: string, since = 0): PublishDiagnosticsParams[] {
    return this.messages<PublishDiagnosticsParams>('textDocument/publishDiagnostics', since).filter(
      (params) => params.uri === uri,
    );
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    if (report.kind !== 'full') throw new Error(`a report of kind ${report.kind}`);
    return report.items;
  }

  /**
   * A document's findings, pushed or pulled, as soon as they are such as are awaited: the newest ones
   * count, and what comes until then is passed over.
   */
  async findings(
    uri: string,
    accept: (diagnostics: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const since = this.mark();
      const newest = this.pulls ? await this.pull(uri) : this.published(uri).at(-1)?.diagnostics;
      if (newest && accept(newest)) return newest;
      if (this.pulls) await this.message('workspace/diagnostic/refresh', since);
      else if (this.mark() === since) await this.#change();
    }
  }

  /** Waits until a code is among a document's findings. */
  async finding(uri: string, code: string): Promise<Diagnostic> {
    const found = await this.findings(uri, (all) => codesOf(all).includes(code));
    const [finding] = found.filter((each) => each.code === code);
    if (!finding) throw new Error('accepted without it');
    return finding;
  }

  /** Waits until a code is not among a document's findings, and gives those that are. */
  async without(uri: string, code: string): Promise<Diagnostic[]> {
    return this.findings(uri, (all) => !codesOf(all).includes(code));
  }

  lenses(uri: string): Promise<CodeLens[]> {
    return this.request<CodeLens[]>(CodeLensRequest.method, { textDocument: { uri } });
  }

  #keep(message: Received): void {
    this.received.push(message);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }
}

export function codesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map((diagnostic) => diagnostic.code);
}
