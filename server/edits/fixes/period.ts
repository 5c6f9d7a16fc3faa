import { toDate } from '../../coaching/calendar.ts';
import { halfYearFrom } from '../../coaching/proposedDates.ts';
import { dated } from '../../coaching/say.ts';
import { together } from '../edit.ts';
import { insertKeys } from '../insertKeys.ts';
import { insertLogEntry } from '../logEntry.ts';
import { ask, inline } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { planOf, setKey } from './planOf.ts';
import { titles } from './titles.ts';

export const noPeriod: Fix = {
  codes: ['no-period'],
  *offers({ document }, { today }) {
    const { start, end } = halfYearFrom(today);
    const period = inline({ start: ask(start), end: ask(end) });
    const edits = insertKeys(document, [], { period });
    yield { title: titles.addPeriod, edits, isPreferred: true };
  },
};

export const horizonTooLong: Fix = {
  codes: ['horizon-too-long'],
  *offers({ document }) {
    const start = planOf(document)?.period?.start;
    if (start === undefined) return;
    const { end } = halfYearFrom(toDate(start));
    const edits = setKey(document, ['period'], 'end', end);
    yield { title: titles.endPeriod(dated(toDate(end))), edits };
  },
};

/** A period that is over is followed by another, or the plan is closed. */
export const periodEnded: Fix = {
  codes: ['period-ended'],
  *offers({ document }, { today }) {
    const plan = planOf(document);
    if (!plan) return;
    const { start, end } = halfYearFrom(today);
    const { headline } = plan;
    const entry = { date: today.toString(), kind: 'refresh', ...(headline ? { headline } : {}) };
    const changes = [
      setKey(document, ['period'], 'start', start),
      setKey(document, ['period'], 'end', end),
      insertLogEntry(document, entry),
    ];
    yield { title: titles.nextPeriod, edits: together(changes) };
    yield { title: titles.closePlan, edits: setKey(document, [], 'status', 'closed') };
  },
};
