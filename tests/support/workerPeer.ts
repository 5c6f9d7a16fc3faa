import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
} from 'vscode-languageserver/node';
import { fullClient, LspClient } from './lspClient.ts';
import { type StartOptions, TODAY } from './lspPeers.ts';

export const workerFile = join(import.meta.dirname, '../../dist/server.web.js');

/** What a browser's worker has of what the server may use, and nothing of Node. */
function workerGlobals() {
  return {
    ...{ AbortController, performance, queueMicrotask, structuredClone, TextDecoder, TextEncoder },
    ...{ clearTimeout, crypto, URL },
    setTimeout: (run: () => void, milliseconds?: number) => {
      // A number, as in a browser.
      const timer = setTimeout(run, milliseconds);
      timer.unref();
      return timer[Symbol.toPrimitive]();
    },
  };
}

/** A client of the built worker, which runs in a world without anything of Node. */
export async function startWorker(
  folder: string,
  { kind = fullClient, answers, initializationOptions }: StartOptions = {},
): Promise<LspClient> {
  const { port1, port2 } = new MessageChannel();
  const world: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
    ...workerGlobals(),
    addEventListener: () => {},
    postMessage: (message: unknown) => port1.postMessage(message),
    close: () => port1.close(),
  };
  createContext(world);
  new Script(readFileSync(workerFile, 'utf8'), { filename: workerFile }).runInContext(world);
  port1.on('message', (data) => world.onmessage?.({ data }));
  const connection = createMessageConnection(new PortReader(port2), new PortWriter(port2));
  const client = new LspClient(connection, kind, answers);
  onTestFinished(async () => {
    await connection.sendRequest('shutdown');
    connection.dispose();
    port2.close();
  });
  await client.initialize({
    ...kind.start([folder]),
    initializationOptions: { today: TODAY, ...(initializationOptions as object) },
  });
  return client;
}

type Port = MessageChannel['port1'];

class PortReader extends AbstractMessageReader {
  readonly #port: Port;

  constructor(port: Port) {
    super();
    this.#port = port;
  }

  listen(callback: DataCallback) {
    this.#port.on('message', callback);
    return { dispose: () => this.#port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: Port;

  constructor(port: Port) {
    super();
    this.#port = port;
  }

  async write(message: Message): Promise<void> {
    this.#port.postMessage(message);
  }

  end(): void {}
}
