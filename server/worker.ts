import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './connection.ts';

/** Ends the worker: browsers have it. */
declare function close(): void;

/**
 * The server as a worker in a browser. There are no disk, no environment and no git: all that it knows
 * comes from the client.
 */
export function serveWorker(): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(globalThis),
    new BrowserMessageWriter(globalThis),
  );
  connection.onExit(() => close());
  startServer(connection, {});
}

// What server.js takes from here, so that the package holds it once (esbuild.mjs).
export * as jsonrpc from 'vscode-jsonrpc';
export * as server from 'vscode-languageserver';
export * as protocol from 'vscode-languageserver-protocol';
export * as uri from 'vscode-uri';
export * as connection from './connection.ts';
export * as gitIgnore from './workspace/gitIgnore.ts';
export * as paths from './workspace/paths.ts';
