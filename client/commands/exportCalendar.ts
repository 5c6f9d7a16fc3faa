import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CalendarParams, calendarMethod } from '../../server/protocol.ts';
import { offerToOpen, saveBeside } from '../saveBeside.ts';
import { activeCoachDocument } from './activeDocument.ts';

type ScopeItem = vscode.QuickPickItem & { readonly uri?: string };

/**
 * `Coach: Export Calendar`: the next check-ins as a file that calendars import, of the plan that is looked
 * at or of all. It names the person and the sort of check-in, and nothing that a plan says.
 */
export function registerExportCalendar(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.exportCalendar', async (uri?: string) => {
    const scope = uri === undefined ? await chooseScope() : { uri };
    if (!scope) return;
    const person = vscode.workspace.getConfiguration('coach').get<string>('person')?.trim();
    const params: CalendarParams = scope.uri ? { uri: scope.uri } : { ...(person && { person }) };
    const calendar = await client.sendRequest<string | null>(calendarMethod, params);
    if (calendar === null) {
      vscode.window.showInformationMessage(
        vscode.l10n.t(
          'No check-in has a date yet: a plan with a `cadence`, and a period or a held session to count from, has them.',
        ),
      );
      return;
    }
    const beside = scope.uri ? vscode.Uri.parse(scope.uri) : placeForAll();
    const target = await saveBeside(beside, {
      title: vscode.l10n.t('Export the calendar'),
      suffix: scope.uri ? '.ics' : '',
      format: 'ics',
      content: () => new TextEncoder().encode(calendar),
    });
    if (target) await offerToOpen(target, () => vscode.window.showTextDocument(target));
  });
}

/** Where no plan is looked at, all of them are meant. */
async function chooseScope(): Promise<{ readonly uri?: string } | undefined> {
  const document = activeCoachDocument();
  if (!document) return {};
  const items: ScopeItem[] = [
    {
      label: vscode.l10n.t('This plan'),
      description: vscode.workspace.asRelativePath(document),
      uri: document.toString(),
    },
    { label: vscode.l10n.t('All plans') },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export the calendar'),
    placeHolder: vscode.l10n.t('Whose check-ins?'),
  });
  return picked && { ...(picked.uri && { uri: picked.uri }) };
}

function placeForAll(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? vscode.Uri.joinPath(folder, 'coaching.ics') : vscode.Uri.file('coaching.ics');
}
