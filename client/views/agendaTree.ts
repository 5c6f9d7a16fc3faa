import * as vscode from 'vscode';
import { reveal, toRange } from '../commands/activeDocument.ts';
import { type AgendaNode, childrenOf, itemOf, topNodes } from './agendaNodes.ts';
import type { AgendaSource } from './agendaSource.ts';

/** The tree "Coaching": what is due, and how everyone's plan goes. A badge counts what is overdue. */
export function registerAgendaTree(source: AgendaSource): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<AgendaNode>('coach.agenda', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (node) => {
        if (node) return childrenOf(node);
        source.want();
        return source.agenda ? topNodes(source.agenda) : [];
      },
    },
    showCollapseAll: true,
  });
  const show = () => {
    changed.fire();
    const { agenda } = source;
    const overdue = agenda?.checkIns.filter(({ section }) => section === 'overdue').length ?? 0;
    view.badge =
      overdue === 0
        ? undefined
        : { value: overdue, tooltip: vscode.l10n.t('{0} overdue', overdue) };
    view.message =
      agenda?.isComplete === false ? vscode.l10n.t('The files are still being read…') : '';
  };
  return vscode.Disposable.from(
    changed,
    view,
    source.onDidChange(show),
    vscode.commands.registerCommand(
      'coach.showPlace',
      (uri: string, range: Parameters<typeof toRange>[0]) =>
        reveal(vscode.Uri.parse(uri), toRange(range)),
    ),
    vscode.commands.registerCommand('coach.agenda.copyNudge', (node?: AgendaNode) => {
      const uri = node && planOf(node);
      return uri && vscode.commands.executeCommand('coach.copyNudge', uri);
    }),
    onPlanOf('coach.agenda.prepare', 'coach.prepareSession'),
    onPlanOf('coach.agenda.openWheel', 'coach.openWheel'),
    onPlanOf('coach.agenda.logSession', 'coach.logSession'),
    onPlanOf('coach.agenda.logNudge', 'coach.logNudge'),
    onPlanOf('coach.agenda.refresh', 'coach.quarterlyRefresh'),
    onPlanOf('coach.agenda.setColour', 'coach.setThemeColour'),
    onPlanOf('coach.agenda.setAction', 'coach.setActionStatus'),
  );
}

/** A command of a line's menu, about the line's plan, and its theme where it is one. */
function onPlanOf(command: string, about: string): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (node?: AgendaNode) => {
    const uri = node && planOf(node);
    if (uri === undefined) return;
    // What is written is seen, and undone, in the plan's text.
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { preview: false });
    const theme = node?.kind === 'theme' ? node.theme.index : undefined;
    await vscode.commands.executeCommand(about, uri, theme);
  });
}

function planOf(node: AgendaNode): string | undefined {
  if (node.kind === 'check-in') return node.checkIn.uri;
  return node.kind === 'person' || node.kind === 'theme' ? node.person.uri : undefined;
}
