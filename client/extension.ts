import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activation.ts';
import type { MarkdownExtension } from './markdownPreview/register.ts';

export { deactivate } from './activation.ts';

/** VS Code on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): MarkdownExtension {
  return activateWith(context, (extensionUri, options) => {
    const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('coach', 'Coach', server, options);
  });
}
