import { toDate } from '../../coaching/calendar.ts';
import { scaleOf } from '../../coaching/scale.ts';
import { addEmptyRound, addRound } from '../../edits/addRound.ts';
import { isRefused } from '../../edits/edit.ts';
import { type AddRoundParams, addRoundCommand } from '../../protocol.ts';
import { workspaceEdit } from '../textEdits.ts';
import { isDate } from './arguments.ts';
import { CHANGED_MEANWHILE, type EditCommand } from './editCommand.ts';

export const addRoundEdit: EditCommand = {
  command: addRoundCommand,
  label: 'Add an assessment',
  uriOf: (argument) => (isAddRound(argument) ? argument.uri : String(argument)),
  edit(open, argument, { client, clock }) {
    if (!isAddRound(argument) && typeof argument !== 'string') {
      return { refused: ADD_ROUND_USAGE };
    }
    if (!open) return { refused: ROUNDS_NEED_FILE };
    const { document, surroundings } = open;
    const { compassLink } = surroundings;
    const compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
    const scale = scaleOf(compass);
    if (typeof argument === 'string') {
      const edits = addEmptyRound(document, compass, scale, clock.today());
      return isRefused(edits) ? edits : workspaceEdit(document.text, edits, client);
    }
    const { version = document.text.version, date } = argument;
    if (version !== document.text.version) return { refused: CHANGED_MEANWHILE };
    const round = { ...argument, date: date === undefined ? clock.today() : toDate(date) };
    const edits = addRound(document, round, scale);
    return isRefused(edits) ? edits : workspaceEdit(document.text, edits, client);
  },
};

function isAddRound(argument: unknown): argument is AddRoundParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, rater, by, date, ratings, skills } = argument as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    (version === undefined || typeof version === 'number') &&
    (rater === 'self' || rater === 'lead' || rater === 'peer') &&
    (by === undefined || typeof by === 'string') &&
    (date === undefined || isDate(date)) &&
    areRatings(ratings) &&
    (skills === undefined || areRatings(skills))
  );
}

function areRatings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each: unknown) => {
    if (typeof each === 'number' || each === 'not-observed') return true;
    if (typeof each !== 'object' || each === null) return false;
    const { rating, evidence } = each as Record<string, unknown>;
    return typeof rating === 'number' && typeof evidence === 'string';
  });
}

const ADD_ROUND_USAGE =
  'A round is added by `{ uri, rater, ratings }`: `self`, `lead` or `peer`, and for the id of each bucket a number, `not-observed` or `{ rating, evidence }`. There may be `by`, `date` as `2026-11-24`, and `skills`. With the URI alone comes a round to fill in.';
const ROUNDS_NEED_FILE =
  'Rounds of ratings stand in a plan, or as drafts in private notes: open one first.';
