import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { isAfter, isBefore } from './calendar.ts';
import { heldSessions } from './log.ts';
import { daysOutsidePauses, pausesOf } from './pauses.ts';
import { proposedCheckIn } from './proposedDates.ts';
import { nextCheckIn } from './schedule.ts';

/** A planned session that lies further off than this is `big-bang-review` (pitfalls.md): then the cadence has to do. */
const MOST_DAYS = 92;

/**
 * The day to plan the next session on, once one has been held: by the cadence, past pauses and weekends.
 * Undefined where one is planned already, the plan has no cadence, or the day is past or too far off.
 *
 * @param plan as it is with the session that was held.
 * @throws BrokenPart where the day needs a broken part of the plan or of its compass.
 */
export function sessionToPlan(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const checkIn = nextCheckIn('session', plan, compass, today);
  if (checkIn.due === undefined || checkIn.source.from === 'planned') return undefined;
  if (isBefore(checkIn.due, today)) return undefined;
  const newest = heldSessions(plan, today).at(-1);
  const isFar =
    newest && daysOutsidePauses(newest.date, checkIn.due, pausesOf(plan, compass)) > MOST_DAYS;
  return isFar ? undefined : checkIn.due;
}

/**
 * The day to plan a session on in place of one that was cancelled: by the cadence, or in a week where that
 * is no later than the cancelled one. Undefined where another is planned already, or the plan is closed.
 *
 * @param plan as it is with the cancelled one.
 * @param cancelled the day that it was planned for.
 * @throws BrokenPart
 */
export function sessionInstead(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
  cancelled: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const checkIn = nextCheckIn('session', plan, compass, today);
  if (checkIn.due !== undefined) {
    if (checkIn.source.from === 'planned') return undefined;
    if (isAfter(checkIn.due, cancelled) && isAfter(checkIn.due, today)) return checkIn.due;
  } else if (checkIn.reason === 'closed-plan') {
    return undefined;
  }
  const from = isAfter(cancelled, today) ? cancelled : today;
  return proposedCheckIn(pausesOf(plan, compass), from);
}
