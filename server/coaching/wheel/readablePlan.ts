import type { LogEntry, Plan, Round } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';

/** After any today: what bears this date is never shown. */
const NEVER = '9999-12-31';
const unreadableRound: Round = { date: NEVER, rater: 'peer' };
const unreadableEntry: LogEntry = { date: NEVER, kind: 'nudge', status: 'planned' };

/**
 * A plan in which rounds and log entries that cannot be read as a whole (a date half typed) are such
 * that nothing comes of them, so that they do not take the others away. Each keeps its index. Single
 * broken ratings and colours still throw when they are read.
 */
export function readablePlan(plan: Plan): Plan {
  return Object.create(plan, {
    assessments: {
      value: readable(
        attempt(() => plan.assessments),
        unreadableRound,
        (round) => [round.date, round.rater, round.by, round.ratings],
      ),
    },
    log: {
      value: readable(
        attempt(() => plan.log),
        unreadableEntry,
        (entry) => [entry.date, entry.kind, entry.status, entry.progress],
      ),
    },
  });
}

function readable<Item>(
  list: readonly Item[] | undefined,
  instead: Item,
  read: (item: Item) => unknown,
): Item[] {
  const items: Item[] = [];
  // By index: walking over the list would stop at an item that throws.
  for (let index = 0; index < (list?.length ?? 0); index++) {
    const item = attempt(() => list?.[index]);
    const isReadable = item !== undefined && attempt(() => read(item)) !== undefined;
    items.push(isReadable ? item : instead);
  }
  return items;
}
