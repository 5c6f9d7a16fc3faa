import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  type LogSessionResult,
  logSessionMethod,
} from '../../server/protocol.ts';
import { documentFor, reveal } from './activeDocument.ts';

/** `Coach: Log a Coaching Session`: today's entry stands in the log, with tab stops for the rest. */
export function registerLogSession(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.logSession', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    const params: DocumentParams = { textDocument: { uri: document.toString() } };
    const result = await client.sendRequest<LogSessionResult>(logSessionMethod, params);
    if (!result || 'refused' in result) {
      vscode.window.showWarningMessage(
        result?.refused ?? vscode.l10n.t('Sessions are logged in a plan: open one first.'),
      );
      return;
    }
    const at = new vscode.Position(result.line, result.character);
    await reveal(document, new vscode.Range(at, at));
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.version !== result.version) {
      vscode.window.showWarningMessage(
        vscode.l10n.t('The plan has changed meanwhile. Nothing was written: please try again.'),
      );
      return;
    }
    await insert(editor, at, result);
  });
}

/** One undo takes all of it back. */
async function insert(
  editor: vscode.TextEditor,
  at: vscode.Position,
  { snippet, needsLineBreak }: { snippet: string; needsLineBreak: boolean },
): Promise<void> {
  let start = at;
  if (needsLineBreak) {
    // A snippet's lines are indented like the line that it is put on, so it has to have one of its own.
    const lineBreak = editor.document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    await editor.edit((edit) => edit.insert(at, lineBreak), {
      undoStopBefore: true,
      undoStopAfter: false,
    });
    start = new vscode.Position(at.line + 1, 0);
  }
  await editor.insertSnippet(new vscode.SnippetString(snippet), start, {
    undoStopBefore: !needsLineBreak,
    undoStopAfter: true,
  });
}
