import { isRefused } from '../../edits/edit.ts';
import { compassOf } from '../../edits/fixes/planOf.ts';
import { setRating } from '../../edits/setRating.ts';
import { type SetRatingParams, setRatingCommand } from '../../protocol.ts';
import { workspaceEdit } from '../textEdits.ts';
import { CHANGED_MEANWHILE, type EditCommand } from './editCommand.ts';

export const setRatingEdit: EditCommand = {
  command: setRatingCommand,
  label: 'Set a rating',
  uriOf: (argument) => (isSetRating(argument) ? argument.uri : ''),
  edit(open, argument, { client }) {
    if (!isSetRating(argument)) return { refused: SET_RATING_USAGE };
    if (!open) return { refused: 'Ratings stand in a plan: open one first.' };
    const { document, surroundings } = open;
    const { version = document.text.version } = argument;
    if (version !== document.text.version) return { refused: CHANGED_MEANWHILE };
    const edits = setRating(document, argument, compassOf(surroundings));
    if (isRefused(edits)) return edits;
    return edits.length > 0 ? workspaceEdit(document.text, edits, client) : undefined;
  },
};

function isSetRating(argument: unknown): argument is SetRatingParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, round, bucket, rating } = argument as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    (version === undefined || typeof version === 'number') &&
    Number.isInteger(round) &&
    typeof bucket === 'string' &&
    (typeof rating === 'number' || rating === 'not-observed')
  );
}

const SET_RATING_USAGE =
  'A rating is set by `{ uri, round, bucket, rating }`: the number of the round from 0, the id of the bucket, and a number or `not-observed`.';
