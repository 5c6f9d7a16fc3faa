import { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';

/** A plan with no more than what is given. */
export function plan(parts: Omit<Plan, 'kind' | 'person'> & Partial<Pick<Plan, 'person'>>): Plan {
  return { kind: 'plan', person: { name: 'Ana Lopez' }, ...parts };
}

/** A compass with no more than what is given. */
export function compass(parts: Partial<Compass>): Compass {
  return { kind: 'compass', buckets: {}, ...parts };
}

export function day(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}
