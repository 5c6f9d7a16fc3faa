import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { compareDates, isAfter, isBefore, toDate } from '../../coaching/calendar.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { periodEnd, proposedDue } from '../../coaching/period.ts';
import { halfYearFrom } from '../../coaching/proposedDates.ts';
import { nextCheckIn } from '../../coaching/schedule.ts';
import { definitionName, schemaAt } from '../../document/schemaNode.ts';
import { ask } from '../../edits/sketch.ts';
import { type Words, wordsFor } from '../words.ts';
import { isCalendarDate } from './fits.ts';
import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place, siblingText } from './place.ts';

type Name = keyof Words & `date${string}`;

interface NamedDate {
  readonly date: Temporal.PlainDate;
  readonly name: Name;
}

export function isDate({ kind, path }: Place): boolean {
  const node = schemaAt(kind, path);
  return node !== undefined && definitionName(node) === 'date';
}

/** The days that make sense in a place, by date, each with its weekday. */
export function dates(place: Place): Draft[] {
  if (!isDate(place)) return [];
  const names = new Map<string, { date: Temporal.PlainDate; names: Name[] }>();
  const fitting = candidates(place).filter(({ date }) => isInOrder(place, date.toString()));
  for (const { date, name } of fitting.toSorted((one, other) =>
    compareDates(one.date, other.date),
  )) {
    const known = names.get(date.toString());
    if (known) known.names.push(name);
    else names.set(date.toString(), { date, names: [name] });
  }
  const words = wordsFor(place.locale);
  return [...names].map(([label, { date, names: all }]) => ({
    kind: 'date',
    label,
    description: `${dateInWords(date, place.locale)} · ${all.map((name) => words[name]).join(', ')}`,
    insert: { value: label },
  }));
}

/** The day to begin with where a date is written along with its key; undefined where none makes sense. */
export function proposedDate(place: Place): string | undefined {
  const { plan, today } = place;
  if (keyOf(place.path) === 'due' && plan) {
    const proposed = attempt(() => proposedDue(plan, today).toString());
    if (proposed) return proposed;
  }
  const last = holderTitle(place) === 'Period' && keyOf(place.path) === 'end';
  return dates(place).at(last ? -1 : 0)?.label;
}

/** As `proposedDate`, to be overwritten. */
export function askDate(place: Place) {
  const date = proposedDate(place);
  return date === undefined ? undefined : ask(date);
}

/** A day to plan a session for: the next one that is due, else in a week. */
export function dayToPlan(place: Place): string {
  const next = nextSession(place);
  const isToCome = next && isAfter(next, place.today);
  return (isToCome ? next : place.today.add({ days: 7 })).toString();
}

function candidates(place: Place): NamedDate[] {
  const { today } = place;
  const now: NamedDate = { date: today, name: 'dateToday' };
  const key = keyOf(place.path) ?? '';
  switch (holderTitle(place)) {
    case 'Period':
      return key === 'start' ? [now, startOfNextMonth(today)] : periodEnds(place);
    case 'Pause':
      return [now, inAWeek(today), ...(key === 'end' ? afterStart(place) : [])];
    case 'LogEntry': {
      const status = siblingText(place, 'status');
      if (status === 'held' || status === 'cancelled') return [now];
      // An entry that is planned is for a day to come; one that says nothing yet may be either.
      const later = toCome(place);
      return status === 'planned' ? later : [now, ...later];
    }
    case 'Action':
    case 'Commitment':
      return [now, ...toCome(place)];
    default:
      // All others say when something was so: a day to come would be reported.
      return [now];
  }
}

function toCome(place: Place): NamedDate[] {
  const { plan, today } = place;
  const end = plan && attempt(() => periodEnd(plan));
  const session = nextSession(place);
  const named: NamedDate[] = [inAWeek(today), endOfMonth(today)];
  if (end && isAfter(end, today)) named.push({ date: end, name: 'dateEndOfPeriod' });
  if (session && !isBefore(session, today)) {
    named.push({ date: session, name: 'dateNextSession' });
  }
  return named;
}

/** As the lens has it, but for the entry that is being typed: that one may lack its kind yet. */
function nextSession({ plan, path, surroundings, today }: Place): Temporal.PlainDate | undefined {
  if (!plan) return undefined;
  const { compassLink } = surroundings;
  const compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
  const isOwn = path[0] === 'log' && (path.length === 2 || path[2] === 'date');
  const own = isOwn ? path[1] : undefined;
  return attempt(() => {
    const log = [...each(plan.log, (entry, index) => (index === own ? [] : [entry]))];
    const others: Plan = Object.create(plan, { log: { value: log } });
    return nextCheckIn('session', others, compass, today).due;
  });
}

function periodEnds(place: Place): NamedDate[] {
  const start = startBeside(place) ?? place.today;
  const halfYear = toDate(halfYearFrom(start).end);
  return [endOfMonth(place.today), { date: halfYear, name: 'dateHalfYear' }];
}

function afterStart(place: Place): NamedDate[] {
  const start = startBeside(place);
  return start
    ? [
        { date: start, name: 'dateOneDay' },
        { date: start.add({ days: 6 }), name: 'dateOneWeek' },
        { date: start.add({ days: 13 }), name: 'dateTwoWeeks' },
      ]
    : [];
}

function startBeside(place: Place): Temporal.PlainDate | undefined {
  const start = siblingText(place, 'start');
  return start !== undefined && isCalendarDate(start) ? toDate(start) : undefined;
}

function inAWeek(today: Temporal.PlainDate): NamedDate {
  return { date: today.add({ days: 7 }), name: 'dateInAWeek' };
}

function endOfMonth(today: Temporal.PlainDate): NamedDate {
  return { date: today.with({ day: today.daysInMonth }), name: 'dateEndOfMonth' };
}

function startOfNextMonth(today: Temporal.PlainDate): NamedDate {
  return { date: today.add({ months: 1 }).with({ day: 1 }), name: 'dateStartOfNextMonth' };
}

// Dates are written YYYY-MM-DD, so their texts sort as they do.
/** Whether a stretch that ends on its start, or begins on its end, does so after it. */
function isInOrder(place: Place, date: string): boolean {
  const title = holderTitle(place);
  if (title !== 'Period' && title !== 'Pause') return true;
  const key = keyOf(place.path);
  const [start, end] = [
    key === 'start' ? date : siblingText(place, 'start'),
    key === 'end' ? date : siblingText(place, 'end'),
  ];
  if (start === undefined || end === undefined) return true;
  return title === 'Pause' ? end >= start : end > start;
}
