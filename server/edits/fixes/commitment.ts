import { heldSessions } from '../../coaching/log.ts';
import { pausesOf } from '../../coaching/pauses.ts';
import { proposedCheckIn } from '../../coaching/proposedDates.ts';
import { dated } from '../../coaching/say.ts';
import { insertItem } from '../insertItem.ts';
import { ask, inline } from '../sketch.ts';
import { type Fix, textOf } from './fix.ts';
import { compassOf, planOf } from './planOf.ts';
import { titles } from './titles.ts';

/** Says in the newest session what became of a promise: the log is only ever added to. */
export const commitmentOverdue: Fix = {
  codes: ['commitment-overdue'],
  *offers({ document, finding }, surroundings) {
    const plan = planOf(document);
    const who = textOf(finding, 'who');
    const what = textOf(finding, 'what');
    const { today } = surroundings;
    const newest = plan && heldSessions(plan, today).at(-1);
    if (!newest || who === undefined || what === undefined) return;
    const path = ['log', newest.index, 'commitments'];
    const done = inline({ who, what, done: true });
    yield { title: titles.promiseKept, edits: insertItem(document, path, done) };
    const day = proposedCheckIn(pausesOf(plan, compassOf(surroundings)), today);
    const moved = inline({ who, what, due: ask(day.toString()) });
    yield {
      title: titles.promiseMoved(dated(day)),
      edits: insertItem(document, path, moved),
    };
  },
};
