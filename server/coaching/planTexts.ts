import type { Challenge, Plan, RatingValue } from '../../schemas/generated/format.d.ts';
import { attempt, each, eachEntry } from './brokenPart.ts';

/** What someone wrote in their own words. */
export interface PlanText {
  readonly text: string;
  /** The keys down to it, from the plan's top. */
  readonly path: Path;
}

type Path = readonly (string | number)[];

/**
 * Every text of a plan, in the order of format.md: what people write in their own words. Names, ids,
 * paths, labels of raters, dates and words of a fixed list are none; keys that begin with `x-` are
 * their author's own. Broken parts are passed over.
 */
export function* planTexts(plan: Plan): Generator<PlanText> {
  yield* textsAt(plan, [], ['headline']);
  yield* each(part(plan, 'strengths'), (text, index) => [{ text, path: ['strengths', index] }]);
  yield* each(part(plan, 'assessments'), function* (round, index) {
    yield* evidence(part(round, 'ratings'), ['assessments', index, 'ratings']);
    yield* evidence(part(round, 'skills'), ['assessments', index, 'skills']);
  });
  yield* challenge(part(plan, 'challenge'), ['challenge']);
  yield* each(part(plan, 'earlier-challenges'), (earlier, index) =>
    challenge(earlier, ['earlier-challenges', index]),
  );
  yield* textsAt(part(plan, 'vision'), ['vision'], ['person', 'lead', 'beyond']);
  yield* themes(plan);
  yield* cadence(plan);
  yield* log(plan);
}

function challenge(value: Challenge | undefined, path: Path): Generator<PlanText> {
  return textsAt(value, path, ['title', 'why', 'ready-when']);
}

function themes(plan: Plan): Generator<PlanText> {
  return each(part(plan, 'themes'), function* (theme, index) {
    const path = ['themes', index];
    yield* textsAt(theme, path, ['title', 'success', 'learnt']);
    yield* each(part(theme, 'actions'), (action, number) =>
      textsAt(action, [...path, 'actions', number], ['do']),
    );
  });
}

function* cadence(plan: Plan): Generator<PlanText> {
  const value = part(plan, 'cadence');
  yield* textsAt(value, ['cadence'], ['nudge-by']);
  yield* each(part(value, 'pauses'), (pause, index) =>
    textsAt(pause, ['cadence', 'pauses', index], ['reason']),
  );
}

function log(plan: Plan): Generator<PlanText> {
  return each(part(plan, 'log'), function* (entry, index) {
    const path = ['log', index];
    yield* textsAt(entry, path, ['headline']);
    yield* evidence(part(entry, 'progress'), [...path, 'progress']);
    yield* each(part(entry, 'asked'), (asked, number) =>
      typeof asked === 'string' ? [] : textsAt(asked, [...path, 'asked', number], ['answer']),
    );
    yield* each(part(entry, 'commitments'), (commitment, number) =>
      textsAt(commitment, [...path, 'commitments', number], ['what']),
    );
    yield* textsAt(entry, path, ['notes']);
  });
}

/** The evidence of ratings or colours, which are a mapping only where there is some. */
function evidence(
  values: { readonly [key: string]: RatingValue | string | { evidence?: string } } | undefined,
  path: Path,
): Generator<PlanText> {
  return eachEntry(values, (key, value) =>
    key.startsWith('x-') || typeof value !== 'object'
      ? []
      : textsAt(value, [...path, key], ['evidence']),
  );
}

function* textsAt<T extends object>(
  holder: T | undefined,
  path: Path,
  keys: readonly (keyof T & string)[],
): Generator<PlanText> {
  for (const key of keys) {
    const text = part(holder, key);
    if (typeof text === 'string') yield { text, path: [...path, key] };
  }
}

/** The value of a key; undefined where it is absent or broken. */
function part<T extends object, K extends keyof T>(
  holder: T | undefined,
  key: K,
): T[K] | undefined {
  return attempt(() => holder?.[key]);
}
