import * as vscode from 'vscode';
import type { LogCheckInParams, SessionToLog, ThemeToColour } from '../../server/protocol.ts';
import { type Answer, askFromList } from '../asking.ts';
import { separator } from '../assessment/rate.ts';
import { askForColour, type SeenColour } from './colour.ts';

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
  const said = new Map<string, SeenColour>();
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
    const colour = await askForTheme(theme, position, themes.length, said.get(theme.id));
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
  said: ReadonlyMap<string, SeenColour>,
  mood: string,
): Answers {
  const colours = themes.flatMap(({ id }) => {
    const colour = said.get(id);
    return colour === undefined ? [] : [[id, writtenColour(colour)] as const];
  });
  return { progress: Object.fromEntries(colours), ...(mood === '' ? {} : { mood }) };
}

function askForTheme(
  { title, last }: ThemeToColour,
  position: number,
  count: number,
  before: SeenColour | undefined,
): Promise<Answer<SeenColour | 'skip'>> {
  return askForColour({
    theme: title,
    title: vscode.l10n.t('{0} ({1} of {2})', title, position + 1, count),
    canGoBack: position > 0,
    last,
    before,
    canSkip: true,
  });
}

function writtenColour({ colour, evidence }: SeenColour): Progress[string] {
  return evidence === '' ? colour : { colour, evidence };
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
