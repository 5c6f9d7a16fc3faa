import type { Temporal } from 'temporal-polyfill';
import type { Action, Commitment, Plan, Theme } from '../../schemas/generated/format.d.ts';
import { attempt, each } from './brokenPart.ts';
import { refersTo } from './people.ts';
import { openActions, openThemes } from './themes.ts';

/** What a nudge is about: one theme, what is to be done next, and what was promised. */
export interface Nudge {
  readonly theme: Theme;
  /** The open action that is due first, else the first one. */
  readonly action: Action | undefined;
  /** What the person has promised and not done yet, the newest. */
  readonly commitment: Commitment | undefined;
}

/** Any Monday: weeks are counted from it, so that everybody counts the same. */
const DAYS_A_WEEK = 7;

/**
 * The nudge of a week: the open themes take turns in the plan's order, a week each. Undefined for a closed
 * plan, and for one without an open theme that can be read.
 */
export function nudgeOf(plan: Plan, today: Temporal.PlainDate): Nudge | undefined {
  if (attempt(() => plan.status) === 'closed') return undefined;
  const themes = attempt(() => openThemes(plan).map(({ theme }) => theme)) ?? [];
  const theme = themes[weekOf(today) % themes.length];
  if (!theme) return undefined;
  const actions = attempt(() => openActions(theme).map(({ action }) => action)) ?? [];
  const [action] = actions.toSorted((one, other) =>
    (attempt(() => one.due) ?? '9999').localeCompare(attempt(() => other.due) ?? '9999'),
  );
  return { theme, action, commitment: openPromise(plan) };
}

/** Weeks begin on Monday, 1970-01-05 the first that is counted. */
function weekOf(today: Temporal.PlainDate): number {
  const days = today.since(today.with({ year: 1970, month: 1, day: 5 })).days;
  return Math.floor(days / DAYS_A_WEEK);
}

function openPromise(plan: Plan): Commitment | undefined {
  const entries = each(
    attempt(() => plan.log),
    (entry) => [{ date: entry.date, commitments: entry.commitments ?? [] }],
  );
  const newest = entries.toSorted((one, other) => other.date.localeCompare(one.date));
  return newest
    .flatMap(({ commitments }) => commitments)
    .find(({ who, done }) => done !== true && refersTo(who, plan.person));
}
