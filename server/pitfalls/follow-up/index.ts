import { bigBangReview } from './bigBangReview.ts';
import { cancelledStreak } from './cancelledStreak.ts';
import { colourlessSession } from './colourlessSession.ts';
import { commitmentOverdue } from './commitmentOverdue.ts';
import { greenWithoutEvidence } from './greenWithoutEvidence.ts';
import { refreshOverdue } from './refreshOverdue.ts';
import { repeatedQuestion } from './repeatedQuestion.ts';
import { staleFollowUp } from './staleFollowUp.ts';
import { stuckColour } from './stuckColour.ts';
import { tacticalTakeover } from './tacticalTakeover.ts';
import { uncolouredTheme } from './uncolouredTheme.ts';

/** The rules of pitfalls.md, "Plan: follow-up", in its order. */
export const followUp = [
  staleFollowUp,
  bigBangReview,
  refreshOverdue,
  tacticalTakeover,
  cancelledStreak,
  colourlessSession,
  uncolouredTheme,
  stuckColour,
  greenWithoutEvidence,
  commitmentOverdue,
  repeatedQuestion,
] as const;
