import type { Temporal } from 'temporal-polyfill';
import { attempt } from '../coaching/brokenPart.ts';
import { toDate } from '../coaching/calendar.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { nudgeOf } from '../coaching/nudge.ts';
import { firstName } from '../coaching/people.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { NudgeResult } from '../protocol.ts';
import { fill, wordsFor } from './words.ts';

/** A plan's nudge of this week as a message to the person: no ratings, no colours, nothing private. */
export function nudgeMessage(
  document: CoachDocument,
  today: Temporal.PlainDate,
  locale: string,
): NudgeResult {
  const plan = document.isPrivate ? undefined : ofKind(document, 'plan')?.content;
  const nudge = plan && nudgeOf(plan, today);
  const title = nudge && attempt(() => nudge.theme.title);
  if (!nudge || !title) return null;
  const words = wordsFor(locale);
  const { action, commitment } = nudge;
  const due = action && attempt(() => action.due);
  const step = action && attempt(() => action.do);
  const next =
    step !== undefined &&
    (due === undefined
      ? fill(words.nudgeAction, step)
      : fill(words.nudgeActionDue, step, dateInWords(toDate(due), locale)));
  return {
    theme: title,
    text: [
      fill(words.nudgeTheme, attempt(() => firstName(plan.person.name)) ?? '', title),
      next,
      commitment && fill(words.nudgePromise, commitment.what),
      words.nudgeQuestion,
    ]
      .filter((part) => part)
      .join(' '),
  };
}
