import * as vscode from 'vscode';
import { type Answer, askForText, askFromList } from '../asking.ts';

export type Colour = 'green' | 'amber' | 'red';

/** A colour, with what was seen that speaks for it. */
export interface SeenColour {
  readonly colour: Colour;
  /** Empty where nothing was said. */
  readonly evidence: string;
}

/** What is asked about a theme. */
export interface ColourQuestion {
  /** The theme's own title. */
  readonly theme: string;
  /** What stands above the list. */
  readonly title: string;
  readonly canGoBack: boolean;
  /** Its last colour, and when that was, in words. */
  readonly last: { readonly colour: Colour; readonly on: string } | undefined;
  /** What was answered before, where somebody has come back. */
  readonly before: SeenColour | undefined;
  /** Whether the theme may be left out. */
  readonly canSkip: boolean;
}

type ColourItem = vscode.QuickPickItem & { readonly colour: Colour | 'skip' };

/** Asks how a theme goes, the last colour marked; green asks what shows it. */
export async function askForColour(question: ColourQuestion): Promise<Answer<SeenColour | 'skip'>> {
  const { theme, title, canGoBack, last, before } = question;
  const items = colourItems(question);
  const likeliest = before?.colour ?? last?.colour ?? 'amber';
  for (;;) {
    const chosen = await askFromList<ColourItem, Colour | 'skip'>({
      title,
      placeholder: vscode.l10n.t('How is it going?'),
      canGoBack,
      items: () => items,
      isMarked: ({ colour }) => colour === likeliest,
      result: (_, marked) => marked?.colour,
    });
    if (chosen.kind !== 'answered') return chosen;
    if (chosen.result === 'skip') return { kind: 'answered', result: 'skip' };
    const colour = chosen.result;
    if (colour !== 'green') return { kind: 'answered', result: { colour, evidence: '' } };
    const seen = await askForText({
      title: vscode.l10n.t('{0}: green', theme),
      prompt: vscode.l10n.t('What shows it? (optional, Enter skips)'),
      value: before?.evidence ?? '',
      canGoBack: true,
    });
    if (seen.kind === 'back') continue;
    if (seen.kind === 'left') return seen;
    return { kind: 'answered', result: { colour, evidence: seen.result.trim() } };
  }
}

function colourItems({ last, canSkip }: ColourQuestion): ColourItem[] {
  const labels = {
    green: vscode.l10n.t('green'),
    amber: vscode.l10n.t('amber'),
    red: vscode.l10n.t('red'),
  };
  const colours: readonly Colour[] = ['green', 'amber', 'red'];
  const items: ColourItem[] = colours.map((colour) => ({
    label: labels[colour],
    ...(last?.colour === colour && { description: vscode.l10n.t('as on {0}', last.on) }),
    colour,
  }));
  if (!canSkip) return items;
  const skip: ColourItem = {
    label: vscode.l10n.t('Leave out'),
    description: vscode.l10n.t('it was no subject: no colour'),
    colour: 'skip',
  };
  return [...items, skip];
}
