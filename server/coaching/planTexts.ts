import type { Challenge, LogEntry, Plan, Theme } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { rememberedOfLast } from './remembered.ts';

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
export const planTexts = rememberedOfLast((plan: Plan): readonly PlanText[] => {
  const texts = new Texts();
  texts.take(plan, [], 'headline');
  forEach(part(plan, 'strengths'), (text, index) => texts.add(text, ['strengths', index]));
  forEach(part(plan, 'assessments'), (round, index) => {
    const path = ['assessments', index];
    texts.takeEvidence(part(round, 'ratings'), [...path, 'ratings']);
    texts.takeEvidence(part(round, 'skills'), [...path, 'skills']);
  });
  takeChallenge(texts, part(plan, 'challenge'), ['challenge']);
  forEach(part(plan, 'earlier-challenges'), (challenge, index) =>
    takeChallenge(texts, challenge, ['earlier-challenges', index]),
  );
  texts.take(part(plan, 'vision'), ['vision'], 'person', 'lead', 'beyond');
  forEach(part(plan, 'themes'), (theme, index) => takeTheme(texts, theme, ['themes', index]));
  const cadence = part(plan, 'cadence');
  texts.take(cadence, ['cadence'], 'nudge-by');
  forEach(part(cadence, 'pauses'), (pause, index) =>
    texts.take(pause, ['cadence', 'pauses', index], 'reason'),
  );
  forEach(part(plan, 'log'), (entry, index) => takeEntry(texts, entry, ['log', index]));
  return texts.all;
});

function takeChallenge(texts: Texts, challenge: Challenge | undefined, path: Path): void {
  texts.take(challenge, path, 'title', 'why', 'ready-when');
}

function takeTheme(texts: Texts, theme: Theme, path: Path): void {
  texts.take(theme, path, 'title', 'success', 'learnt');
  forEach(part(theme, 'actions'), (action, index) =>
    texts.take(action, [...path, 'actions', index], 'do'),
  );
}

function takeEntry(texts: Texts, entry: LogEntry, path: Path): void {
  texts.take(entry, path, 'headline');
  texts.takeEvidence(part(entry, 'progress'), [...path, 'progress']);
  forEach(part(entry, 'asked'), (asked, index) => {
    if (typeof asked === 'object') texts.take(asked, [...path, 'asked', index], 'answer');
  });
  forEach(part(entry, 'commitments'), (commitment, index) =>
    texts.take(commitment, [...path, 'commitments', index], 'what'),
  );
  texts.take(entry, path, 'notes');
}

class Texts {
  readonly all: PlanText[] = [];

  add(text: string, path: Path): void {
    this.all.push({ text, path });
  }

  /** The texts behind some keys of a mapping. */
  take<T extends object>(holder: T | undefined, path: Path, ...keys: (keyof T & string)[]): void {
    for (const key of keys) {
      const text = part(holder, key);
      if (typeof text === 'string') this.add(text, [...path, key]);
    }
  }

  /** The evidence of ratings or colours, which are a mapping only where there may be some. */
  takeEvidence(
    values: { readonly [key: string]: string | number | { evidence?: string } } | undefined,
    path: Path,
  ): void {
    for (const key of Object.keys(values ?? {})) {
      if (key.startsWith('x-')) continue;
      const value = part(values, key);
      if (typeof value === 'object') this.take(value, [...path, key], 'evidence');
    }
  }
}

/** The value of a key; undefined where it is absent or broken. */
function part<T extends object, K extends keyof T>(
  holder: T | undefined,
  key: K,
): T[K] | undefined {
  return attempt(() => holder?.[key]);
}

/** Visits the items of a list that can be read. */
function forEach<Item>(
  list: readonly Item[] | undefined,
  visit: (item: Item, index: number) => void,
): void {
  for (let index = 0; index < (list?.length ?? 0); index++) {
    const item = attempt(() => list?.[index]);
    if (item !== undefined) visit(item, index);
  }
}
