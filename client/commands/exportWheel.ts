import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportWheelParams,
  type ExportWheelResult,
  exportWheelMethod,
  type PictureTheme,
} from '../../server/protocol.ts';
import { offerToOpen, saveBeside } from '../saveBeside.ts';
import type { Wheels } from '../wheel/wheels.ts';
import { documentFor } from './activeDocument.ts';

type Choice = 'svg' | 'png' | 'md' | 'csv' | 'copy';

/** What is looked at in a wheel: the round, and without which outlines. */
export type SeenInWheel = Pick<ExportWheelParams, 'hidden' | 'round'>;

/** Spreadsheets take a file without it for one in the alphabet of its country. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * `Coach: Export PMwheel`: of the document that a wheel's own button names, else of the one that is
 * looked at, as a picture or a table, in a file beside it or on the clipboard.
 */
export function registerExportWheel(client: BaseLanguageClient, wheels: Wheels): vscode.Disposable {
  return vscode.commands.registerCommand(
    'coach.exportWheel',
    async (uri?: string, seen?: SeenInWheel) => {
      // From the palette, a wheel that is looked at is exported as it is looked at.
      if (uri === undefined && !vscode.window.activeTextEditor && wheels.exportActive()) return;
      const document = documentFor(uri);
      if (document) await exportWheel(document, seen ?? {}, client, wheels);
    },
  );
}

async function exportWheel(
  document: vscode.Uri,
  seen: SeenInWheel,
  client: BaseLanguageClient,
  wheels: Wheels,
): Promise<void> {
  const choice = await chooseFormat();
  if (!choice) return;
  const isPicture = choice === 'svg' || choice === 'png';
  const theme = isPicture ? await chooseTheme() : undefined;
  if (isPicture && !theme) return;
  const params: ExportWheelParams = {
    textDocument: { uri: document.toString() },
    format: choice === 'png' ? 'svg' : choice === 'copy' ? 'md' : choice,
    ...(theme && { theme }),
    ...seen,
  };
  const result = await client.sendRequest<ExportWheelResult>(exportWheelMethod, params);
  if (!result || 'refused' in result) {
    vscode.window.showWarningMessage(
      result?.refused ??
        vscode.l10n.t('The wheel could not be exported: the server knows no such file.'),
    );
  } else if (choice === 'copy') {
    await vscode.env.clipboard.writeText(result.text);
    vscode.window.showInformationMessage(vscode.l10n.t('The table is on the clipboard.'));
  } else {
    await save(document, choice, result.text, seen, wheels);
  }
}

async function chooseFormat(): Promise<Choice | undefined> {
  const items: readonly (vscode.QuickPickItem & { choice: Choice })[] = [
    { choice: 'svg', label: vscode.l10n.t('Picture (SVG)'), description: '.svg' },
    { choice: 'png', label: vscode.l10n.t('Picture (PNG)'), description: '.png' },
    { choice: 'md', label: vscode.l10n.t('Table as Markdown'), description: '.md' },
    { choice: 'csv', label: vscode.l10n.t('Table for Spreadsheets (CSV)'), description: '.csv' },
    { choice: 'copy', label: vscode.l10n.t('Copy Table'), description: 'Markdown' },
  ];
  const title = vscode.l10n.t('Export PMwheel');
  return (await vscode.window.showQuickPick(items, { title }))?.choice;
}

async function chooseTheme(): Promise<PictureTheme | undefined> {
  const items: readonly (vscode.QuickPickItem & { theme: PictureTheme })[] = [
    { theme: 'light', label: vscode.l10n.t('Light') },
    { theme: 'dark', label: vscode.l10n.t('Dark') },
    { theme: 'print', label: vscode.l10n.t('For Paper') },
  ];
  const title = vscode.l10n.t('Export PMwheel: Colours');
  return (await vscode.window.showQuickPick(items, { title }))?.theme;
}

/** Asks where, and writes it there; says what has become of it. */
async function save(
  document: vscode.Uri,
  format: Exclude<Choice, 'copy'>,
  text: string,
  { round }: SeenInWheel,
  wheels: Wheels,
): Promise<void> {
  const target = await saveBeside(document, {
    title: vscode.l10n.t('Export PMwheel'),
    // Says whose wheel it is and of when.
    suffix: `-pmwheel${round === undefined ? '' : `-${round}`}.${format}`,
    format,
    content: () =>
      format === 'png'
        ? wheels.paint(document, text)
        : new TextEncoder().encode(format === 'csv' ? BYTE_ORDER_MARK + text : text),
  });
  if (!target) return;
  await offerToOpen(target, () => vscode.commands.executeCommand('vscode.open', target));
}
