import { bigBangReview } from './bigBangReview.ts';
import { refreshOverdue } from './refreshOverdue.ts';
import { staleFollowUp } from './staleFollowUp.ts';
import { tacticalTakeover } from './tacticalTakeover.ts';

/** The rules of pitfalls.md, "Plan: follow-up", in its order. */
export const followUp = [staleFollowUp, bigBangReview, refreshOverdue, tacticalTakeover] as const;
