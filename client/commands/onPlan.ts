import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { choosePlan } from './choosePlan.ts';

/** The commands that the walkthrough leads to. */
const walked = ['coach.showCheckIns', 'coach.openWheel', 'coach.logSession'] as const;

/**
 * For the walkthrough, which has the focus while its links are followed: opens a plan, and runs a command
 * on it. The steps know by the context key that somebody has come this far.
 */
export function registerOnPlan(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.onPlan', async (asked?: unknown) => {
    const command = walked.find((each) => each === asked);
    if (!command) return;
    const plan = await choosePlan(client, vscode.l10n.t('Choose a plan'), true);
    if (plan === undefined) return;
    await vscode.window.showTextDocument(vscode.Uri.parse(plan), { preview: false });
    await hasBegun(command);
    await vscode.commands.executeCommand(command, plan);
  });
}

/** Tells the walkthrough what somebody has done: a command, or the occasion of a new plan. */
export async function hasBegun(what: string): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'coach.begun', what);
}
