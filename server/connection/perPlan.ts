import type { Temporal } from 'temporal-polyfill';
import type { CancellationToken } from 'vscode-languageserver';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { Serving } from './serving.ts';

/** So many plans are read between two looks at whether the request still counts. */
const AT_ONCE = 16;

/** What something is made of a plan with. */
export interface PlanContext {
  readonly today: Temporal.PlainDate;
  readonly compass: CoachDocument<'compass'> | undefined;
  readonly locale: string;
}

/** What was made of a plan, as long as the plan, its compass and the day are the same. */
interface Made<Result> {
  readonly compass: CoachDocument | undefined;
  readonly today: string;
  readonly result: Result | undefined;
}

/**
 * Makes something of each of many plans, and keeps it: a plan is read whole once, so that thousands of
 * files neither take long each time nor fill the memory.
 */
export class PerPlan<Result> {
  readonly #make: (document: CoachDocument, context: PlanContext) => Result | undefined;
  readonly #made = new WeakMap<PlanFacts, Made<Result>>();

  /** @param make undefined for a plan that is left out */
  constructor(make: (document: CoachDocument, context: PlanContext) => Result | undefined) {
    this.#make = make;
  }

  /** In the plans' order; undefined where the request was cancelled. */
  async of(
    serving: Serving,
    plans: readonly PlanFacts[],
    token: CancellationToken,
  ): Promise<Result[] | undefined> {
    const compassOf = compasses(serving);
    const results: Result[] = [];
    for (let start = 0; start < plans.length; start += AT_ONCE) {
      const some = plans.slice(start, start + AT_ONCE);
      const made = await Promise.all(
        some.map((facts) => this.#of(serving, facts, compassOf(facts))),
      );
      if (token.isCancellationRequested) return undefined;
      results.push(...made.filter((result) => result !== undefined));
    }
    return results;
  }

  async #of(
    { index, clock, client }: Serving,
    facts: PlanFacts,
    compass: CoachDocument<'compass'> | undefined,
  ): Promise<Result | undefined> {
    const today = clock.today();
    const day = today.toString();
    const known = this.#made.get(facts);
    if (known && known.compass === compass && known.today === day) return known.result;
    const document = await index.load(facts.uri);
    const result = document && this.#make(document, { today, compass, locale: client.locale });
    this.#made.set(facts, { compass, today: day, result });
    return result;
  }
}

/** The plans of the workspace that are followed and not private. */
export function followedPlans({ index }: Pick<Serving, 'index'>): PlanFacts[] {
  return index
    .plans()
    .filter((facts) => !facts.isPrivate && isFollowed(facts, index.get(facts.uri)));
}

/** A plan that cannot be read as it is now stays in sight as long as it is open. */
function isFollowed({ followed }: PlanFacts, open: CoachDocument | undefined): boolean {
  if (followed) return true;
  return open?.kind === 'plan' && !open.isSound;
}

/** Finds the compasses of plans: thousands of plans stand in few folders, and name few compasses. */
export function compasses({
  index,
}: Pick<Serving, 'index'>): (facts: PlanFacts) => CoachDocument<'compass'> | undefined {
  const known = new Map<string, CoachDocument<'compass'> | undefined>();
  return (facts) => {
    const { uri, compass: path } = facts;
    if (path === undefined) return undefined;
    const from = `${uri.slice(0, uri.lastIndexOf('/'))} ${path}`;
    if (!known.has(from)) {
      const target = index.resolve(path, facts);
      known.set(from, target === undefined ? undefined : ofKind(index.get(target), 'compass'));
    }
    return known.get(from);
  };
}
