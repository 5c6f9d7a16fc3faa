import * as vscode from 'vscode';
import type { PlanChallenge } from '../../server/protocol.ts';
import { askFromList } from '../asking.ts';
import { statusWords } from './statusWords.ts';

type PlanItem = vscode.QuickPickItem & { readonly plan: PlanChallenge };

/**
 * Shows everyone's challenge.
 *
 * @param last the plan that was looked at last, which is marked.
 * @returns undefined where the person has left.
 */
export async function pickPlan(
  all: readonly PlanChallenge[],
  last: string | undefined,
): Promise<PlanChallenge | undefined> {
  const stale = all.filter(({ isStale }) => isStale).length;
  const answer = await askFromList<PlanItem, PlanChallenge>({
    title: vscode.l10n.t('Next bigger challenges'),
    placeholder: vscode.l10n.t('{0} of {1} to be looked at. Whose?', stale, all.length),
    canGoBack: false,
    items: () =>
      all.map((plan) => ({
        label: `${plan.isStale ? '$(history)' : '$(check)'} ${plan.person}`,
        ...(plan.challenge && { description: plan.challenge.title }),
        detail: detailOf(plan),
        plan,
      })),
    isMarked: ({ plan }) => plan.uri === last,
    result: (_, marked) => marked?.plan,
  });
  return answer.kind === 'answered' ? answer.result : undefined;
}

/** How far a challenge is, when it was looked at, and when the person is ready for it, in a line. */
export function detailOf({ challenge, detail }: PlanChallenge): string {
  if (!challenge) return detail;
  const { readyWhen, status } = challenge;
  const parts = [statusWords()[status], detail];
  if (readyWhen !== undefined) parts.push(vscode.l10n.t('ready when: {0}', readyWhen));
  return parts.join(' · ');
}
