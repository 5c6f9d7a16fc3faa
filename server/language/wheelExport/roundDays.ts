import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { isAfter, toDate } from '../../coaching/calendar.ts';

/** The days of a plan's rounds until today, YYYY-MM-DD, each once, in their order. Broken rounds have none. */
export function roundDays(plan: Plan, today: Temporal.PlainDate): string[] {
  const days = new Set<string>();
  const count = attempt(() => plan.assessments?.length) ?? 0;
  for (let index = 0; index < count; index++) {
    const date = attempt(() => plan.assessments?.[index]?.date);
    if (date !== undefined && !isAfter(toDate(date), today)) days.add(date);
  }
  return [...days].sort();
}
