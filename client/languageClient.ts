import * as vscode from 'vscode';
import { LanguageClient, TransportKind, vsdiag } from 'vscode-languageclient/node';
import { lensCommands } from '../server/protocol.ts';
import { explainLink } from './commands/explain.ts';

/** The server links a code to the page as text; here there is a command that shows it rendered. */
function explainCode(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object') return;
  diagnostic.code = { value: code.value, target: explainLink(String(code.value)) };
}

/** Starts nothing yet: the client of our server, which runs as a process of its own. */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return new LanguageClient(
    'coach',
    'Coach',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: 'coach' }],
      outputChannel: log,
      // Asked again for each start of the server.
      initializationOptions: () => ({
        ...vscode.workspace.getConfiguration('coach'),
        commands: lensCommands,
        trusted: vscode.workspace.isTrusted,
      }),
      synchronize: { configurationSection: 'coach' },
      middleware: {
        async provideDiagnostics(document, previousResultId, token, next) {
          const report = await next(document, previousResultId, token);
          if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) {
            for (const item of report.items) explainCode(item);
          }
          return report;
        },
      },
    },
  );
}
