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

/** One of the values from which "today" is taken is not what it should be. The message is for people. */
export class TodayError extends Error {
  override readonly name = 'TodayError';
  readonly source: 'fixed' | 'timeZone' | 'environment';

  constructor(source: TodayError['source'], message: string) {
    super(message);
    this.source = source;
  }
}

/**
 * The user's calendar date. A time zone must be one even where a fixed date leaves it without effect.
 *
 * @throws TodayError
 */
export function today({ fixed, timeZone, environment }: TodaySource): Temporal.PlainDate {
  const now = inTimeZone(timeZone);
  if (fixed !== undefined) return parse(fixed, 'fixed', 'today');
  const fromEnvironment = environment?.COACH_TODAY;
  return fromEnvironment ? parse(fromEnvironment, 'environment', 'COACH_TODAY') : now;
}

function inTimeZone(timeZone: string | undefined): Temporal.PlainDate {
  if (timeZone === undefined) return onThisMachine(new Date());
  try {
    return Temporal.Now.plainDateISO(timeZone);
  } catch {
    const message = `\`${timeZone}\` is no time zone: use a name such as Europe/Berlin.`;
    throw new TodayError('timeZone', message);
  }
}

/** Without a time zone by name, for which `Intl` would have to be loaded. */
function onThisMachine(now: Date): Temporal.PlainDate {
  return new Temporal.PlainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Whether "today" moves on with the clock. */
export function isFixed({ fixed, environment }: TodaySource): boolean {
  return fixed !== undefined || Boolean(environment?.COACH_TODAY);
}

function parse(text: string, source: TodayError['source'], name: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
      return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // Falls through to the same words as a date in another form.
  }
  throw new TodayError(source, `\`${text}\` (${name}) is no calendar date: write YYYY-MM-DD.`);
}

/** Milliseconds until the next local midnight in the time zone, at least one. */
export function untilMidnight(timeZone: string | undefined): number {
  if (timeZone === undefined) {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    return Math.max(1, midnight.getTime() - now.getTime());
  }
  const now = Temporal.Now.zonedDateTimeISO(timeZone);
  const midnight = now.add({ days: 1 }).startOfDay();
  return Math.max(1, midnight.epochMilliseconds - now.epochMilliseconds);
}
