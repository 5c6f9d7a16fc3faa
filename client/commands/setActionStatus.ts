import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActionProgressItem,
  type SetActionStatusParams,
  setActionStatusCommand,
  type ThemeProgress,
} from '../../server/protocol.ts';
import { atCaretFirst, pickTheme, progressFor } from '../checkIn/progress.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { documentFor } from './activeDocument.ts';

type Status = ActionProgressItem['status'];

/**
 * `Coach: Set an Action's Status`: what is to be done, doing, done or dropped. A lens and the tree name the
 * theme, and may name the action; else they are asked for. Escape leaves no trace.
 */
export function registerSetActionStatus(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    'coach.setActionStatus',
    async (uri?: string, index?: number, position?: number) => {
      const document = documentFor(uri);
      const progress = document && (await progressFor(client, document));
      if (!progress) return;
      const themes = progress.themes.filter(({ actions }) => actions.length > 0);
      const picked = await pickAction(document, themes, index, position);
      const status = picked && (await pickStatus(picked.action));
      if (!status) return;
      const params: SetActionStatusParams = {
        uri: document.toString(),
        version: progress.version,
        theme: picked.theme.id,
        action: picked.action.index,
        status,
      };
      await runCoachingEdit(client, setActionStatusCommand, params);
    },
  );
}

interface Picked {
  readonly theme: ThemeProgress;
  readonly action: ActionProgressItem;
}

async function pickAction(
  document: vscode.Uri,
  themes: readonly ThemeProgress[],
  index: number | undefined,
  position: number | undefined,
): Promise<Picked | undefined> {
  const theme = await pickTheme(document, themes, index);
  if (!theme) return undefined;
  const named = theme.actions.find((action) => action.index === position);
  if (named) return { theme, action: named };
  const items = atCaretFirst(document, theme.actions).map((action) => ({
    label: action.title,
    description: statusWord(action.status),
    detail: action.detail,
    action,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: theme.title,
    placeHolder: vscode.l10n.t('Which action?'),
  });
  return picked && { theme, action: picked.action };
}

const statuses: readonly Status[] = ['todo', 'doing', 'done', 'dropped'];

async function pickStatus({ title, status }: ActionProgressItem): Promise<Status | undefined> {
  // The next step comes first: it is what is said most often.
  const next = statuses.indexOf(status) + 1;
  const others = [...statuses.slice(next), ...statuses.slice(0, next - 1)];
  const items = others.map((each) => ({ label: statusWord(each), status: each }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('It is “{0}” so far. What is it now?', statusWord(status)),
  });
  return picked?.status;
}

function statusWord(status: Status): string {
  const words: Readonly<Record<Status, string>> = {
    todo: vscode.l10n.t('to do'),
    doing: vscode.l10n.t('doing'),
    done: vscode.l10n.t('done'),
    dropped: vscode.l10n.t('dropped'),
  };
  return words[status];
}
