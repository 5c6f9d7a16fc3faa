import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';

/** What may be shown within a document. */
export interface Quotable {
  /** The document itself, or the plan that notes are about. */
  readonly plan: Plan | undefined;
  /** The document itself, or the plan's compass. */
  readonly compass: Compass | undefined;
}

/**
 * The plan and the compass of which texts and numbers may be shown within a document: nothing of a private
 * file is shown anywhere but within itself (format.md, "The workspace").
 */
export function quotable(
  document: CoachDocument,
  { compassLink, planLink }: Pick<Surroundings, 'compassLink' | 'planLink'>,
): Quotable {
  const plan = ofKind(document, 'plan') ?? (planLink === 'not-found' ? undefined : planLink);
  const compass =
    ofKind(document, 'compass') ??
    (compassLink.status === 'found' ? compassLink.document : undefined);
  const isShown = (other: CoachDocument) => other === document || !other.isPrivate;
  return {
    plan: plan && isShown(plan) ? plan.content : undefined,
    compass: compass && isShown(compass) ? compass.content : undefined,
  };
}
