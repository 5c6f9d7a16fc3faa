import type { Temporal } from 'temporal-polyfill';
import type { Plan, Round } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';
import { isAfter, isBefore, toDate } from '../calendar.ts';
import { peerLabel } from './outlines.ts';
import type { RoundDay } from './types.ts';

/**
 * The days on which self, the lead or a peer rated, oldest first, with who did. Those after today are
 * left out, and so are rounds that cannot be read.
 *
 * @param plan as `readablePlan` gives it.
 */
export function roundDays(plan: Plan, today: Temporal.PlainDate): RoundDay[] {
  const since = attempt(() => plan.lead?.since);
  const leadSince = since === undefined ? undefined : toDate(since);
  const ratersByDay = new Map<string, Set<string>>();
  for (const round of plan.assessments ?? []) {
    if (isAfter(toDate(round.date), today)) continue;
    const raters = ratersByDay.get(round.date) ?? new Set();
    raters.add(raterLabel(round, leadSince));
    ratersByDay.set(round.date, raters);
  }
  // Dates of the format compare as text.
  return [...ratersByDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, raters]) => ({ date, raters: [...raters].sort(inOrder) }));
}

function raterLabel({ rater, by, date }: Round, leadSince: Temporal.PlainDate | undefined): string {
  if (rater === 'self') return 'Self';
  if (rater === 'peer') return peerLabel(by?.trim() ?? '');
  return leadSince && isBefore(toDate(date), leadSince) ? 'Former lead' : 'Lead';
}

/** Self, the leads, then the peers, as in the legend. */
function inOrder(one: string, other: string): number {
  const rank = (label: string) => ['Self', 'Former lead', 'Lead'].indexOf(label);
  const [first, second] = [rank(one), rank(other)].map((each) => (each < 0 ? 3 : each));
  return (first ?? 0) - (second ?? 0) || one.localeCompare(other, 'en', { numeric: true });
}

/** The round that is looked back to. */
export interface ChosenRound {
  readonly day: RoundDay;
  /** False where nobody rated on the day that was asked for. */
  readonly isThere: boolean;
}

/**
 * The round of a day; where there is none, the nearest earlier one, or else the first. Undefined where
 * there are none at all.
 *
 * @param at YYYY-MM-DD; other texts are compared as they are.
 */
export function chosenRound(rounds: readonly RoundDay[], at: string): ChosenRound | undefined {
  const day = rounds.findLast(({ date }) => date <= at) ?? rounds[0];
  return day && { day, isThere: day.date === at };
}
