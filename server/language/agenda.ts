import type { Temporal } from 'temporal-polyfill';
import { type AgendaSection, sectionOf } from '../coaching/agenda.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { isBefore } from '../coaching/calendar.ts';
import { personId } from '../coaching/people.ts';
import { type CheckIn, loops, schedule } from '../coaching/schedule.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';

/** A check-in of a plan, with whose it is. */
export interface AgendaItem {
  readonly checkIn: CheckIn;
  readonly section: AgendaSection;
  readonly person: { readonly id: string; readonly name: string };
  readonly uri: string;
}

/** What a plan puts on the agenda. */
export interface Agenda {
  readonly items: readonly AgendaItem[];
  /** False where a date hangs on a part of the plan or of its compass that is broken. */
  readonly isWhole: boolean;
}

/**
 * A plan's check-ins with the part of the agenda where each belongs; none for a closed plan. Undefined
 * for other files and for private ones.
 */
export function agendaOf(
  document: CoachDocument,
  { today, compassLink }: Pick<Surroundings, 'today' | 'compassLink'>,
): Agenda | undefined {
  const plan = document.isPrivate ? undefined : ofKind(document, 'plan')?.content;
  if (!plan) return undefined;
  const person = attempt(() => ({ id: personId(plan), name: plan.person.name }));
  if (!document.isSound || !person) return { items: [], isWhole: false };
  const compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
  const next = schedule(plan, compass, today);
  const items = loops.flatMap((loop) => {
    const checkIn = next[loop];
    const section = checkIn && sectionOf(checkIn, today);
    return checkIn && section ? [{ checkIn, section, person, uri: document.uri }] : [];
  });
  return { items, isWhole: loops.every((loop) => next[loop] !== undefined) };
}

/** Sorts by date, what has none last; of one day by person, then by the order of the loops. */
export function byDue(one: AgendaItem, other: AgendaItem): number {
  return (
    compareDates(one.checkIn.due, other.checkIn.due) ||
    one.person.name.localeCompare(other.person.name, 'en') ||
    loops.indexOf(one.checkIn.loop) - loops.indexOf(other.checkIn.loop)
  );
}

function compareDates(
  one: Temporal.PlainDate | undefined,
  other: Temporal.PlainDate | undefined,
): number {
  if (!one || !other) return Number(!one) - Number(!other);
  if (isBefore(one, other)) return -1;
  return isBefore(other, one) ? 1 : 0;
}
