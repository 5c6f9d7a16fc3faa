import * as vscode from 'vscode';
import type { RoundPlace } from '../../server/protocol.ts';
import { type Answer, askFromList } from '../asking.ts';
import { type Draft, evidenceOf, numberOf, type Step } from './draft.ts';
import { separator } from './rate.ts';

/** Where to save, or what to change first. */
export type Looked = { readonly place: RoundPlace } | { readonly step: Step };

type LookItem = vscode.QuickPickItem & { readonly looked?: Looked };

/** Shows all that was said: Enter saves, and each line leads back to its question. */
export function askToSave(draft: Draft): Promise<Answer<Looked>> {
  const items = [
    ...(draft.isEmpty ? [] : draft.assessment.places.map(placeItem)),
    separator(vscode.l10n.t('What you said: choose a line to change it')),
    ...draft.steps.map((step) => stepItem(draft, step)),
  ];
  return askFromList<LookItem, Looked>({
    title: vscode.l10n.t('Look over and save'),
    placeholder: draft.isEmpty
      ? vscode.l10n.t('Nothing has been rated yet: choose a line to rate it')
      : vscode.l10n.t('Enter saves this round: {0}', whoseIn(draft)),
    canGoBack: true,
    items: () => items,
    result: (_, marked) => marked?.looked,
  });
}

function whoseIn({ who, assessment: { person, lead } }: Draft): string {
  const words = {
    self: vscode.l10n.t('self'),
    lead: vscode.l10n.t('lead'),
    peer: vscode.l10n.t('peer'),
  };
  const rater = who?.rater ?? 'self';
  const name = { self: person, lead, peer: who?.by }[rater];
  return name === undefined ? words[rater] : `${name} (${words[rater]})`;
}

function placeItem(place: RoundPlace): LookItem {
  return { label: placeLabel(place), description: fileName(place), looked: { place } };
}

function placeLabel({ kind, newText }: RoundPlace): string {
  if (kind === 'plan') return vscode.l10n.t('Save into the plan');
  return newText === undefined
    ? vscode.l10n.t('Save as a draft into the private notes')
    : vscode.l10n.t('Save as a draft into new private notes');
}

/** The last part of its path, as people know it. */
export function fileName({ uri }: RoundPlace): string {
  return vscode.Uri.parse(uri).path.split('/').at(-1) ?? '';
}

function stepItem(draft: Draft, step: Step): LookItem {
  const { key, title, bucket } = step;
  return {
    label: key === 'skills' ? `${bucket.title}: ${title}` : title,
    description: inWords(draft, step),
    looked: { step },
  };
}

function inWords(draft: Draft, step: Step): string {
  const said = draft.said(step);
  const number = numberOf(said);
  if (said === undefined) return vscode.l10n.t('left out');
  if (number === undefined) return vscode.l10n.t('not observed');
  const words = draft.assessment.scale.labels[String(number)];
  return [String(number), words, evidenceOf(said)].filter(Boolean).join(' · ');
}
