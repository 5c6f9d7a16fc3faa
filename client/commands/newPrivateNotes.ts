import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewFiles } from '../../server/protocol.ts';
import { makeFiles, newFilesFor } from '../newFiles/makeFiles.ts';
import { choosePlan } from './choosePlan.ts';

/**
 * `Coach: New Private Notes`: notes beside the plan that is looked at, or beside one that is chosen. Where
 * git would take them in, it offers the line that keeps them out.
 */
export function registerNewPrivateNotes(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.newPrivateNotes', async (uri?: string) => {
    const plan = uri ?? (await choosePlan(client, vscode.l10n.t('New private notes'), false));
    if (plan === undefined) return;
    const made = await newFilesFor(client, { what: 'notes', uri: plan });
    const notes = made?.files[0]?.uri ?? made?.left[0];
    if (!made || notes === undefined) return;
    if (made.files.length > 0 && !(await makeFiles({ files: made.files, lines: [] }))) return;
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(notes), {
      preview: false,
    });
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    if (made.files.length > 0) editor.selection = new vscode.Selection(end, end);
    await offerToIgnore(made);
  });
}

async function offerToIgnore({ lines }: NewFiles): Promise<void> {
  const [first] = lines;
  if (!first) return;
  const add = vscode.l10n.t('Add to .gitignore');
  const picked = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Git does not ignore these notes yet, so that a commit could show them to others. Add `{0}` to .gitignore?',
      first.line,
    ),
    add,
  );
  if (picked === add) await makeFiles({ files: [], lines });
}
