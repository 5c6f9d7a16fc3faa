import * as vscode from 'vscode';
import type { Quarter, RefreshPlanParams } from '../../server/protocol.ts';
import { type Answer, askForText, askFromList, type Step } from '../asking.ts';

/** What has been said so far; what is not there is as it was. */
export interface Said {
  /** By the themes' ids: what was learnt, which may be nothing. */
  readonly closed: Map<string, string>;
  headline: string;
  challenge: RefreshPlanParams['challenge'] | 'leave';
  /** Undefined while the old period goes on. */
  period: RefreshPlanParams['period'];
  notes: string;
}

/** The questions of a plan's refresh, in the order in which two people talk about it. */
export function stepsFor(quarter: Quarter, said: Said): Step[] {
  return [
    (title, canGoBack) => askAboutThemes(title, canGoBack, quarter, said),
    (title, canGoBack) => askForHeadline(title, canGoBack, quarter, said),
    ...(quarter.challenge
      ? [(title: string, canGoBack: boolean) => askForChallenge(title, canGoBack, quarter, said)]
      : []),
    ...(quarter.period
      ? [(title: string, canGoBack: boolean) => askForPeriod(title, canGoBack, quarter, said)]
      : []),
    (title, canGoBack) => askForNotes(title, canGoBack, said),
  ];
}

/** Shapes besides words: nobody has to tell colours apart. */
const icons = { green: '$(pass)', amber: '$(warning)', red: '$(error)' } as const;

type ThemeItem = vscode.QuickPickItem & { readonly theme?: Quarter['themes'][number] };

/** Shows what the colours say; choosing a theme closes it, or keeps it after all. */
async function askAboutThemes(
  title: string,
  canGoBack: boolean,
  quarter: Quarter,
  said: Said,
): Promise<Answer<unknown>> {
  let marked: string | undefined;
  for (;;) {
    const answer = await askFromList<ThemeItem, ThemeItem>({
      title,
      placeholder: vscode.l10n.t('{0}. Choose a theme that is over, or go on', quarter.label),
      canGoBack,
      items: () => themeItems(quarter, said),
      isMarked: ({ theme }) => marked !== undefined && theme?.id === marked,
      result: (_, item) => item,
    });
    if (answer.kind !== 'answered') return answer;
    const { theme } = answer.result;
    if (!theme) return answer;
    marked = theme.id;
    if (said.closed.delete(theme.id)) continue;
    const learnt = await askForText({
      title: vscode.l10n.t('{0}: closed', theme.title),
      prompt: vscode.l10n.t('What was learnt? The theme stays in the plan with it'),
      value: '',
      canGoBack: true,
    });
    if (learnt.kind === 'left') return learnt;
    if (learnt.kind === 'answered') said.closed.set(theme.id, learnt.result.trim());
  }
}

function themeItems({ themes }: Quarter, { closed }: Said): ThemeItem[] {
  const items = themes.map((theme): ThemeItem => {
    const last = theme.colours.at(-1);
    const learnt = closed.get(theme.id);
    return {
      label: `${last ? icons[last] : '$(circle-outline)'} ${theme.title}`,
      description: closed.has(theme.id) ? vscode.l10n.t('closed') : vscode.l10n.t('kept'),
      detail: learnt ? `${theme.label} · ${learnt}` : theme.label,
      theme,
    };
  });
  return [{ label: vscode.l10n.t('$(arrow-right) Go on') }, ...items];
}

async function askForHeadline(
  title: string,
  canGoBack: boolean,
  { headline }: Quarter,
  said: Said,
): Promise<Answer<unknown>> {
  const answer = await askForText({
    title,
    canGoBack,
    prompt:
      headline === ''
        ? vscode.l10n.t('The headline from here on, in one line, or nothing yet')
        : vscode.l10n.t('The headline from here on: Enter keeps it'),
    value: said.headline,
  });
  if (answer.kind === 'answered') said.headline = answer.result.trim();
  return answer;
}

type ChallengeItem = vscode.QuickPickItem & { readonly now: NonNullable<Said['challenge']> };

async function askForChallenge(
  title: string,
  canGoBack: boolean,
  { challenge }: Quarter,
  said: Said,
): Promise<Answer<unknown>> {
  const items: ChallengeItem[] = [
    { label: vscode.l10n.t('Still the next one'), now: 'reviewed' },
    { label: vscode.l10n.t('Agreed'), now: 'agreed' },
    { label: vscode.l10n.t('Assigned'), now: 'assigned' },
    { label: vscode.l10n.t('Done'), now: 'done' },
    { label: vscode.l10n.t('Dropped'), now: 'dropped' },
    { label: vscode.l10n.t('Not talked about'), now: 'leave' },
  ];
  const answer = await askFromList<ChallengeItem, ChallengeItem['now']>({
    title,
    placeholder: vscode.l10n.t(
      'The next bigger challenge: {0} ({1})',
      challenge?.title ?? '',
      challenge?.detail ?? '',
    ),
    canGoBack,
    items: () => items,
    isMarked: ({ now }) => now === said.challenge,
    result: (_, marked) => marked?.now,
  });
  if (answer.kind === 'answered') said.challenge = answer.result;
  return answer;
}

type PeriodItem = vscode.QuickPickItem & { readonly period: Said['period'] };

async function askForPeriod(
  title: string,
  canGoBack: boolean,
  { period }: Quarter,
  said: Said,
): Promise<Answer<unknown>> {
  if (!period) return { kind: 'answered', result: undefined };
  const { start, end } = period.next;
  const items: PeriodItem[] = [
    {
      label: vscode.l10n.t('{0} to {1}', start, end),
      description: vscode.l10n.t('six months'),
      period: period.next,
    },
    { label: vscode.l10n.t('Leave it as it is'), period: undefined },
  ];
  const answer = await askFromList<PeriodItem, PeriodItem>({
    title,
    placeholder: vscode.l10n.t('The period ends on {0}. What comes then?', period.ended),
    canGoBack,
    items: () => items,
    result: (_, marked) => marked,
  });
  if (answer.kind === 'answered') said.period = answer.result.period;
  return answer;
}

async function askForNotes(
  title: string,
  canGoBack: boolean,
  said: Said,
): Promise<Answer<unknown>> {
  const answer = await askForText({
    title,
    canGoBack,
    prompt: vscode.l10n.t('Anything to note? Enter writes the refresh into the plan'),
    value: said.notes,
  });
  if (answer.kind === 'answered') said.notes = answer.result.trim();
  return answer;
}
