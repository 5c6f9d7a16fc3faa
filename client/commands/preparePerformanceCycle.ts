import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CyclePeriod,
  type CyclePeriodsResult,
  cyclePeriodsMethod,
  type DocumentParams,
  type PerformanceCycleParams,
  performanceCycleMethod,
  type ReportResult,
} from '../../server/protocol.ts';
import { choosePlan } from './choosePlan.ts';

type Days = Required<Pick<PerformanceCycleParams, 'from' | 'to'>>;

/**
 * `Coach: Prepare Performance Cycle`: what was said and coloured in a period, as a new text that the person
 * goes on with. Nothing is saved.
 */
export function registerPreparePerformanceCycle(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    'coach.preparePerformanceCycle',
    async (asked?: string) => {
      const title = vscode.l10n.t('Prepare Performance Cycle');
      const uri = asked ?? (await choosePlan(client, title, true));
      if (uri === undefined) return;
      const document = vscode.Uri.parse(uri);
      // The server speaks of open documents.
      await vscode.workspace.openTextDocument(document);
      const textDocument = { uri: document.toString() };
      const params: DocumentParams = { textDocument };
      const offered = await client.sendRequest<CyclePeriodsResult | null>(
        cyclePeriodsMethod,
        params,
      );
      if (!offered || 'refused' in offered) {
        refuse(offered?.refused);
        return;
      }
      const days = await chooseDays(title, offered.periods);
      if (!days) return;
      const request: PerformanceCycleParams = { textDocument, ...days };
      const result = await client.sendRequest<ReportResult | null>(performanceCycleMethod, request);
      if (!result || 'refused' in result) {
        refuse(result?.refused);
        return;
      }
      const text = await vscode.workspace.openTextDocument({
        language: 'markdown',
        content: result.text,
      });
      await vscode.window.showTextDocument(text);
    },
  );
}

function refuse(reason: string | undefined): void {
  vscode.window.showWarningMessage(
    reason ?? vscode.l10n.t('Nothing was gathered: the server knows no such file.'),
  );
}

/** One of the usual periods, or two days. @returns undefined where the person has left. */
async function chooseDays(
  title: string,
  periods: readonly CyclePeriod[],
): Promise<Days | undefined> {
  const labels: Readonly<Record<CyclePeriod['of'], string>> = {
    plan: vscode.l10n.t('The Plan’s Period'),
    quarter: vscode.l10n.t('The Last Three Months'),
    'half-year': vscode.l10n.t('The Last Six Months'),
    year: vscode.l10n.t('The Last Twelve Months'),
  };
  const items: readonly (vscode.QuickPickItem & { days?: Days })[] = [
    ...periods.map(({ of, from, to }) => ({
      label: labels[of],
      description: vscode.l10n.t('{0} to {1}', from, to),
      days: { from, to },
    })),
    { label: vscode.l10n.t('Other Days…') },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Which period is the review about?'),
  });
  if (!picked) return undefined;
  return picked.days ?? (await askForDays(title, periods.at(0)));
}

async function askForDays(
  title: string,
  proposed: CyclePeriod | undefined,
): Promise<Days | undefined> {
  const from = await askForDay(title, vscode.l10n.t('The first day, YYYY-MM-DD'), proposed?.from);
  if (from === undefined) return undefined;
  const prompt = vscode.l10n.t('The last day, YYYY-MM-DD');
  const to = await askForDay(title, prompt, proposed?.to, from);
  return to === undefined ? undefined : { from, to };
}

async function askForDay(
  title: string,
  prompt: string,
  value: string | undefined,
  earliest?: string,
): Promise<string | undefined> {
  const day = await vscode.window.showInputBox({
    title,
    prompt,
    ...(value !== undefined && { value }),
    ignoreFocusOut: true,
    validateInput: (text) => {
      const written = text.trim();
      if (!isDay(written)) return vscode.l10n.t('Write a calendar date as YYYY-MM-DD.');
      // Dates of this form compare as text.
      return earliest !== undefined && written < earliest
        ? vscode.l10n.t('The last day is before the first one, {0}.', earliest)
        : undefined;
    },
  });
  return day?.trim();
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
