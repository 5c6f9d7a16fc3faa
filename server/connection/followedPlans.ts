import type { CancellationToken } from 'vscode-languageserver';
import type { CoachDocument } from '../document/document.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { Serving } from './serving.ts';

/** So many plans are read between two looks at whether the request still counts. */
const AT_ONCE = 16;

/**
 * Reads the plans of the workspace that are followed and not private, one after the other, and ends early
 * where the request is cancelled.
 */
export async function* followedPlans(
  { index }: Pick<Serving, 'index'>,
  token: CancellationToken,
): AsyncGenerator<CoachDocument> {
  const plans = [...index.plans()].filter(
    (facts) => !facts.isPrivate && isFollowed(facts, index.get(facts.uri)),
  );
  for (let start = 0; start < plans.length; start += AT_ONCE) {
    const some = plans.slice(start, start + AT_ONCE);
    const documents = await Promise.all(some.map(({ uri }) => index.load(uri)));
    if (token.isCancellationRequested) return;
    for (const document of documents) if (document) yield document;
  }
}

/** A plan that cannot be read as it is now stays in sight as long as it is open. */
export function isFollowed({ followed }: PlanFacts, open: CoachDocument | undefined): boolean {
  if (followed) return true;
  return open?.kind === 'plan' && !open.isSound;
}
