import { toDate } from '../../coaching/calendar.ts';
import { say } from '../../coaching/say.ts';
import { scaleOf } from '../../coaching/scale.ts';
import { addEmptyRound, addRound } from '../../edits/addRound.ts';
import { compassOf } from '../../edits/fixes/planOf.ts';
import { type AddRoundParams, addRoundCommand } from '../../protocol.ts';
import { areTexts, isDate, isOneOf, isRecord } from './arguments.ts';
import { documentEdit } from './documentEdit.ts';

export const addRoundEdit = documentEdit<AddRoundParams>({
  command: addRoundCommand,
  label: 'Add an assessment',
  usage:
    'A round is added by `{ uri, rater, ratings }`: `self`, `lead` or `peer`, and for the id of each bucket a number, `not-observed` or `{ rating, evidence }`. There may be `by`, `date` as `2026-11-24`, and `skills`. With the URI alone comes a round to fill in.',
  needs: say`Rounds of ratings stand in a plan, or as drafts in private notes: open one first.`,
  isWhole: ({ rater, by, date, ratings, skills }) =>
    isOneOf(rater, ['self', 'lead', 'peer']) &&
    areTexts(by) &&
    (date === undefined || isDate(date)) &&
    areRatings(ratings) &&
    (skills === undefined || areRatings(skills)),
  edit({ document, surroundings }, params, { clock }) {
    const date = params.date === undefined ? clock.today() : toDate(params.date);
    return addRound(document, { ...params, date }, scaleOf(compassOf(surroundings)));
  },
  toFillIn({ document, surroundings }, { clock }) {
    const compass = compassOf(surroundings);
    return addEmptyRound(document, compass, scaleOf(compass), clock.today());
  },
});

function areRatings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.values(value).every((each) => {
    if (typeof each === 'number' || each === 'not-observed') return true;
    return isRecord(each) && typeof each.rating === 'number' && typeof each.evidence === 'string';
  });
}
