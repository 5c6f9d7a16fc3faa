import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChallengesResult,
  challengesMethod,
  type SetChallengeParams,
  setChallengeCommand,
} from '../../server/protocol.ts';
import { askForChallenge } from '../challenge/askForChallenge.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Set Next Bigger Challenge`: asks for it, and writes it into the plan; the one before moves to the
 * earlier ones. Escape leaves no trace.
 */
export function registerSetChallenge(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.setChallenge', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    const { version } = await vscode.workspace.openTextDocument(document);
    const all = await client.sendRequest<ChallengesResult>(challengesMethod, {});
    const plan = all?.find((each) => vscode.Uri.parse(each.uri).toString() === `${document}`);
    if (!plan) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('A challenge stands in a plan that is not closed: open one first.'),
      );
      return;
    }
    const { challenge } = plan;
    const isOver = challenge?.status === 'done' || challenge?.status === 'dropped';
    const before = challenge && { title: challenge.title, isOver };
    const said = await askForChallenge(plan.person, before);
    if (!said) return;
    const params: SetChallengeParams = { ...said, uri: document.toString(), version };
    await runCoachingEdit(client, setChallengeCommand, params);
  });
}
