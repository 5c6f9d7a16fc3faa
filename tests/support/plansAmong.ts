import { type CoachDocument, ofKind } from '../../server/document/document.ts';
import { factsOf } from '../../server/document/planFacts.ts';
import { type OtherPlans, PlanIndex } from '../../server/document/planIndex.ts';

/** Some plans as they surround another one. */
export function plansAmong(documents: readonly CoachDocument[]): OtherPlans {
  const index = new PlanIndex();
  for (const document of documents) {
    const plan = ofKind(document, 'plan');
    if (plan) index.set(plan.uri, factsOf(plan));
  }
  return index.besides('');
}
