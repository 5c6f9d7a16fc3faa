import type { Temporal } from 'temporal-polyfill';
import type { Compass, LogEntry, Plan } from '../../../schemas/generated/format.d.ts';
import { isAfter, isBefore, toDate } from '../../coaching/calendar.ts';
import { heldSessions } from '../../coaching/log.ts';
import { daysOutsidePauses, pausesOf } from '../../coaching/pauses.ts';
import { proposedCheckIn } from '../../coaching/proposedDates.ts';
import { dated } from '../../coaching/say.ts';
import { type Loop, nextCheckIn } from '../../coaching/schedule.ts';
import type { CoachDocument } from '../../document/document.ts';
import { insertLogEntry } from '../logEntry.ts';
import { replaceScalar } from '../replace.ts';
import { ask } from '../sketch.ts';
import type { Fix, Offer } from './fix.ts';
import { compassOf, planOf, setKey } from './planOf.ts';
import { titles } from './titles.ts';

/** Puts a day for an overdue check-in into the log, or says what became of the planned one. */
export const planCheckIn: Fix = {
  codes: ['stale-follow-up', 'refresh-overdue'],
  *offers({ document, finding }, surroundings) {
    const plan = planOf(document);
    const compass = compassOf(surroundings);
    const { today } = surroundings;
    if (!plan) return;
    const loop = finding.code === 'stale-follow-up' ? 'session' : 'refresh';
    const day = proposedCheckIn(pausesOf(plan, compass), today);
    const offers = checkInOffers(document, plan, compass, loop, day, today);
    // Overdue may be what a planned check-in leaves behind it too: then planning another is no help.
    for (const { entries, ...offer } of offers) {
      const changed: Plan = Object.create(plan, { log: { value: entries } });
      if (nextCheckIn(loop, changed, compass, today).overdueDays === 0) yield offer;
    }
  },
};

function* checkInOffers(
  document: CoachDocument,
  plan: Plan,
  compass: Compass | undefined,
  loop: Loop,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Generator<Offer & { entries: LogEntry[] }> {
  const log = plan.log ?? [];
  const date = day.toString();
  const { due, ...checkIn } = nextCheckIn(loop, plan, compass, today);
  if (due === undefined || !('source' in checkIn)) return;
  const { source } = checkIn;
  if (source.from !== 'planned') {
    const kind = loop;
    const title = loop === 'session' ? titles.planSession : titles.planRefresh;
    yield {
      title: title(dated(day)),
      edits: insertLogEntry(document, { date: ask(date), kind, status: 'planned' }),
      isPreferred: true,
      entries: [...log, { date, kind, status: 'planned' }],
    };
    return;
  }
  const path = ['log', source.entry];
  const changed = (change: Partial<LogEntry>) =>
    log.map((entry, index) => (index === source.entry ? { ...entry, ...change } : entry));
  yield {
    title: titles.moveTo(dated(day)),
    edits: replaceScalar(document, [...path, 'date'], date),
    entries: changed({ date }),
  };
  yield {
    title: titles.wasHeld,
    edits: setKey(document, path, 'status', 'held'),
    entries: changed({ status: 'held' }),
  };
}

/** Plans a session between the last one and one that is far off. */
export const planBetween: Fix = {
  codes: ['big-bang-review'],
  *offers({ document, at }, surroundings) {
    const plan = planOf(document);
    const [list, index] = at?.path ?? [];
    const entry = list === 'log' && typeof index === 'number' ? plan?.log?.[index] : undefined;
    const { today } = surroundings;
    const newest = plan && heldSessions(plan, today).at(-1);
    if (!newest || entry?.status !== 'planned') return;
    const pauses = pausesOf(plan, compassOf(surroundings));
    const { due } = nextCheckIn(
      'session',
      planWithout(plan, index),
      compassOf(surroundings),
      today,
    );
    const soon = proposedCheckIn(pauses, today);
    const day = due && !isBefore(due, soon) ? due : soon;
    const isBetween = isAfter(toDate(entry.date), day);
    // With no room left before the planned one, only holding it sooner would help.
    const isNear = daysOutsidePauses(newest.date, day, pauses) <= 92;
    if (!isBetween || !isNear) return;
    const item = { date: ask(day.toString()), kind: 'session', status: 'planned' };
    yield {
      title: titles.planBetween(dated(day)),
      edits: insertLogEntry(document, item),
      isPreferred: true,
    };
  },
};

function planWithout(plan: Plan, index: unknown): Plan {
  const log = (plan.log ?? []).filter((_, position) => position !== index);
  return Object.create(plan, { log: { value: log } });
}
