import type { Temporal } from 'temporal-polyfill';
import type { Plan, Theme } from '../../schemas/generated/format.d.ts';
import { attempt, each } from '../coaching/brokenPart.ts';
import { toDate } from '../coaching/calendar.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { coloursOf, eachOpenTheme } from '../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onMappingLacking, onValue } from '../document/place.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { ActionProgressItem, ProgressResult, ThemeProgress } from '../protocol.ts';
import { themeLabel } from './themes.ts';
import { fill, wordsFor } from './words.ts';

/** A plan's open themes with their last colour and all their actions; what is broken is left out. */
export function progressOf(
  document: CoachDocument,
  { today }: Pick<Surroundings, 'today'>,
  locale: string,
): ProgressResult {
  const plan = ofKind(document, 'plan');
  if (!plan) return null;
  const { content } = plan;
  const themes = attempt(() =>
    eachOpenTheme(content, function* (theme, index): Generator<ThemeProgress> {
      yield {
        id: theme.id,
        index,
        title: theme.title,
        label: themeLabel(theme, content, today, locale),
        ...lastColour(theme, content, today, locale),
        range: plan.range(onMappingLacking('themes', index)),
        actions: actionsOf(plan, theme, index, locale),
      };
    }),
  );
  return { version: plan.text.version, themes: themes ?? [] };
}

function lastColour(theme: Theme, plan: Plan, today: Temporal.PlainDate, locale: string) {
  const last = coloursOf(theme.id, plan, today).at(-1);
  return last && { last: { colour: last.colour, on: dateInWords(last.date, locale) } };
}

function actionsOf(
  document: CoachDocument<'plan'>,
  theme: Theme,
  themeIndex: number,
  locale: string,
): ActionProgressItem[] {
  const words = wordsFor(locale);
  return each(theme.actions, function* (action, index): Generator<ActionProgressItem> {
    yield {
      index,
      title: action.do,
      status: action.status ?? 'todo',
      detail: action.due ? fill(words.dueOn, dateInWords(toDate(action.due), locale)) : words.noDue,
      range: document.range(onValue('themes', themeIndex, 'actions', index, 'do')),
    };
  });
}
