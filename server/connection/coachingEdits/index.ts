import { addRoundEdit } from './addRound.ts';
import { createThemeEdit } from './createTheme.ts';
import type { EditCommand } from './editCommand.ts';
import { checkInEdits } from './logCheckIn.ts';
import { newCompassEdit, newNotesEdit, newPlanEdit, newTeamEdit } from './newFiles.ts';
import { setRatingEdit } from './setRating.ts';
import { shareWithPersonEdit } from './shareWithPerson.ts';

/** All coaching edits that can be run as commands, by their names. */
export const editCommands: ReadonlyMap<string, EditCommand> = new Map(
  [
    ...checkInEdits,
    createThemeEdit,
    setRatingEdit,
    addRoundEdit,
    newCompassEdit,
    newPlanEdit,
    newTeamEdit,
    newNotesEdit,
    shareWithPersonEdit,
  ].map((edit) => [edit.command, edit]),
);
