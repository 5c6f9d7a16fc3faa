import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, onTestFinished } from 'vitest';
import {
  createConnection,
  createMessageConnection,
  type InitializeParams,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/connection.ts';
import { type Answers, bareClient, type ClientKind, fullClient, LspClient } from './lspClient.ts';
import { DiskWorkspace, MemoryWorkspace, type TestWorkspace } from './lspWorkspace.ts';

export const serverFile = join(import.meta.dirname, '../../dist/server.js');

/** The date of tests that set none: a Tuesday. */
export const TODAY = '2026-11-24';

export interface StartOptions {
  readonly kind?: ClientKind;
  readonly answers?: Answers;
  /** Default: only `COACH_TODAY`, with the date of tests. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Default: the workspace's folder. */
  readonly folders?: readonly string[];
  readonly params?: Partial<InitializeParams>;
  readonly initializationOptions?: unknown;
}

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Its exit code, or the signal that ended it. */
  readonly exited: Promise<number | string | null>;
  readonly stderr: () => string;
}

/** What a test is given to work with: a server, and a folder that it reads. */
export interface Peer {
  readonly workspace: TestWorkspace;
  /** A client of a server of its own, which ends with the test. */
  start(options?: StartOptions): Promise<LspClient>;
}

/** Runs the tests twice: against the built server as a process, and against one in memory. */
export function overBothPeers(tests: (newPeer: () => Peer) => void): void {
  describe('a process over stdio', () => tests(() => new ProcessPeer()));
  describe('two streams', () => tests(() => new StreamPeer()));
}

export const clientKinds = [bareClient, fullClient];

export class ProcessPeer implements Peer {
  readonly workspace = new DiskWorkspace();
  /** The newest one. */
  server: ServerProcess | undefined;

  async start(options: StartOptions = {}): Promise<LspClient> {
    this.server = spawnServer(options.environment);
    const { child } = this.server;
    if (!child.stdin || !child.stdout) throw new Error('the server has no pipes');
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LspClient(connection, options.kind ?? fullClient, options.answers);
    onTestFinished(() => connection.dispose());
    await initialize(client, this.workspace, options);
    return client;
  }
}

/** Starts the built server; it is ended with the test. */
export function spawnServer(
  environment: Readonly<Record<string, string>> = { COACH_TODAY: TODAY },
): ServerProcess {
  const { COACH_TODAY: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [serverFile, '--stdio'], {
    env: { ...inherited, TZ: 'UTC', ...environment },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const exited = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  onTestFinished(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await exited;
  });
  return { child, exited, stderr: () => stderr };
}

export class StreamPeer implements Peer {
  readonly workspace = new MemoryWorkspace();

  async start(options: StartOptions = {}): Promise<LspClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    startServer(server, {
      files: this.workspace.files,
      environment: options.environment ?? { COACH_TODAY: TODAY },
    });
    const connection = createMessageConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    const client = new LspClient(connection, options.kind ?? fullClient, options.answers);
    onTestFinished(async () => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
    });
    await initialize(client, this.workspace, options);
    return client;
  }
}

async function initialize(
  client: LspClient,
  workspace: TestWorkspace,
  { folders = [workspace.folder], params, initializationOptions }: StartOptions,
): Promise<void> {
  await client.initialize({
    ...client.kind.start(folders),
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
    ...params,
  });
}
