import * as vscode from 'vscode';
import { type LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import { lensCommands } from '../server/protocol.ts';
import { explainLink } from './commands/explain.ts';
import { excludes } from './excludes.ts';

/** A code leads to the command that shows the paragraph about it, wherever the server would lead. */
function explainCode(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  const value = typeof code === 'object' ? code.value : code;
  if (value !== undefined) diagnostic.code = { value, target: explainLink(String(value)) };
}

/** As plain values: what VS Code gives has functions, which no message to a worker can hold. */
function settings(): object {
  return JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('coach')));
}

/** How the client talks with our server, however that is started. */
export function clientOptions(
  log: vscode.LogOutputChannel,
  storage: vscode.Uri | undefined,
): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'coach' }],
    outputChannel: log,
    // Asked again for each start of the server.
    initializationOptions: () => ({
      ...settings(),
      commands: lensCommands,
      readsFiles: true,
      trusted: vscode.workspace.isTrusted,
      excludes: excludes(),
      storage: storage?.toString(),
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
  };
}
