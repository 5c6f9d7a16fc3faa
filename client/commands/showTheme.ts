import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  type ThemeItem,
  type ThemesResult,
  themesMethod,
} from '../../server/protocol.ts';
import { documentFor, reveal, toRange } from './activeDocument.ts';

/** `Coach: Show Theme`: a theme's colours over time and its open actions, each leading to its line. */
export function registerShowTheme(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    'coach.showTheme',
    async (uri?: string, index?: number) => {
      const document = documentFor(uri);
      if (!document) return;
      const params: DocumentParams = { textDocument: { uri: document.toString() } };
      const themes = await client.sendRequest<ThemesResult>(themesMethod, params);
      if (!themes || themes.length === 0) {
        vscode.window.showInformationMessage(vscode.l10n.t('No themes: only a plan has them.'));
        return;
      }
      const theme = index === undefined ? await pickTheme(document, themes) : themes[index];
      if (theme) await showEvents(document, theme);
    },
  );
}

/** The theme that the caret stands in is the first one offered. */
async function pickTheme(document: vscode.Uri, themes: readonly ThemeItem[]) {
  const editor = vscode.window.activeTextEditor;
  const line =
    editor?.document.uri.toString() === document.toString() ? editor.selection.active.line : -1;
  const atCaret = themes.findLast((theme) => theme.range.start.line <= line);
  const ordered = atCaret ? [atCaret, ...themes.filter((theme) => theme !== atCaret)] : themes;
  const picked = await vscode.window.showQuickPick(
    ordered.map((theme) => ({ label: theme.title, theme })),
    { title: vscode.l10n.t('Themes') },
  );
  return picked?.theme;
}

async function showEvents(document: vscode.Uri, theme: ThemeItem): Promise<void> {
  const items = theme.events.map((event) => ({
    label: event.label,
    detail: event.detail,
    range: event.range,
  }));
  if (items.length === 0) {
    await reveal(document, toRange(theme.range));
    return;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: theme.title,
    placeHolder: vscode.l10n.t('Choose one to see its line'),
  });
  if (picked) await reveal(document, toRange(picked.range));
}
