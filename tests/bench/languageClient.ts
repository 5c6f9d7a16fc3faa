import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A client over stdio that does no more than what has to be measured. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly #child: ChildProcess;
  readonly #listeners = new Set<(params: PublishDiagnosticsParams) => void>();

  /** @param args the server's script and its arguments, run under this same Node. */
  constructor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.#child = spawn(process.execPath, args, {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const { stdin, stdout } = this.#child;
    if (!stdin || !stdout) throw new Error('the server has no stdio');
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        for (const listener of this.#listeners) listener(params);
      },
    );
    this.connection.listen();
  }

  async initialize(
    params: Pick<InitializeParams, 'capabilities' | 'workspaceFolders' | 'initializationOptions'>,
  ) {
    const rootUri = params.workspaceFolders?.[0]?.uri ?? null;
    await this.connection.sendRequest('initialize', { processId: process.pid, rootUri, ...params });
    await this.connection.sendNotification('initialized', {});
  }

  open(uri: string, languageId: string, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Waits for pushed diagnostics that are the ones meant. */
  pushed(areMeant: (params: PublishDiagnosticsParams) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const listener = (params: PublishDiagnosticsParams) => {
        if (!areMeant(params)) return;
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  /** The server's memory at its peak until now; not a number but on Linux. */
  peakMegabytes(): number {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
      return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }

  /** Ends the server the way an editor does. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}
