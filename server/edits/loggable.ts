import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { isAfter } from '../coaching/calendar.ts';
import { heldSessions } from '../coaching/log.ts';
import { type Settled, settledCheckIn } from '../coaching/plannedCheckIn.ts';
import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { CheckIn } from './checkIn.ts';
import type { Refusal } from './edit.ts';
import { NEEDS_PLAN, unwritableLog } from './readableLog.ts';

/** A check-in that can be logged: whose plan it goes into, when it was, and which planned one it is. */
export interface Loggable extends Settled {
  readonly plan: Plan;
}

/** Whether a check-in can go into a document's log, or why not: known before anybody is asked about it. */
export function loggable(
  document: CoachDocument,
  checkIn: Pick<CheckIn, 'kind' | 'status' | 'date'>,
  today: Temporal.PlainDate,
): Loggable | Refusal {
  const refusal = unwritableLog(document);
  if (refusal) return refusal;
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: NEEDS_PLAN };
  const settled = settledCheckIn(plan, checkIn, today);
  const { date } = settled;
  if (isAfter(date, today)) {
    return {
      refused: say`${date.toString()} lies after today (${today.toString()}): log it once that day has come.`,
    };
  }
  if (checkIn.kind === 'session' && checkIn.status === 'held' && isHeldOn(date, plan)) {
    return {
      refused: say`A session of ${date.toString()} stands in the log already: change that one, or log this one on its own day.`,
    };
  }
  return { plan, ...settled };
}

function isHeldOn(date: Temporal.PlainDate, plan: Plan): boolean {
  const newest = attempt(() => heldSessions(plan, date).at(-1)?.date);
  return newest?.equals(date) ?? false;
}
