import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { toDate } from '../coaching/calendar.ts';
import { dateInWords, distanceInWords } from '../coaching/datesInWords.ts';
import {
  type CheckIn,
  type DueCheckIn,
  defaultIntervals,
  loops,
  type Move,
  schedule,
} from '../coaching/schedule.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey, onValue, type Place } from '../document/place.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { CheckInItem, CheckInsResult } from '../protocol.ts';
import { fill, type Words, wordsFor } from './words.ts';

const moves = {
  pause: 'movedByPause',
  weekend: 'movedByWeekend',
  'new-lead': 'movedByNewLead',
} as const satisfies Record<Move, keyof Words>;

/** What a lens or a list says of a check-in; undefined where there is nothing to say. */
export function checkInLabel(
  checkIn: CheckIn | undefined,
  today: Temporal.PlainDate,
  locale: string,
): string | undefined {
  const words = wordsFor(locale);
  if (!checkIn) return undefined;
  if (checkIn.due === undefined) {
    const isFirst = checkIn.loop === 'session' && checkIn.reason === 'no-anchor';
    return isFirst ? words.planFirstSession : undefined;
  }
  const template = {
    session: words.nextSession,
    nudge: words.nextNudge,
    refresh: words.quarterlyRefresh,
  }[checkIn.loop];
  return fill(template, dateInWords(checkIn.due, locale), distanceInWords(checkIn, today, locale));
}

/** A plan's check-ins by date, each with how it comes about; null where there is no readable plan. */
export function checkIns(
  document: CoachDocument,
  surroundings: Pick<Surroundings, 'today' | 'compassLink'>,
  locale: string,
): CheckInsResult {
  return checkInsOf(document, surroundings, locale)?.map(({ item }) => item) ?? null;
}

/** As `checkIns`, each with what it was made of. */
export function checkInsOf(
  document: CoachDocument,
  { today, compassLink }: Pick<Surroundings, 'today' | 'compassLink'>,
  locale: string,
): { readonly checkIn: CheckIn; readonly item: CheckInItem }[] | undefined {
  const plan = attempt(() => ofKind(document, 'plan')?.content);
  if (!plan) return undefined;
  const compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
  const next = schedule(plan, compass, today);
  const ordered = loops
    .flatMap((loop) => next[loop] ?? [])
    .sort((one, other) => (String(one.due ?? '') < String(other.due ?? '') ? -1 : 1));
  return ordered.flatMap((checkIn) => {
    const label = checkInLabel(checkIn, today, locale);
    const item = label && attempt(() => toItem(label, checkIn, plan, document, locale));
    return item ? [{ checkIn, item }] : [];
  });
}

function toItem(
  label: string,
  checkIn: CheckIn,
  plan: Plan,
  document: CoachDocument,
  locale: string,
): CheckInItem {
  const words = wordsFor(locale);
  if (checkIn.due === undefined) {
    return { label, reason: words.noAnchor, range: document.range(onKey('cadence')) };
  }
  const { text, place } = because(checkIn, plan, words, locale);
  const reason = [text, ...checkIn.movedBy.map((move) => words[moves[move]])].join(' ');
  return { label, reason, range: document.range(place) };
}

function because(
  { loop, source }: DueCheckIn,
  plan: Plan,
  words: Words,
  locale: string,
): { text: string; place: Place } {
  const date = (text: string) => dateInWords(toDate(text), locale);
  const interval = plan.cadence?.[loop] ?? defaultIntervals[loop];
  switch (source.from) {
    case 'planned':
      return { text: words.planned, place: onValue('log', source.entry, 'date') };
    case 'held':
      return {
        text: fill(words.afterHeld, interval, date(plan.log?.[source.entry]?.date ?? '')),
        place: onValue('log', source.entry, 'date'),
      };
    case 'period-start':
      return {
        text: fill(words.afterStart, interval, date(plan.period?.start ?? '')),
        place: onValue('period', 'start'),
      };
    case 'period-end':
      return {
        text: fill(words.atPeriodEnd, date(plan.period?.end ?? '')),
        place: onValue('period', 'end'),
      };
  }
}
