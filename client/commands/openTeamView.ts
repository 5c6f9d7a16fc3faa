import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerNews } from '../serverNews.ts';
import { TeamPanel, teamPanelType } from '../team/panel.ts';

/** `Coach: Open Team View`: who works on what, which challenges there are, and what is due. */
export function registerOpenTeamView(
  extensionUri: vscode.Uri,
  client: BaseLanguageClient,
  news: ServerNews,
): vscode.Disposable {
  let open: TeamPanel | undefined;
  const show = (panel: vscode.WebviewPanel) => {
    const view = new TeamPanel(panel, extensionUri, client);
    view.onDidDispose(() => {
      if (open === view) open = undefined;
    });
    open = view;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('coach.openTeamView', () => {
      if (open) open.reveal();
      else show(vscode.window.createWebviewPanel(teamPanelType, '', vscode.ViewColumn.Active));
    }),
    vscode.window.registerWebviewPanelSerializer(teamPanelType, {
      async deserializeWebviewPanel(panel) {
        show(panel);
      },
    }),
    news.onDidChange(() => void open?.refresh()),
    { dispose: () => open?.dispose() },
  );
}
