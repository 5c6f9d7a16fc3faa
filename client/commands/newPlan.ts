import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StartingPoint, startingPointMethod } from '../../server/protocol.ts';
import { chooseFolder } from '../newFiles/chooseFolder.ts';
import { makeFiles, newFilesFor } from '../newFiles/makeFiles.ts';
import { askForPlan, isMoment } from '../newFiles/planQuestions.ts';
import { hasBegun } from './onPlan.ts';

/**
 * `Coach: New Plan`: asks whose it is, and makes a file with plan and cadence, and with what comes next in
 * comments. Escape leaves no trace.
 */
export function registerNewPlan(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.newPlan', async (moment?: unknown) => {
    const folder = await chooseFolder(vscode.l10n.t('New plan'));
    if (!folder) return;
    const startFrom = async (person?: string) =>
      client.sendRequest<StartingPoint | null>(startingPointMethod, {
        folder: folder.toString(),
        ...(person !== undefined && { person }),
      });
    const plan = await askForPlan(folder, startFrom, isMoment(moment) ? moment : undefined);
    const made = plan && (await newFilesFor(client, { what: 'plan', ...plan }));
    if (!made || !(await makeFiles(made))) return;
    await hasBegun(plan.moment ?? 'growth-cadence');
    await vscode.window.showTextDocument(vscode.Uri.parse(plan.uri), { preview: false });
  });
}
