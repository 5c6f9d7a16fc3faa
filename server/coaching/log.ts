import type { Temporal } from 'temporal-polyfill';
import type { LogEntry, LogKind, LogStatus, Plan } from '../../schemas/generated/format.d.ts';
import { byDate, isAfter, toDate } from './calendar.ts';

/** An entry of a plan's log, with its place in it. */
export interface DatedEntry {
  readonly entry: LogEntry;
  /** Its index in `log`, which may be in any order. */
  readonly index: number;
  readonly date: Temporal.PlainDate;
}

/** Held entries of a kind dated today or earlier, by date (pitfalls.md, "Words"). */
export function heldEntries(plan: Plan, kind: LogKind, today: Temporal.PlainDate): DatedEntry[] {
  return entriesOf(plan, kind, 'held').filter(({ date }) => !isAfter(date, today));
}

/** The sessions that were held, by date: the last one is the newest (pitfalls.md, "Words"). */
export function heldSessions(plan: Plan, today: Temporal.PlainDate): DatedEntry[] {
  return heldEntries(plan, 'session', today);
}

/** The sessions dated today or earlier, by date, whatever has come of them. */
export function sessionsSoFar(plan: Plan, today: Temporal.PlainDate): DatedEntry[] {
  return entriesOf(plan, 'session').filter(({ date }) => !isAfter(date, today));
}

/** Planned entries of a kind, past ones too, by date. */
export function plannedEntries(plan: Plan, kind: LogKind): DatedEntry[] {
  return entriesOf(plan, kind, 'planned');
}

/** The ids of the questions that were asked, each once. */
export function questionsAsked({ asked }: LogEntry): ReadonlySet<string> {
  return new Set((asked ?? []).map((one) => (typeof one === 'string' ? one : one.question)));
}

/** @param status undefined for entries of any. */
function entriesOf(plan: Plan, kind: LogKind, status?: LogStatus): DatedEntry[] {
  const entries: DatedEntry[] = [];
  for (const [index, entry] of (plan.log ?? []).entries()) {
    // The kind first: a broken date elsewhere shall not silence what does not need it.
    if (entry.kind !== kind) continue;
    if (status !== undefined && (entry.status ?? 'held') !== status) continue;
    entries.push({ entry, index, date: toDate(entry.date) });
  }
  return entries.sort(byDate);
}
