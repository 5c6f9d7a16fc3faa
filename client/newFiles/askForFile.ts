import * as vscode from 'vscode';
import { type Answer, askForText } from '../asking.ts';

/** Asks under which name a file is to be made in a folder, where it begins with a proposal. */
export async function askForFile(
  folder: vscode.Uri,
  proposal: vscode.Uri,
  { title, canGoBack }: { readonly title: string; readonly canGoBack: boolean },
): Promise<Answer<vscode.Uri>> {
  const answer = await askForText({
    title,
    prompt: vscode.l10n.t('The new file, in {0}. Enter makes it.', nameOf(folder)),
    value: pathIn(folder, proposal),
    canGoBack,
    problem: problemOf,
  });
  if (answer.kind !== 'answered') return answer;
  const path = answer.result.trim().replaceAll('\\', '/');
  return { kind: 'answered', result: vscode.Uri.joinPath(folder, path) };
}

function problemOf(typed: string): string | undefined {
  const path = typed.trim().replaceAll('\\', '/');
  if (path.split('/').includes('..')) {
    return vscode.l10n.t('The file has to be in this folder: leave out `..`.');
  }
  if (!/[^/]\.coach\.ya?ml$/.test(path)) {
    return vscode.l10n.t(
      'The name has to end in `.coach.yaml`, which says what sort of file it is.',
    );
  }
  return undefined;
}

function nameOf(folder: vscode.Uri): string {
  const name = vscode.workspace.getWorkspaceFolder(folder)?.name;
  return name ?? folder.path.split('/').at(-1) ?? '';
}

/** The proposal stands in the folder. */
function pathIn(folder: vscode.Uri, file: vscode.Uri): string {
  return file.path.slice(folder.path.replace(/\/$/, '').length + 1);
}
