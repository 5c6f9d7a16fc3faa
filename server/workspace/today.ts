import { Temporal } from 'temporal-polyfill';

/** Where "today" comes from, in the order of format.md: a fixed date, else the clock of a time zone. */
export interface TodaySource {
  /** From a flag or an option, `YYYY-MM-DD`. */
  readonly fixed?: string | undefined;
  /** IANA name; undefined for the machine's own. */
  readonly timeZone?: string | undefined;
  /** The environment: `COACH_TODAY` counts where nothing is fixed. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * The user's calendar date.
 *
 * @throws Error that says which of the given values is no date or no time zone.
 */
export function today({ fixed, timeZone, environment }: TodaySource): Temporal.PlainDate {
  const date = fixed || environment?.COACH_TODAY;
  if (date) return parse(date, fixed ? 'today' : 'COACH_TODAY');
  try {
    return Temporal.Now.plainDateISO(timeZone || undefined);
  } catch {
    throw new Error(`\`${timeZone}\` is no time zone: use a name such as Europe/Berlin.`);
  }
}

/** Whether "today" moves on with the clock. */
export function isFixed({ fixed, environment }: TodaySource): boolean {
  return Boolean(fixed || environment?.COACH_TODAY);
}

function parse(text: string, name: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
      return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // Falls through to the same words as a date in another form.
  }
  throw new Error(`\`${text}\` (${name}) is no calendar date: write YYYY-MM-DD.`);
}

/** Milliseconds until the next local midnight in the time zone, at least one. */
export function untilMidnight(timeZone: string | undefined): number {
  const now = Temporal.Now.zonedDateTimeISO(timeZone || undefined);
  const midnight = now.add({ days: 1 }).startOfDay();
  return Math.max(1, midnight.epochMilliseconds - now.epochMilliseconds);
}
