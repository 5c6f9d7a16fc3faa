import { noAssessment } from './noAssessment.ts';
import { oneSidedAssessment } from './oneSidedAssessment.ts';
import { perceptionGap } from './perceptionGap.ts';

/** The rules of pitfalls.md, "Plan: assessment", in its order. */
export const assessment = [noAssessment, oneSidedAssessment, perceptionGap] as const;
