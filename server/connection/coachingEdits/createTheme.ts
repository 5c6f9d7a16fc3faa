import { createAnyTheme, createTheme } from '../../edits/createTheme.ts';
import { isRefused } from '../../edits/edit.ts';
import { growthPointsFor } from '../../language/growthPoints.ts';
import { type CreateThemeParams, createThemeCommand } from '../../protocol.ts';
import { workspaceEdit } from '../textEdits.ts';
import { CHANGED_MEANWHILE, type EditCommand } from './editCommand.ts';

export const createThemeEdit: EditCommand = {
  command: createThemeCommand,
  label: 'Create a theme',
  uriOf: (argument) => (isCreateTheme(argument) ? argument.uri : String(argument)),
  edit(open, argument, { client }) {
    if (!isCreateTheme(argument) && typeof argument !== 'string') {
      return { refused: CREATE_THEME_USAGE };
    }
    if (!open) return { refused: 'Themes stand in a plan: open one first.' };
    const { document, surroundings } = open;
    const { version = document.text.version, bucket }: Partial<CreateThemeParams> =
      typeof argument === 'string' ? {} : argument;
    if (version !== document.text.version) return { refused: CHANGED_MEANWHILE };
    const edits =
      bucket === undefined
        ? createAnyTheme(document, growthPointsFor(surroundings), surroundings)
        : createTheme(document, bucket, surroundings);
    return isRefused(edits) ? edits : workspaceEdit(document.text, edits, client);
  },
};

function isCreateTheme(argument: unknown): argument is CreateThemeParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, bucket } = argument as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    (version === undefined || typeof version === 'number') &&
    (bucket === undefined || typeof bucket === 'string')
  );
}

const CREATE_THEME_USAGE =
  'A theme is created by `{ uri, bucket }`: the id of the bucket that it is on, or none, for one to choose.';
