import { attempt, each } from '../../coaching/brokenPart.ts';
import { daysBetween, toDate } from '../../coaching/calendar.ts';
import { commitmentsOf } from '../../coaching/commitments.ts';
import { awayInWords, dateInWords, overdueInWords } from '../../coaching/datesInWords.ts';
import { pauseAround, pausesOf } from '../../coaching/pauses.ts';
import { eachOpenAction } from '../../coaching/themes.ts';
import { fill } from '../words.ts';
import type { Hint, Hinted } from './hint.ts';

/** How far off it is when open actions and commitments are due, and when planned check-ins are to be held. */
export function dueDateHints(hinted: Hinted): Hint[] {
  return [...actionHints(hinted), ...commitmentHints(hinted), ...plannedHints(hinted)];
}

function actionHints(hinted: Hinted): Hint[] {
  const { plan, words } = hinted;
  const hints = () =>
    eachOpenAction(plan, ({ due }, { path }) =>
      due === undefined ? [] : [hint([...path, 'due'], due, words.actionDue, hinted)],
    );
  return attempt(() => [...hints()]) ?? [];
}

function commitmentHints(hinted: Hinted): Hint[] {
  const { plan, words } = hinted;
  const mentions = attempt(() => commitmentsOf(plan));
  return [
    ...each(mentions, ({ commitment: { done, due }, path }) =>
      done || due === undefined ? [] : [hint([...path, 'due'], due, words.commitmentDue, hinted)],
    ),
  ];
}

function plannedHints(hinted: Hinted): Hint[] {
  const { plan, words, today, locale } = hinted;
  const log = attempt(() => plan.log);
  return [
    ...each(log, ({ status, date }, index) => {
      if (status !== 'planned') return [];
      const day = toDate(date);
      return [
        {
          path: ['log', index, 'date'],
          // Whether a check-in is overdue is for the schedule to say: here it is only how far off.
          label: awayInWords(day, today, locale),
          tooltip: fill(words.entryPlanned, dateInWords(day, locale)),
        },
      ];
    }),
  ];
}

function hint(path: Hint['path'], due: string, template: string, hinted: Hinted): Hint {
  const { locale } = hinted;
  const day = toDate(due);
  return {
    path,
    label: distance(day, hinted),
    tooltip: fill(template, dateInWords(day, locale)),
  };
}

/** Nothing is overdue while today lies in a pause (format.md). */
function distance(day: Hinted['today'], { plan, compass, today, locale }: Hinted): string {
  const days = daysBetween(day, today);
  const isPaused = attempt(() => pauseAround(today, pausesOf(plan, compass))) !== undefined;
  if (days <= 0 || isPaused) return awayInWords(day, today, locale);
  return overdueInWords(days, locale);
}
