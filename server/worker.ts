import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './connection.ts';

/** Ends the worker: browsers have it. */
declare function close(): void;

// In a browser there are no disk, no environment and no git: all that the server knows comes from the
// client.
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
);
connection.onExit(() => close());
startServer(connection, {});
