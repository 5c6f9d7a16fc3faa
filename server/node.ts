import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './connection.ts';
import { nodeFiles } from './workspace/nodeFiles.ts';

// The transport is on the command line: `--stdio`, or `--node-ipc` from the VS Code extension.
startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  environment: process.env,
});
