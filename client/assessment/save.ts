import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AddRoundParams,
  type AddRoundResult,
  addRoundCommand,
  type RoundPlace,
} from '../../server/protocol.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import type { Draft, Who } from './draft.ts';

/**
 * Writes the round, as one edit against the text as it is now. Whoever rated is told why, where that does
 * not go well.
 *
 * @returns where it stands; undefined where nothing was written.
 */
export async function save(
  client: BaseLanguageClient,
  draft: Draft,
  who: Who,
  place: RoundPlace,
): Promise<vscode.Range | undefined> {
  const uri = vscode.Uri.parse(place.uri);
  let isNew = false;
  try {
    isNew = place.newText !== undefined && (await makeFile(uri, place.newText));
    const text = await vscode.workspace.openTextDocument(uri);
    const range = await addRound(client, roundOf(draft, who, text), text);
    if (range) return range;
  } catch {
    vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Nothing was written: the file cannot be opened, or the language server does not answer.',
      ),
    );
  }
  if (isNew) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  return undefined;
}

/** The server says why, where it does not. */
async function addRound(
  client: BaseLanguageClient,
  params: AddRoundParams,
  text: vscode.TextDocument,
): Promise<vscode.Range | undefined> {
  let range = new vscode.Range(0, 0, 0, 0);
  // The edit says best where the round has gone.
  const watching = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === text) range = longest(contentChanges)?.range ?? range;
  });
  try {
    const refusal = await runCoachingEdit(client, addRoundCommand, params);
    return (refusal as AddRoundResult) ? undefined : range;
  } finally {
    watching.dispose();
  }
}

/** @returns false where there is such a file by now: nobody else's is overwritten. */
async function makeFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isThere) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return !isThere;
}

function roundOf(draft: Draft, who: Who, text: vscode.TextDocument): AddRoundParams {
  const skills = draft.all('skills');
  return {
    uri: text.uri.toString(),
    version: text.version,
    ...who,
    ratings: draft.all('ratings'),
    ...(Object.keys(skills).length > 0 && { skills }),
  };
}

function longest(
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): vscode.TextDocumentContentChangeEvent | undefined {
  return changes.toSorted((one, other) => other.text.length - one.text.length)[0];
}
