import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activation.ts';
import type { MarkdownExtension } from './markdownPreview/register.ts';

export { deactivate } from './activation.ts';

/** VS Code in a browser, such as vscode.dev: the server is a worker. */
export function activate(context: vscode.ExtensionContext): MarkdownExtension {
  return activateWith(context, (extensionUri, options) => {
    let worker: Worker | undefined;
    const start = async (): Promise<MessageTransports> => {
      // One that hangs does not end when it is told to.
      worker?.terminate();
      worker = await startWorker(vscode.Uri.joinPath(extensionUri, 'dist', 'server.web.js'));
      // VS Code has put its own `Worker` in place, which the client's `instanceof` does not know.
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('coach', 'Coach', start, options);
  });
}

/** From its text, since VS Code starts no worker from the address of an extension on a remote machine. */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  const text = await vscode.workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Worker(address);
}
