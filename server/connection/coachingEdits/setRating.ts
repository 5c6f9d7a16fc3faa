import { say } from '../../coaching/say.ts';
import { compassOf } from '../../edits/fixes/planOf.ts';
import { setRating } from '../../edits/setRating.ts';
import { type SetRatingParams, setRatingCommand } from '../../protocol.ts';
import { documentEdit } from './documentEdit.ts';

export const setRatingEdit = documentEdit<SetRatingParams>({
  command: setRatingCommand,
  label: 'Set a rating',
  usage:
    'A rating is set by `{ uri, round, bucket, rating }`: the number of the round from 0, the id of the bucket, and a number or `not-observed`.',
  needs: say`Ratings stand in a plan: open one first.`,
  isWhole: ({ round, bucket, rating }) =>
    Number.isInteger(round) &&
    typeof bucket === 'string' &&
    (typeof rating === 'number' || rating === 'not-observed'),
  edit: ({ document, surroundings }, params) =>
    setRating(document, params, compassOf(surroundings)),
});
