import * as vscode from 'vscode';
import type { PlanChallenge, ReviewChallengeParams } from '../../server/protocol.ts';
import { askForText, askFromList } from '../asking.ts';
import { detailOf } from './pickPlan.ts';
import { type Status, statusWords } from './statusWords.ts';

/** What is to be done about a challenge. */
export type Change =
  | { readonly kind: 'review'; readonly said: Pick<ReviewChallengeParams, 'status' | 'title'> }
  | { readonly kind: 'reword' | 'set' | 'show' | 'back' | 'leave' };

type ChangeItem = vscode.QuickPickItem & { readonly change: Change };

/** Asks what is to be done about somebody's challenge, which may be nothing after all. */
export async function pickChange(plan: PlanChallenge): Promise<Change> {
  const { challenge } = plan;
  const answer = await askFromList<ChangeItem, Change>({
    title: challenge ? `${plan.person}: ${challenge.title}` : plan.person,
    placeholder: detailOf(plan),
    canGoBack: true,
    items: () => changeItems(challenge?.status),
    result: (_, marked) => marked?.change,
  });
  if (answer.kind !== 'answered') return { kind: answer.kind === 'back' ? 'back' : 'leave' };
  if (answer.result.kind !== 'reword' || !challenge) return answer.result;
  const title = await askForText({
    title: plan.person,
    prompt: vscode.l10n.t('The challenge in other words'),
    value: challenge.title,
    canGoBack: true,
    problem: (typed) =>
      typed.trim() === '' ? vscode.l10n.t('A challenge needs a title.') : undefined,
  });
  if (title.kind !== 'answered') return { kind: title.kind === 'back' ? 'back' : 'leave' };
  return { kind: 'review', said: { title: title.result } };
}

const statuses: readonly Status[] = ['idea', 'agreed', 'assigned', 'done', 'dropped'];

/** @param status how far the challenge is; undefined where there is none. */
function changeItems(status: Status | undefined): ChangeItem[] {
  const words = statusWords();
  const others: ChangeItem[] = [
    { label: vscode.l10n.t('$(add) Set the next one…'), change: { kind: 'set' } },
    { label: vscode.l10n.t('$(go-to-file) Show it in the plan'), change: { kind: 'show' } },
  ];
  if (status === undefined) return others;
  return [
    {
      label: vscode.l10n.t('$(check) Looked at today, all as it is'),
      change: { kind: 'review', said: {} },
    },
    ...statuses
      .filter((each) => each !== status)
      .map(
        (each): ChangeItem => ({
          label: vscode.l10n.t('It is “{0}” now', words[each]),
          change: { kind: 'review', said: { status: each } },
        }),
      ),
    { label: vscode.l10n.t('$(edit) Say it in other words…'), change: { kind: 'reword' } },
    ...others,
  ];
}
