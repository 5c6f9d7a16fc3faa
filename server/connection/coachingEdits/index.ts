import { addRoundEdit } from './addRound.ts';
import { reviewChallengeEdit, setChallengeEdit } from './challenge.ts';
import { createThemeEdit } from './createTheme.ts';
import type { EditCommand } from './editCommand.ts';
import { checkInEdits } from './logCheckIn.ts';
import { newCompassEdit, newNotesEdit, newPlanEdit, newTeamEdit } from './newFiles.ts';
import { refreshPlanEdit } from './refreshPlan.ts';
import { setActionStatusEdit } from './setActionStatus.ts';
import { setRatingEdit } from './setRating.ts';
import { setThemeColourEdit } from './setThemeColour.ts';
import { shareWithPersonEdit } from './shareWithPerson.ts';

/** All coaching edits that can be run as commands, by their names. */
export const editCommands: ReadonlyMap<string, EditCommand> = new Map(
  [
    ...checkInEdits,
    createThemeEdit,
    setRatingEdit,
    setThemeColourEdit,
    setActionStatusEdit,
    setChallengeEdit,
    reviewChallengeEdit,
    refreshPlanEdit,
    addRoundEdit,
    newCompassEdit,
    newPlanEdit,
    newTeamEdit,
    newNotesEdit,
    shareWithPersonEdit,
  ].map((edit) => [edit.command, edit]),
);
