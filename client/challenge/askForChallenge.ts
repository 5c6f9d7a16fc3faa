import * as vscode from 'vscode';
import type { SetChallengeParams } from '../../server/protocol.ts';
import { type Answer, askForText, askFromList, askInTurn, type Step } from '../asking.ts';

/** The challenge that stands there, as far as it matters for the next one. */
export interface ChallengeBefore {
  readonly title: string;
  readonly isOver: boolean;
}

type Said = Omit<SetChallengeParams, 'uri' | 'version'>;

/**
 * Asks for a person's next bigger challenge, one question after the other.
 *
 * @returns undefined where the person has left.
 */
export async function askForChallenge(
  person: string,
  before: ChallengeBefore | undefined,
): Promise<Said | undefined> {
  let said: Said = { title: '' };
  const kept = (
    ask: (title: string, canGoBack: boolean) => Promise<Answer<Partial<Said>>>,
  ): Step => {
    return async (title, canGoBack) => {
      const answer = await ask(title, canGoBack);
      if (answer.kind === 'answered') said = { ...said, ...answer.result };
      return answer;
    };
  };
  const text = (key: 'title' | 'why' | 'readyWhen', prompt: string, problem?: Problem): Step =>
    kept(async (title, canGoBack) => {
      const value = said[key] ?? '';
      const answer = await askForText({ title, canGoBack, prompt, value, ...problem });
      if (answer.kind !== 'answered') return answer;
      return { kind: 'answered', result: { [key]: answer.result.trim() } };
    });
  const steps = [
    ...(before && !before.isOver
      ? [kept((title, canGoBack) => askAboutBefore(title, canGoBack, before))]
      : []),
    text('title', vscode.l10n.t('Which project or responsibility comes next?'), {
      problem: (typed) =>
        typed.trim() === '' ? vscode.l10n.t('A challenge needs a title.') : undefined,
    }),
    text('why', vscode.l10n.t('Why this one, for the person and for the company? Or nothing yet')),
    text('readyWhen', vscode.l10n.t('How will both see that the person is ready? Or nothing yet')),
    kept(askForStatus),
  ];
  const isDone = await askInTurn(steps, (number, count) =>
    vscode.l10n.t('Next bigger challenge of {0} ({1} of {2})', person, number, count),
  );
  return isDone ? said : undefined;
}

interface Problem {
  problem(typed: string): string | undefined;
}

type SaidItem = vscode.QuickPickItem & { readonly said: Partial<Said> };

function askAboutBefore(
  title: string,
  canGoBack: boolean,
  before: ChallengeBefore,
): Promise<Answer<Partial<Said>>> {
  const items: SaidItem[] = [
    { label: vscode.l10n.t('Done'), said: { before: 'done' } },
    { label: vscode.l10n.t('Dropped'), said: { before: 'dropped' } },
  ];
  return askFromList<SaidItem, Partial<Said>>({
    title,
    canGoBack,
    placeholder: vscode.l10n.t('What has become of “{0}”? It stays in the plan', before.title),
    items: () => items,
    result: (_, marked) => marked?.said,
  });
}

function askForStatus(title: string, canGoBack: boolean): Promise<Answer<Partial<Said>>> {
  const items: SaidItem[] = [
    { label: vscode.l10n.t('An idea so far'), said: { status: 'idea' } },
    { label: vscode.l10n.t('Agreed today'), said: { status: 'agreed' } },
    { label: vscode.l10n.t('Assigned'), said: { status: 'assigned' } },
  ];
  return askFromList<SaidItem, Partial<Said>>({
    title,
    canGoBack,
    placeholder: vscode.l10n.t('How far is it?'),
    items: () => items,
    result: (_, marked) => marked?.said,
  });
}
