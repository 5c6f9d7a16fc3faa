import * as vscode from 'vscode';
import type { LogCheckInParams, SessionToLog, ThemeToColour } from '../../server/protocol.ts';
import { type Answer, askForText, askFromList } from '../assessment/questions.ts';
import { separator } from '../assessment/rate.ts';

type Colour = NonNullable<ThemeToColour['last']>['colour'];
type Progress = NonNullable<LogCheckInParams['progress']>;

/** What the questions before the text have come to. */
export interface Answers {
  readonly progress: Progress;
  readonly mood?: string;
}

/**
 * Asks what is answered best from a list: each open theme's colour, and the mood. Enter gives the colour of
 * last time. It can be gone back, and left.
 *
 * @returns undefined where the person has left.
 */
export async function askAboutSession({
  themes,
  emotions,
}: SessionToLog): Promise<Answers | undefined> {
  const said = new Map<string, Progress[string]>();
  let position = 0;
  for (;;) {
    const theme = themes[position];
    if (!theme) {
      const mood = await askForMood(emotions, position > 0);
      if (mood.kind === 'left') return undefined;
      if (mood.kind === 'answered') return answersOf(themes, said, mood.result);
      position--;
      continue;
    }
    const colour = await askForColour(theme, position, themes.length, said.get(theme.id));
    if (colour.kind === 'left') return undefined;
    if (colour.kind === 'answered') {
      if (colour.result === 'skip') said.delete(theme.id);
      else said.set(theme.id, colour.result);
    }
    position += colour.kind === 'back' ? -1 : 1;
  }
}

function answersOf(
  themes: SessionToLog['themes'],
  said: ReadonlyMap<string, Progress[string]>,
  mood: string,
): Answers {
  const colours = themes.flatMap(({ id }) => {
    const colour = said.get(id);
    return colour === undefined ? [] : [[id, colour] as const];
  });
  return { progress: Object.fromEntries(colours), ...(mood === '' ? {} : { mood }) };
}

type ColourItem = vscode.QuickPickItem & { readonly colour: Colour | 'skip' };

async function askForColour(
  { title, last }: ThemeToColour,
  position: number,
  count: number,
  before: Progress[string] | undefined,
): Promise<Answer<Progress[string] | 'skip'>> {
  const items = colourItems(last);
  const likeliest =
    typeof before === 'object' ? before.colour : (before ?? last?.colour ?? 'amber');
  for (;;) {
    const chosen = await askFromList<ColourItem, Colour | 'skip'>({
      title: vscode.l10n.t('{0} ({1} of {2})', title, position + 1, count),
      placeholder: vscode.l10n.t('How is it going?'),
      canGoBack: position > 0,
      items: () => items,
      isMarked: ({ colour }) => colour === likeliest,
      result: (_, marked) => marked?.colour,
    });
    if (chosen.kind !== 'answered' || chosen.result !== 'green') return chosen;
    const seen = await askForText({
      title: vscode.l10n.t('{0}: green', title),
      prompt: vscode.l10n.t('What shows it? (optional, Enter skips)'),
      value: typeof before === 'object' ? (before.evidence ?? '') : '',
      canGoBack: true,
    });
    if (seen.kind === 'back') continue;
    if (seen.kind === 'left') return seen;
    const evidence = seen.result.trim();
    const result = evidence === '' ? ('green' as const) : { colour: 'green' as const, evidence };
    return { kind: 'answered', result };
  }
}

function colourItems(last: ThemeToColour['last']): ColourItem[] {
  const labels = {
    green: vscode.l10n.t('green'),
    amber: vscode.l10n.t('amber'),
    red: vscode.l10n.t('red'),
  };
  const colours: readonly Colour[] = ['green', 'amber', 'red'];
  return [
    ...colours.map((colour) => ({
      label: labels[colour],
      ...(last?.colour === colour && { description: vscode.l10n.t('as on {0}', last.on) }),
      colour,
    })),
    {
      label: vscode.l10n.t('Leave out'),
      description: vscode.l10n.t('it was no subject: no colour'),
      colour: 'skip',
    },
  ];
}

type MoodItem = vscode.QuickPickItem & { readonly mood?: string };

function askForMood(groups: SessionToLog['emotions'], canGoBack: boolean): Promise<Answer<string>> {
  const items: MoodItem[] = [
    { label: vscode.l10n.t('Leave out'), mood: '' },
    ...groups.flatMap((group): MoodItem[] => [
      separator(group.title),
      ...group.emotions.map((emotion) => ({ label: emotion, mood: emotion })),
    ]),
  ];
  return askFromList<MoodItem, string>({
    title: vscode.l10n.t('The mood of the talk'),
    placeholder: vscode.l10n.t('Which one describes it?'),
    canGoBack,
    items: () => items,
    result: (_, marked) => marked?.mood,
  });
}
