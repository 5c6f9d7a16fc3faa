import type { Temporal } from 'temporal-polyfill';
import type { Plan, Theme } from '../../schemas/generated/format.d.ts';
import { attempt, each } from '../coaching/brokenPart.ts';
import { toDate } from '../coaching/calendar.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { coloursOf, nextActionDue, openActions } from '../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey, onMappingLacking, onValue } from '../document/place.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { ThemeItem, ThemesResult } from '../protocol.ts';
import { fill, wordsFor } from './words.ts';

/** More colours than this say less: the last ones are what a talk is about. */
const MOST_COLOURS = 5;

/** A theme in one line: its colours so far, and its open actions with the next due date. */
export function themeLabel(
  theme: Theme,
  plan: Plan,
  today: Temporal.PlainDate,
  locale: string,
): string {
  const words = wordsFor(locale);
  const colours = coloursOf(theme.id, plan, today)
    .slice(-MOST_COLOURS)
    .map(({ colour }) => words[colour]);
  const parts = [colours.length > 0 ? colours.join(' → ') : words.noColour];
  if (theme.status === 'closed') return [words.closedTheme, ...parts].join(' · ');
  const open = openActions(theme).length;
  const count = open === 1 ? words.oneOpenAction : fill(words.openActions, open);
  parts.push(open === 0 ? words.noOpenAction : count);
  const due = nextActionDue(theme);
  if (due) parts.push(fill(words.nextDue, dateInWords(due, locale)));
  return parts.join(' · ');
}

/** A plan's themes with their colours, oldest first, and their open actions; null without a readable plan. */
export function themes(
  document: CoachDocument,
  { today }: Surroundings,
  locale: string,
): ThemesResult {
  const plan = attempt(() => ofKind(document, 'plan')?.content);
  if (!plan) return null;
  const list = attempt(() => plan.themes) ?? [];
  return [
    ...each(list, function* (theme, index): Generator<ThemeItem> {
      yield {
        title: theme.title,
        range: document.range(onMappingLacking('themes', index)),
        events: [
          ...colourEvents(document, theme, plan, today, locale),
          ...actionEvents(document, theme, index, locale),
        ],
      };
    }),
  ];
}

function colourEvents(
  document: CoachDocument,
  theme: Theme,
  plan: Plan,
  today: Temporal.PlainDate,
  locale: string,
): ThemeItem['events'] {
  const words = wordsFor(locale);
  return coloursOf(theme.id, plan, today).map(({ colour, evidence, date, entry }) => ({
    label: `${words[colour]}, ${dateInWords(date, locale)}`,
    detail: evidence ?? '',
    range: document.range(onKey('log', entry, 'progress', theme.id)),
  }));
}

function actionEvents(
  document: CoachDocument,
  theme: Theme,
  index: number,
  locale: string,
): ThemeItem['events'] {
  const words = wordsFor(locale);
  return openActions(theme).map(({ action, index: actionIndex }) => ({
    label: action.do,
    detail: action.due ? fill(words.dueOn, dateInWords(toDate(action.due), locale)) : words.noDue,
    range: document.range(onValue('themes', index, 'actions', actionIndex, 'do')),
  }));
}
