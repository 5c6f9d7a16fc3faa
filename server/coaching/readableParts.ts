import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';

/** A plan as far as it can be read, which never throws `BrokenPart`. */
export interface ReadableParts {
  readonly plan: Plan;
  /** The plan's own keys in which something could not be read, in the order of the file. */
  readonly missing: readonly string[];
}

/**
 * What tells one thing from another, or changes what is said of it (a session that is not `cancelled` was
 * held): where this cannot be read, the thing itself is left out, and not only the key.
 */
const essential: ReadonlySet<string> = new Set([
  ...['date', 'kind', 'status', 'rater', 'id', 'title', 'name'],
  ...['do', 'who', 'what', 'done', 'colour', 'rating', 'question'],
]);

/**
 * A copy of a plan without what cannot be read, for reports: they show the rest and say that something is
 * missing. Items of lists move up where one is left out, so that indices are none of the file.
 *
 * @param unnamed what the person is called whose name cannot be read.
 */
export function readableParts(plan: Plan, unnamed: string): ReadableParts {
  const parts: [string, unknown][] = [];
  const missing: string[] = [];
  for (const key of attempt(() => Object.keys(plan)) ?? []) {
    let isWhole = true;
    const part = readable(
      () => plan[key as keyof Plan],
      () => {
        isWhole = false;
      },
    );
    if (part !== undefined) parts.push([key, part]);
    if (!isWhole) missing.push(key);
  }
  const copy = { person: { name: unnamed }, ...Object.fromEntries(parts) } as Plan;
  return { plan: copy, missing };
}

/** A copy of what is read; undefined where that, or something essential in it, cannot be. */
function readable(read: () => unknown, onMissing: () => void): unknown {
  const value = attempt(read);
  if (value === undefined) {
    onMissing();
    return undefined;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const item = readable(() => value[index], onMissing);
      if (item !== undefined) items.push(item);
    }
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value)) {
    const part = readable(() => (value as Record<string, unknown>)[key], onMissing);
    if (part !== undefined) entries.push([key, part]);
    else if (essential.has(key)) return undefined;
  }
  return Object.fromEntries(entries);
}
