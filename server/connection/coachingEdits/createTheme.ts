import { say } from '../../coaching/say.ts';
import { createAnyTheme, createTheme } from '../../edits/createTheme.ts';
import { growthPointsFor } from '../../language/growthPoints.ts';
import { type CreateThemeParams, createThemeCommand } from '../../protocol.ts';
import type { Open } from '../serving.ts';
import { areTexts } from './arguments.ts';
import { documentEdit } from './documentEdit.ts';

export const createThemeEdit = documentEdit<CreateThemeParams>({
  command: createThemeCommand,
  label: 'Create a theme',
  usage:
    'A theme is created by `{ uri, bucket }`: the id of the bucket that it is on, or none, for one to choose.',
  needs: say`Themes stand in a plan: open one first.`,
  isWhole: ({ bucket }) => areTexts(bucket),
  edit: (open, { bucket }) =>
    bucket === undefined ? toChoose(open) : createTheme(open.document, bucket, open.surroundings),
  toFillIn: toChoose,
});

function toChoose({ document, surroundings }: Open) {
  return createAnyTheme(document, growthPointsFor(surroundings), surroundings);
}
