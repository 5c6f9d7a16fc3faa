import { isBefore, toDate } from '../../coaching/calendar.ts';
import { edgePassed, periodOf, proposedDue } from '../../coaching/period.ts';
import { dated } from '../../coaching/say.ts';
import { insertKeys } from '../insertKeys.ts';
import { replaceScalar } from '../replace.ts';
import { ask } from '../sketch.ts';
import { type Fix, textOf } from './fix.ts';
import { planOf, setKey } from './planOf.ts';
import { titles } from './titles.ts';

/** `themes`, its index, `actions`, its index: how long the path of an action is. */
const ACTION_LENGTH = 4;

export const actionWithoutDue: Fix = {
  codes: ['action-without-due'],
  *offers({ document, finding, at }) {
    const due = textOf(finding, 'proposedDue');
    if (!at || due === undefined) return;
    const path = at.path.slice(0, ACTION_LENGTH);
    const edits = insertKeys(document, path, { due: ask(due) });
    yield { title: titles.setDue(due), edits, isPreferred: true };
  },
};

/** What is overdue has been done, or has another day. */
export const actionOverdue: Fix = {
  codes: ['action-overdue'],
  *offers({ document, finding, at }) {
    if (!at) return;
    const path = at.path.slice(0, ACTION_LENGTH);
    yield { title: titles.actionDone, edits: setKey(document, path, 'status', 'done') };
    const due = textOf(finding, 'proposedDue');
    if (due === undefined) return;
    yield {
      title: titles.moveTo(dated(toDate(due))),
      edits: replaceScalar(document, at.path, due),
    };
  },
};

/** What is due outside the period comes into it: to its end, or to a day that is likely at its start. */
export const actionOutsidePeriod: Fix = {
  codes: ['action-outside-period'],
  *offers({ document, at }, { today }) {
    const plan = planOf(document);
    const period = plan && periodOf(plan);
    if (!at || !period) return;
    const isPast = period.end !== undefined && isBefore(period.end, today);
    const proposal = proposedDue(plan, today);
    const due = edgePassed(proposal, period)?.date ?? proposal;
    if (isPast) return;
    yield {
      title: titles.moveTo(dated(due)),
      edits: replaceScalar(document, at.path, due.toString()),
    };
  },
};
