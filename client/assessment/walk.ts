import * as vscode from 'vscode';
import type { RoundPlace } from '../../server/protocol.ts';
import { type Answer, askFromList } from '../asking.ts';
import type { Draft } from './draft.ts';
import { askToSave } from './lookOver.ts';
import { askForRating } from './rate.ts';
import { askWhose } from './whose.ts';

/**
 * Walks through the buckets: whose ratings they are, one rating after the other, and a look over all of
 * them. It can be gone back, and left; who has said something is asked once more before it is dropped.
 *
 * @param at -1 is the question whose they are, and the number of steps is the look over all.
 * @returns where to save; undefined where the person has left.
 */
export async function walk(draft: Draft, at = -1): Promise<RoundPlace | undefined> {
  let position = at;
  let isLookedOver = false;
  for (;;) {
    const end = draft.steps.length;
    const answer = await ask(draft, position);
    if (answer.kind === 'left') {
      if (draft.isEmpty || !(await goOn())) return undefined;
    } else if (answer.kind === 'back') {
      position = isLookedOver && position < end ? end : Math.max(position - 1, -1);
    } else if (typeof answer.result === 'object') {
      return answer.result;
    } else if (typeof answer.result === 'number') {
      position = answer.result;
    } else {
      position = isLookedOver || answer.result === 'finish' ? draft.steps.length : position + 1;
    }
    if (position === draft.steps.length) isLookedOver = true;
  }
}

/** What comes of a question: the next one, the look over all, the one to change, or where to save. */
type Next = 'next' | 'finish' | number | RoundPlace;

async function ask(draft: Draft, position: number): Promise<Answer<Next>> {
  const step = draft.steps[position];
  if (position < 0) {
    const whose = await askWhose(draft.assessment);
    if (whose.kind !== 'answered') return whose;
    draft.who = whose.result;
    return { kind: 'answered', result: 'next' };
  }
  if (step) {
    const rated = await askForRating(draft, step);
    if (rated.kind !== 'answered') return rated;
    return { kind: 'answered', result: rated.result === 'finish' ? 'finish' : 'next' };
  }
  const looked = await askToSave(draft);
  if (looked.kind !== 'answered') return looked;
  if ('place' in looked.result) return { kind: 'answered', result: looked.result.place };
  const { key, id } = looked.result.step;
  const index = draft.steps.findIndex((each) => each.key === key && each.id === id);
  return { kind: 'answered', result: index };
}

type LeaveItem = vscode.QuickPickItem & { readonly goesOn: boolean };

/** Escape is next to many keys: what took ten minutes is not dropped by one slip. */
async function goOn(): Promise<boolean> {
  const answer = await askFromList<LeaveItem, boolean>({
    title: vscode.l10n.t('Leave the assessment?'),
    placeholder: vscode.l10n.t('Enter goes on, Escape leaves'),
    canGoBack: false,
    items: () => [
      { label: vscode.l10n.t('Go on'), goesOn: true },
      {
        label: vscode.l10n.t('Leave'),
        description: vscode.l10n.t('nothing is written, nothing is kept'),
        goesOn: false,
      },
    ],
    result: (_, marked) => marked?.goesOn,
  });
  return answer.kind === 'answered' && answer.result;
}
