import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DraftsParams,
  type DraftsResult,
  draftsMethod,
  type SharedDraft,
  shareWithPersonCommand,
} from '../../server/protocol.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Share with Person`: moves a draft from the private notes into the plan, as one step that undo
 * takes back in both. Escape leaves no trace.
 */
export function registerShareWithPerson(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.shareWithPerson', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    await vscode.workspace.openTextDocument(document);
    const params: DraftsParams = { textDocument: { uri: document.toString() } };
    const drafts = await client.sendRequest<DraftsResult>(draftsMethod, params);
    if (!drafts || 'refused' in drafts) {
      vscode.window.showWarningMessage(
        drafts?.refused ??
          vscode.l10n.t('Nothing was shared: the language server does not answer.'),
      );
      return;
    }
    const draft = await chooseDraft(drafts);
    if (draft) await share(client, draft);
  });
}

/** Asks also where there is only one: what is shared, the other one may have read a moment later. */
async function chooseDraft(drafts: readonly SharedDraft[]): Promise<SharedDraft | undefined> {
  const items = drafts.map((draft) => ({
    label: labelOf(draft),
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(draft.notes)),
    draft,
  }));
  const person = drafts[0]?.person ?? '';
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Share with {0}', person),
    placeHolder: vscode.l10n.t(
      'It moves into the plan with the comments in it, and out of your notes',
    ),
  });
  return picked?.draft;
}

function labelOf({ block, rater, date }: SharedDraft): string {
  switch (block) {
    case 'challenge':
      return vscode.l10n.t('The next bigger challenge');
    case 'vision':
      return vscode.l10n.t('The vision');
    case 'assessments':
      return date && rater
        ? vscode.l10n.t('The assessment of {0} ({1})', date, wordFor(rater))
        : vscode.l10n.t('An assessment without day or rater');
  }
}

function wordFor(rater: NonNullable<SharedDraft['rater']>): string {
  if (rater === 'self') return vscode.l10n.t('self');
  return rater === 'lead' ? vscode.l10n.t('lead') : vscode.l10n.t('peer');
}

async function share(client: BaseLanguageClient, draft: SharedDraft): Promise<void> {
  const notes = await vscode.workspace.openTextDocument(vscode.Uri.parse(draft.notes));
  const plan = await vscode.workspace.openTextDocument(vscode.Uri.parse(draft.plan));
  let range: vscode.Range | undefined;
  // The edit says best where the draft has gone.
  const watching = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === plan) range ??= contentChanges[0]?.range;
  });
  try {
    const refusal = await runCoachingEdit(client, shareWithPersonCommand, {
      uri: notes.uri.toString(),
      version: notes.version,
      planVersion: plan.version,
      block: draft.block,
      ...(draft.index !== undefined && { index: draft.index }),
    });
    // The server has said why.
    if (refusal) return;
  } finally {
    watching.dispose();
  }
  await vscode.window.showTextDocument(plan, {
    preview: false,
    ...(range && { selection: new vscode.Range(range.start, range.start) }),
  });
  vscode.window.showInformationMessage(
    vscode.l10n.t(
      'It stands in the plan now, and no longer in your notes. Save both files. Undo takes it back in both.',
    ),
  );
}
