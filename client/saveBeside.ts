import * as vscode from 'vscode';

/** What is saved beside a document. */
export interface Saving {
  /** Of the dialog. */
  readonly title: string;
  /** What the proposed name has after the document's own: `-pmwheel.svg`. */
  readonly suffix: string;
  /** Without the dot: `svg`. */
  readonly format: string;
  /** Made only once it is known where it goes. */
  content(): Promise<Uint8Array> | Uint8Array;
}

/**
 * Asks for a file, with one beside the document proposed, and writes it. @returns where it was written;
 * undefined where the person has left, or was told why it was not.
 */
export async function saveBeside(
  document: vscode.Uri,
  { title, suffix, format, content }: Saving,
): Promise<vscode.Uri | undefined> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: besideOf(document, suffix),
    filters: { [format.toUpperCase()]: [format] },
    title,
  });
  if (!target) return undefined;
  const name = nameOf(target);
  try {
    await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t('Writing {0}…', name),
      },
      async () => vscode.workspace.fs.writeFile(target, await content()),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    vscode.window.showErrorMessage(vscode.l10n.t('{0} was not written: {1}', name, reason));
    return undefined;
  }
  return target;
}

/** Says that a file was written, and opens it where that is asked for. */
export async function offerToOpen(
  target: vscode.Uri,
  open: () => Thenable<unknown>,
): Promise<void> {
  const yes = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} was written.', nameOf(target)),
    yes,
  );
  if (chosen === yes) await open();
}

/** A name in the folder of the document. */
function besideOf(document: vscode.Uri, suffix: string): vscode.Uri {
  const target = `${nameOf(document).replace(/\.coach\.ya?ml$/i, '')}${suffix}`;
  // What has never been saved has no folder.
  const folder =
    document.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(document, '..');
  return folder ? vscode.Uri.joinPath(folder, target) : vscode.Uri.file(target);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
