import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NewFiles,
  type NewFilesParams,
  type NewFilesResult,
  newFilesMethod,
} from '../../server/protocol.ts';

/** What there is to make. Where there is nothing, the person is told why, and the result is undefined. */
export async function newFilesFor(
  client: BaseLanguageClient,
  params: NewFilesParams,
): Promise<NewFiles | undefined> {
  const result = await client.sendRequest<NewFilesResult>(newFilesMethod, params);
  if (result && !('refused' in result)) return result;
  vscode.window.showWarningMessage(
    result?.refused ?? vscode.l10n.t('Nothing was made: the language server does not answer.'),
  );
  return undefined;
}

/**
 * Makes files, and adds lines to those that are there, as one step that can be undone. What is there
 * already is never written over.
 *
 * @returns false where that did not go; the person has been told.
 */
export async function makeFiles({
  files,
  lines,
}: Pick<NewFiles, 'files' | 'lines'>): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text } of files) create(edit, vscode.Uri.parse(uri), text);
  const changed: vscode.TextDocument[] = [];
  for (const { uri, line } of lines) {
    const document = await openIfThere(vscode.Uri.parse(uri));
    if (document) {
      addLine(edit, document, line);
      changed.push(document);
    } else {
      create(edit, vscode.Uri.parse(uri), `${line}\n`);
    }
  }
  const isMade = await vscode.workspace.applyEdit(edit).then(undefined, () => false);
  if (!isMade) {
    vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Nothing was made: a file is there already, or the folder cannot be written to.',
      ),
    );
    return false;
  }
  for (const document of changed) await document.save();
  return true;
}

function create(edit: vscode.WorkspaceEdit, uri: vscode.Uri, text: string): void {
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
}

/** At the end, in the text's own line breaks. */
function addLine(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, line: string): void {
  const lineBreak = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const last = document.lineAt(document.lineCount - 1);
  edit.insert(
    document.uri,
    last.range.end,
    `${last.text === '' ? '' : lineBreak}${line}${lineBreak}`,
  );
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  return isThere ? vscode.workspace.openTextDocument(uri) : undefined;
}
