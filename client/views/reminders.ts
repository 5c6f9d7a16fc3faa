import * as vscode from 'vscode';
import type { Agenda } from '../../server/protocol.ts';
import type { AgendaSource } from './agendaSource.ts';

/** The day of the last notification, kept beyond the window so that several of them remind once. */
const LAST_DAY = 'coach.reminded';

/**
 * Reminders, for whoever has asked for them: at most one notification a day, for all that is due by then,
 * once all files have been read.
 */
export function registerReminders(
  source: AgendaSource,
  memory: Pick<vscode.Memento, 'get' | 'update'>,
): vscode.Disposable {
  const remind = async () => {
    const { agenda } = source;
    if (!agenda?.isComplete || !isAskedFor()) return;
    const message = messageFor(agenda);
    if (message === undefined || memory.get(LAST_DAY) === agenda.today) return;
    await memory.update(LAST_DAY, agenda.today);
    const show = vscode.l10n.t('Show');
    const settings = vscode.l10n.t('Settings');
    const picked = await vscode.window.showInformationMessage(
      message,
      show,
      vscode.l10n.t('Not again today'),
      settings,
    );
    if (picked === show) await vscode.commands.executeCommand('coach.agenda.focus');
    if (picked === settings) {
      await vscode.commands.executeCommand(
        'workbench.action.openSettings',
        'coach.reminders.enabled',
      );
    }
  };
  return vscode.Disposable.from(
    source.onDidChange(() => void remind()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('coach.reminders.enabled')) void remind();
    }),
  );
}

function isAskedFor(): boolean {
  return vscode.workspace.getConfiguration('coach').get('reminders.enabled') === true;
}

/** What is due today or overdue, in one sentence; undefined where nothing is. */
function messageFor({ checkIns, today }: Agenda): string | undefined {
  const due = checkIns.filter((each) => each.section === 'overdue' || each.due === today);
  if (due.length === 0) return undefined;
  const all = due.map(({ person, label }) => `${person}: ${label}`).join('; ');
  return vscode.l10n.t('Due: {0}', all);
}
