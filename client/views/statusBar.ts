import * as vscode from 'vscode';
import type { AgendaSource } from './agendaSource.ts';

/** One item: what is due next in the workspace, or how much is overdue. It leads to the tree. */
export function registerStatusBar(source: AgendaSource): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('coach.next', vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t('Next check-in');
  item.command = 'coach.agenda.focus';
  const show = () => {
    const due = source.agenda?.checkIns.filter((each) => each.due !== undefined) ?? [];
    const overdue = due.filter(({ section }) => section === 'overdue');
    const [next] = overdue.length > 0 ? overdue : due;
    if (!next) {
      item.hide();
      return;
    }
    const others = overdue.length - 1;
    const more = others > 0 ? vscode.l10n.t('and {0} more overdue', others) : '';
    item.text = `$(comment-discussion) ${next.person}: ${next.label}`;
    item.tooltip = [next.reason, more].filter((part) => part !== '').join('\n');
    item.accessibilityInformation = {
      label: [`${next.person}: ${next.label}`, more].filter((part) => part !== '').join(', '),
      role: 'button',
    };
    item.backgroundColor =
      overdue.length > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  return vscode.Disposable.from(item, source.onDidChange(show));
}
