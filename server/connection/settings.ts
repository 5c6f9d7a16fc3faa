/** The user's settings, as `initializationOptions` give them first and the client changes them. */
export interface Settings {
  readonly codeLensEnabled: boolean;
  /** IANA name; undefined for the machine's own. */
  readonly timeZone: string | undefined;
  /** A fixed date for today, `YYYY-MM-DD` (tests and demonstrations). */
  readonly today: string | undefined;
}

/**
 * Reads settings from what a client sends: `{ codeLens: { enabled }, timeZone, today }`, bare or under
 * `coach`. Whatever is missing or of another type has the default, since the client is not ours to trust.
 */
export function settingsFrom(value: unknown, previous?: Settings): Settings {
  const options = record(record(value).coach ?? value);
  const enabled = record(options.codeLens).enabled;
  return {
    codeLensEnabled: typeof enabled === 'boolean' ? enabled : (previous?.codeLensEnabled ?? true),
    timeZone: text(options.timeZone),
    today: text(options.today) ?? previous?.today,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
