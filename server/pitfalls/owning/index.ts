import { copiedTheme } from './copiedTheme.ts';
import { evaluationInPlan } from './evaluationInPlan.ts';
import { managerOwnedPlan } from './managerOwnedPlan.ts';
import { missingCadence } from './missingCadence.ts';
import { missingOwner } from './missingOwner.ts';
import { noNudgePreference } from './noNudgePreference.ts';
import { noPeriod } from './noPeriod.ts';
import { sensitiveData } from './sensitiveData.ts';

/** The rules of pitfalls.md, "Plan: owning it", in its order. */
export const owning = [
  missingOwner,
  managerOwnedPlan,
  missingCadence,
  noPeriod,
  noNudgePreference,
  copiedTheme,
  evaluationInPlan,
  sensitiveData,
] as const;
