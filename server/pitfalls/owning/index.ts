import { managerOwnedPlan } from './managerOwnedPlan.ts';
import { missingCadence } from './missingCadence.ts';
import { missingOwner } from './missingOwner.ts';

/** The rules of pitfalls.md, "Plan: owning it", in its order. */
export const owning = [missingOwner, managerOwnedPlan, missingCadence] as const;
