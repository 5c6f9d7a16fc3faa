import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  type Quarter,
  quarterMethod,
  type RefreshPlanParams,
  refreshPlanCommand,
} from '../../server/protocol.ts';
import { askInTurn } from '../asking.ts';
import { type Said, stepsFor } from '../refresh/steps.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Quarterly Refresh`: what the colours say first, then what changes, question by question; all of it
 * is one change of the plan at the end. Escape at any point leaves no trace.
 */
export function registerQuarterlyRefresh(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.quarterlyRefresh', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    // The server speaks of open documents, and of this one only the wheel may be open.
    await vscode.workspace.openTextDocument(document);
    const params: DocumentParams = { textDocument: { uri: document.toString() } };
    const quarter = await client.sendRequest<Quarter | null>(quarterMethod, params);
    if (!quarter) {
      vscode.window.showWarningMessage(
        vscode.l10n.t('A refresh is one of a plan that can be read: open one first.'),
      );
      return;
    }
    const refresh = await ask(quarter);
    if (!refresh) return;
    const refusal = await runCoachingEdit(client, refreshPlanCommand, {
      ...refresh,
      uri: document.toString(),
      version: quarter.version,
    });
    // The server has said why not.
    if (!refusal) await tell(document, refresh);
  });
}

/** Undefined where the person has left. */
async function ask(quarter: Quarter): Promise<Omit<RefreshPlanParams, 'uri'> | undefined> {
  const said: Said = {
    closed: new Map(),
    headline: quarter.headline,
    challenge: quarter.challenge ? 'reviewed' : 'leave',
    period: undefined,
    notes: '',
  };
  const isDone = await askInTurn(stepsFor(quarter, said), (number, count) =>
    vscode.l10n.t('Refresh of {0} ({1} of {2})', quarter.person, number, count),
  );
  if (!isDone) return undefined;
  const { closed, headline, challenge, period, notes } = said;
  return {
    headline,
    notes,
    close: [...closed].map(([theme, learnt]) => ({ theme, learnt })),
    ...(challenge !== 'leave' && challenge && { challenge }),
    ...(period && { period }),
  };
}

/** What a refresh leads to next is offered, and not asked for. */
async function tell(
  document: vscode.Uri,
  { challenge }: Omit<RefreshPlanParams, 'uri'>,
): Promise<void> {
  const theme = vscode.l10n.t('Create a Theme');
  const next = vscode.l10n.t('Set the Next Challenge');
  const isOver = challenge === 'done' || challenge === 'dropped';
  const picked = await vscode.window.showInformationMessage(
    vscode.l10n.t('The refresh stands in the plan. Undo takes it back.'),
    theme,
    ...(isOver ? [next] : []),
  );
  if (picked === theme) await vscode.commands.executeCommand('coach.createTheme', `${document}`);
  if (picked === next) await vscode.commands.executeCommand('coach.setChallenge', `${document}`);
}
