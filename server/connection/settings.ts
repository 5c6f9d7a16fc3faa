import type { HintSwitches } from '../language/inlayHint.ts';

/** The user's settings, as `initializationOptions` give them first and the client changes them. */
export interface Settings {
  readonly codeLensEnabled: boolean;
  readonly inlayHints: HintSwitches;
  /** IANA name; undefined for the machine's own. */
  readonly timeZone: string | undefined;
  /** A fixed date for today, `YYYY-MM-DD` (tests and demonstrations). */
  readonly today: string | undefined;
}

const defaults: Settings = {
  codeLensEnabled: true,
  inlayHints: { gaps: true, expected: true, dueDates: true },
  timeZone: undefined,
  today: undefined,
};

/**
 * Reads settings from what a client sends: `{ codeLens: { enabled }, inlayHints: { gaps, expected,
 * dueDates }, timeZone, today }`, bare or under `coach`. What is missing or of another type stays as it was: clients that expect to be asked for
 * their settings send none when these change.
 */
export function settingsFrom(value: unknown, previous: Settings = defaults): Settings {
  const options = record(record(value).coach ?? value);
  const hints = record(options.inlayHints);
  const { gaps, expected, dueDates } = previous.inlayHints;
  return {
    codeLensEnabled: flag(record(options.codeLens).enabled, previous.codeLensEnabled),
    inlayHints: {
      gaps: flag(hints.gaps, gaps),
      expected: flag(hints.expected, expected),
      dueDates: flag(hints.dueDates, dueDates),
    },
    timeZone: text(options.timeZone, previous.timeZone),
    today: text(options.today, previous.today),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function flag(value: unknown, previous: boolean): boolean {
  return typeof value === 'boolean' ? value : previous;
}

/** An empty text is how a setting is left empty. */
function text(value: unknown, previous: string | undefined): string | undefined {
  return typeof value === 'string' ? value || undefined : previous;
}
