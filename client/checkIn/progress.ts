import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  type Progress,
  progressMethod,
  type ThemeProgress,
} from '../../server/protocol.ts';

/** How a plan goes. Where it is no plan, or has no open theme, the person is told so. */
export async function progressFor(
  client: BaseLanguageClient,
  document: vscode.Uri,
): Promise<Progress | undefined> {
  // The server speaks of open documents, and of this one only the wheel may be open.
  await vscode.workspace.openTextDocument(document);
  const params: DocumentParams = { textDocument: { uri: document.toString() } };
  const progress = await client.sendRequest<Progress | null>(progressMethod, params);
  if (progress && progress.themes.length > 0) return progress;
  vscode.window.showInformationMessage(
    progress
      ? vscode.l10n.t('This plan has no open theme yet.')
      : vscode.l10n.t('Themes stand in a plan: open one first.'),
  );
  return undefined;
}

/** The theme that is named by its index, the only one, or the one chosen, that at the caret first. */
export async function pickTheme(
  document: vscode.Uri,
  themes: readonly ThemeProgress[],
  index: number | undefined,
): Promise<ThemeProgress | undefined> {
  const named = themes.find((theme) => theme.index === index);
  if (named) return named;
  if (themes.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('No open theme has an action yet.'));
    return undefined;
  }
  if (themes.length === 1) return themes[0];
  const items = atCaretFirst(document, themes).map((theme) => ({
    label: theme.title,
    detail: theme.label,
    theme,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Themes'),
    placeHolder: vscode.l10n.t('Which theme?'),
  });
  return picked?.theme;
}

/** Things that stand in a text one below the other: the one that the caret is in comes first. */
export function atCaretFirst<
  Thing extends { readonly range: { readonly start: { readonly line: number } } },
>(document: vscode.Uri, things: readonly Thing[]): readonly Thing[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== document.toString()) return things;
  const { line } = editor.selection.active;
  const at = things.findLast(({ range }) => range.start.line <= line);
  return at ? [at, ...things.filter((thing) => thing !== at)] : things;
}
