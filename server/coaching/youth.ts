import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from './brokenPart.ts';
import { daysBetween, toDate } from './calendar.ts';
import { periodStart } from './period.ts';

/** pitfalls.md, "Words". */
const YOUNG_DAYS = 60;

/**
 * Whether a plan is young: until 60 days after the oldest of `period.start`, its held entries and
 * its rounds; for ever, where it has none. What is broken is passed over, which at worst makes a
 * plan look younger than it is, and findings gentler.
 */
export function isYoung(plan: Plan, today: Temporal.PlainDate): boolean {
  // Dates of the format compare as text.
  const oldest = [...begunOn(plan)].sort().at(0);
  return oldest === undefined || daysBetween(toDate(oldest), today) < YOUNG_DAYS;
}

function* begunOn(plan: Plan): Generator<string> {
  const start = attempt(() => periodStart(plan));
  if (start) yield start.toString();
  yield* each(
    attempt(() => plan.log),
    ({ date, status = 'held' }) => (status === 'held' ? [date] : []),
  );
  yield* each(
    attempt(() => plan.assessments),
    ({ date }) => [date],
  );
}
