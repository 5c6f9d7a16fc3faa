import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AddRoundParams,
  type AddRoundResult,
  addRoundCommand,
  type RoundPlace,
} from '../../server/protocol.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import type { Draft } from './draft.ts';

/**
 * Writes the round, as one edit against the text as it is now. The server says why, where it does not.
 *
 * @returns where it stands; undefined where nothing was written.
 */
export async function save(
  client: BaseLanguageClient,
  draft: Draft,
  place: RoundPlace,
): Promise<vscode.Range | undefined> {
  const uri = vscode.Uri.parse(place.uri);
  const isNew = place.newText !== undefined && (await makeFile(uri, place.newText));
  const text = await vscode.workspace.openTextDocument(uri);
  let range: vscode.Range | undefined;
  // The edit says best where the round has gone.
  const watching = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === text) range = longest(contentChanges)?.range ?? range;
  });
  try {
    const params = roundOf(draft, text);
    const refused = params && (await runCoachingEdit(client, addRoundCommand, params));
    if (params && !(refused as AddRoundResult)) return range ?? new vscode.Range(0, 0, 0, 0);
    if (isNew) await vscode.workspace.fs.delete(uri);
    return undefined;
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

function roundOf(draft: Draft, text: vscode.TextDocument): AddRoundParams | undefined {
  const { who } = draft;
  if (!who) return undefined;
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
