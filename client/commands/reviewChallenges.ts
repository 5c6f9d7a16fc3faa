import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChallengesResult,
  challengesMethod,
  type PlanChallenge,
  reviewChallengeCommand,
} from '../../server/protocol.ts';
import { pickChange } from '../challenge/pickChange.ts';
import { pickPlan } from '../challenge/pickPlan.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { reveal, toRange } from './activeDocument.ts';

/**
 * `Coach: Review Challenges`: everyone's next bigger challenge in one list, those not looked at for longest
 * first. What is said of one is written into its plan, and the list comes back. Escape ends it.
 */
export function registerReviewChallenges(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.reviewChallenges', async () => {
    let last: string | undefined;
    for (;;) {
      const all = await challengesOf(client);
      const plan = all && (await pickPlan(all, last));
      if (!plan) return;
      last = plan.uri;
      const change = await pickChange(plan);
      if (change.kind === 'leave') return;
      if (change.kind === 'show') {
        await reveal(vscode.Uri.parse(plan.uri), toRange(plan.target.range));
        return;
      }
      if (change.kind === 'set') await vscode.commands.executeCommand('coach.setChallenge', last);
      if (change.kind === 'review') await review(client, plan, change.said);
    }
  });
}

/** Undefined where there are none, which the person is told. */
async function challengesOf(
  client: BaseLanguageClient,
): Promise<readonly PlanChallenge[] | undefined> {
  const person = vscode.workspace.getConfiguration('coach').get<string>('person')?.trim();
  const params = person ? { person } : {};
  const all = await client.sendRequest<ChallengesResult>(challengesMethod, params);
  if (all && all.length > 0) return all;
  vscode.window.showInformationMessage(
    person
      ? vscode.l10n.t(
          'No plan here is about {0} or led by them, as the setting coach.person has it.',
          person,
        )
      : vscode.l10n.t('There is no plan in this workspace yet, so no challenge to review.'),
  );
  return undefined;
}

async function review(client: BaseLanguageClient, { uri }: PlanChallenge, said: object) {
  // The plan has to be open for an edit of it, which then can be undone there.
  const { version } = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await runCoachingEdit(client, reviewChallengeCommand, { ...said, uri, version });
}
