import { flatRatings } from './flatRatings.ts';
import { gapNotDiscussed } from './gapNotDiscussed.ts';
import { noAssessment } from './noAssessment.ts';
import { oneSidedAssessment } from './oneSidedAssessment.ts';
import { perceptionGap } from './perceptionGap.ts';
import { ratingWithoutEvidence } from './ratingWithoutEvidence.ts';
import { staleAssessment } from './staleAssessment.ts';

/** The rules of pitfalls.md, "Plan: assessment", in its order. */
export const assessment = [
  noAssessment,
  oneSidedAssessment,
  staleAssessment,
  perceptionGap,
  gapNotDiscussed,
  ratingWithoutEvidence,
  flatRatings,
] as const;
