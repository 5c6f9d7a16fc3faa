import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { isAfter } from './calendar.ts';
import type { CycleDays } from './performanceCycle.ts';
import { periodOf } from './period.ts';

/** The periods that a performance cycle is usually about. */
export interface CyclePeriods {
  /** The plan's own; undefined without one that has begun. */
  readonly plan: CycleDays | undefined;
  readonly quarter: CycleDays;
  readonly 'half-year': CycleDays;
  readonly year: CycleDays;
}

/** The last three, six and twelve months end today; a plan's period without an end does so too. */
export function cyclePeriods(plan: Plan, today: Temporal.PlainDate): CyclePeriods {
  const { start, end } = attempt(() => periodOf(plan)) ?? {};
  const last = (months: number) => ({ from: today.subtract({ months }), to: today });
  return {
    plan: start && !isAfter(start, today) ? { from: start, to: end ?? today } : undefined,
    quarter: last(3),
    'half-year': last(6),
    year: last(12),
  };
}
