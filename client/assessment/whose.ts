import * as vscode from 'vscode';
import type { NewAssessment } from '../../server/protocol.ts';
import { type Answer, askForText, askFromList } from '../asking.ts';
import type { Who } from './draft.ts';

type WhoItem = vscode.QuickPickItem & { readonly rater: Who['rater'] };

/** Asks whose ratings they are; whose turn it is stands first. */
export async function askWhose(assessment: NewAssessment): Promise<Answer<Who>> {
  for (;;) {
    const whose = await askFromList<WhoItem, Who['rater']>({
      title: titleOf(assessment),
      placeholder: vscode.l10n.t('Whose ratings are these?'),
      canGoBack: false,
      items: () => ratersOf(assessment),
      result: (_, marked) => marked?.rater,
    });
    if (whose.kind !== 'answered') return whose;
    if (whose.result !== 'peer') return { kind: 'answered', result: { rater: whose.result } };
    const label = await askForText({
      title: vscode.l10n.t('Which colleague?'),
      prompt: labelPrompt(assessment),
      value: nextLabel(assessment),
      canGoBack: true,
    });
    if (label.kind === 'left') return label;
    if (label.kind === 'answered') {
      const by = label.result.trim();
      return { kind: 'answered', result: { rater: 'peer', ...(by && { by }) } };
    }
  }
}

function titleOf({ person }: NewAssessment): string {
  return person ? vscode.l10n.t('New assessment of {0}', person) : vscode.l10n.t('New assessment');
}

function ratersOf({ person, lead, turn }: NewAssessment): WhoItem[] {
  const self: WhoItem = {
    rater: 'self',
    label: person ?? vscode.l10n.t('The person'),
    description: vscode.l10n.t('self'),
  };
  const leads: WhoItem = {
    rater: 'lead',
    label: lead ?? vscode.l10n.t('The lead'),
    description: vscode.l10n.t('lead'),
  };
  const peer: WhoItem = {
    rater: 'peer',
    label: vscode.l10n.t('A colleague'),
    description: vscode.l10n.t('peer'),
  };
  return turn === 'self' ? [self, leads, peer] : [leads, self, peer];
}

function labelPrompt({ peers }: NewAssessment): string {
  const prompt = vscode.l10n.t('A label that tells this colleague from others. No name is needed.');
  return peers.length === 0
    ? prompt
    : `${prompt} ${vscode.l10n.t('So far: {0}', peers.join(', '))}`;
}

/** The first of `peer-1`, `peer-2` and so on that is free. */
function nextLabel({ peers }: NewAssessment): string {
  let number = 1;
  while (peers.includes(`peer-${number}`)) number++;
  return `peer-${number}`;
}
