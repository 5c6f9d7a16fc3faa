import type { Temporal } from 'temporal-polyfill';
import type { Commitment, Plan } from '../../schemas/generated/format.d.ts';
import { compareDates, isAfter, isBefore, toDate } from './calendar.ts';
import { heldSessions } from './log.ts';
import { refersTo } from './people.ts';

/** After so many sessions a commitment without a day is overdue too (pitfalls.md, `commitment-overdue`). */
const SESSIONS_WITHOUT_DUE = 2;

/** What someone has promised, as the log last says of it. */
export interface Mention {
  readonly commitment: Commitment;
  readonly date: Temporal.PlainDate;
  /** The entry's index in `log`. */
  readonly entry: number;
  /** The keys down to the commitment, from the plan's top. */
  readonly path: readonly (string | number)[];
}

/**
 * The latest mention of each commitment, in the order of the log. Mentions of the same person and the
 * same words are of one commitment, whatever case and spaces (pitfalls.md, `commitment-overdue`).
 * Of two on one day, the one that says that it is done is the later one.
 *
 * @throws BrokenPart where a mention, or a name by which one is told from another, is broken.
 */
export function commitmentsOf(plan: Plan): Mention[] {
  const latest = new Map<string, Mention>();
  for (const [entry, { date, commitments = [] }] of (plan.log ?? []).entries()) {
    for (const [index, commitment] of commitments.entries()) {
      const path = ['log', entry, 'commitments', index];
      const mention = { commitment, date: toDate(date), entry, path };
      const key = keyOf(commitment, plan);
      const known = latest.get(key);
      if (!known || isLater(mention, known)) latest.set(key, mention);
    }
  }
  return [...latest.values()].sort((one, other) => one.entry - other.entry);
}

function isLater(one: Mention, other: Mention): boolean {
  const order = compareDates(one.date, other.date);
  return order === 0 ? !other.commitment.done || one.commitment.done === true : order > 0;
}

/**
 * The commitments that are open on a day: what was last said of them, then or before, is not that they
 * are done. @throws BrokenPart
 */
export function openCommitments(plan: Plan, day: Temporal.PlainDate): Mention[] {
  return commitmentsOf(plan).filter(
    ({ commitment, date }) => !commitment.done && !isAfter(date, day),
  );
}

/** Whether two mentions are of one commitment: the same person and the same words. */
export function isSameCommitment(one: Commitment, other: Commitment, plan: Plan): boolean {
  return keyOf(one, plan) === keyOf(other, plan);
}

function keyOf({ who, what }: Commitment, plan: Plan): string {
  return JSON.stringify([personOf(who, plan), plain(what)]);
}

/** One name for each person, however they are named (pitfalls.md, "Words": names match ids and names). */
function personOf(who: string, { person, lead }: Pick<Plan, 'person' | 'lead'>): string {
  if (refersTo(who, person)) return 'the person';
  if (lead && refersTo(who, lead)) return 'the lead';
  return `other: ${plain(who)}`;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/** A commitment that a session should have come back to. */
export interface OverdueCommitment extends Mention {
  readonly due: Temporal.PlainDate | undefined;
  /** The newest held session: it lies after the mention, and does not mention it. */
  readonly session: Temporal.PlainDate;
}

/**
 * Commitments not done of which the newest held session said nothing, though they were due before
 * it; or, where they have no day, though two held sessions have followed.
 */
export function overdueCommitments(plan: Plan, today: Temporal.PlainDate): OverdueCommitment[] {
  const sessions = heldSessions(plan, today);
  const session = sessions.at(-1)?.date;
  if (!session) return [];
  return commitmentsOf(plan).flatMap((mention) => {
    const { commitment, date } = mention;
    if (commitment.done || !isBefore(date, session)) return [];
    const due = commitment.due === undefined ? undefined : toDate(commitment.due);
    const isOverdue = due
      ? isBefore(due, session)
      : sessions.filter((later) => isAfter(later.date, date)).length >= SESSIONS_WITHOUT_DUE;
    return isOverdue ? [{ ...mention, due, session }] : [];
  });
}
