import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PlansResult, plansMethod } from '../../server/protocol.ts';
import { activeCoachDocument } from './activeDocument.ts';

/**
 * The URI of the plan that is looked at; where that is none, of one of the workspace that is chosen, or of
 * the only one.
 *
 * @param takesOnly whether the only one is taken without a question.
 * @returns undefined where there is none, which the person is told, or the person has left.
 */
export async function choosePlan(
  client: BaseLanguageClient,
  title: string,
  takesOnly: boolean,
): Promise<string | undefined> {
  const plans = (await client.sendRequest<PlansResult>(plansMethod, {})) ?? [];
  const active = activeCoachDocument()?.toString();
  const here = plans.find(({ uri }) => vscode.Uri.parse(uri).toString() === active);
  const [first] = plans;
  if (here) return here.uri;
  if (!first) {
    await offerToBegin();
    return undefined;
  }
  if (takesOnly && plans.length === 1) return first.uri;
  const items = plans.map(({ uri, person }) => ({
    label: person,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)),
    uri,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('About whom?'),
    matchOnDescription: true,
  });
  return picked?.uri;
}

async function offerToBegin(): Promise<void> {
  const begin = vscode.l10n.t('New Plan');
  const picked = await vscode.window.showInformationMessage(
    vscode.l10n.t('This is about the person of a plan, and there is no plan yet.'),
    begin,
  );
  if (picked === begin) await vscode.commands.executeCommand('coach.newPlan');
}
