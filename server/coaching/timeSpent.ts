import type { LogEntry, Topic } from '../../schemas/generated/format.d.ts';

/** pitfalls.md, `tactical-takeover`: what `mostly` counts as, where nothing else says how long it was. */
const USUAL_MINUTES = 60;

/** The topics that are about the person; the others are status and other. */
const personTopics: readonly Topic[] = ['growth', 'career', 'feedback'];
const otherTopics: readonly Topic[] = ['status', 'other'];

/** Where the time of a check-in went. */
export interface TimeSpent {
  readonly minutes: number;
  /** Of these, the ones that went to status and other. */
  readonly tactical: number;
  /** The key that says so. */
  readonly key: 'minutes' | 'mostly';
}

/**
 * Where the time went, by `minutes`, or by `mostly` for those who do not count; undefined where
 * neither says anything (minutes that are all zero say nothing).
 */
export function timeSpent({ minutes, mostly }: LogEntry): TimeSpent | undefined {
  const sum = (topics: readonly Topic[]) =>
    topics.reduce((total, topic) => total + (minutes?.[topic] ?? 0), 0);
  const tactical = sum(otherTopics);
  const total = tactical + sum(personTopics);
  if (total > 0) return { minutes: total, tactical, key: 'minutes' };
  if (mostly === undefined) return undefined;
  return {
    minutes: USUAL_MINUTES,
    tactical: otherTopics.includes(mostly) ? USUAL_MINUTES : 0,
    key: 'mostly',
  };
}
