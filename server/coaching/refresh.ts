import type { Temporal } from 'temporal-polyfill';
import type { Period, Plan, Theme } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { isAfter, isBefore, toDate } from './calendar.ts';
import { type DatedEntry, heldEntries, heldSessions, plannedEntries } from './log.ts';
import { periodOf, periodStart } from './period.ts';
import { halfYearFrom } from './proposedDates.ts';
import { coloursOf, type GivenColour, openThemes } from './themes.ts';

/** A theme since the last refresh. */
export interface ThemeSince {
  readonly theme: Theme;
  /** Its index in `themes`. */
  readonly index: number;
  /** Oldest first. */
  readonly colours: readonly GivenColour[];
  /** How many actions are done by now, whenever that was: the plan keeps no day for it. */
  readonly done: number;
  readonly actions: number;
}

/** What a refresh begins with. */
export interface QuarterSoFar {
  /** The last refresh, else the start of the period; undefined where there is neither. */
  readonly since: Temporal.PlainDate | undefined;
  /** How many sessions were held since. */
  readonly sessions: number;
  /** The open themes, in the plan's order. */
  readonly themes: readonly ThemeSince[];
}

/** What the log says since the last refresh. Throws where a part that counts is broken. */
export function quarterSoFar(plan: Plan, today: Temporal.PlainDate): QuarterSoFar {
  const since = heldEntries(plan, 'refresh', today).at(-1)?.date ?? periodStart(plan);
  const isSince = ({ date }: { readonly date: Temporal.PlainDate }) =>
    since === undefined || !isBefore(date, since);
  return {
    since,
    sessions: heldSessions(plan, today).filter(isSince).length,
    themes: openThemes(plan).map(({ theme, index }) => {
      const actions = (theme.actions ?? []).filter(({ status }) => status !== 'dropped');
      return {
        theme,
        index,
        colours: coloursOf(theme.id, plan, today).filter(isSince),
        done: actions.filter(({ status }) => status === 'done').length,
        actions: actions.length,
      };
    }),
  };
}

/**
 * The period that follows one that is over: from the day after its end, six months as templates propose
 * them; from today where it ended so long ago that those would be over too. Undefined while the period
 * lasts beyond today, or where there is none.
 */
export function nextPeriod(plan: Plan, today: Temporal.PlainDate): Required<Period> | undefined {
  const end = attempt(() => periodOf(plan))?.end;
  if (!end || isAfter(end, today)) return undefined;
  const next = halfYearFrom(end.add({ days: 1 }));
  return isAfter(toDate(next.end), today) ? next : halfYearFrom(today);
}

/** The planned refresh that the one of today stands for: the earliest; undefined where none is planned. */
export function plannedRefresh(plan: Plan): DatedEntry | undefined {
  return attempt(() => plannedEntries(plan, 'refresh')[0]);
}
