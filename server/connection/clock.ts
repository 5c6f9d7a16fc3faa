import type { Temporal } from 'temporal-polyfill';
import { isFixed, today, untilMidnight } from '../workspace/today.ts';
import type { Settings } from './settings.ts';

/** The user's date, and a call when it changes: at midnight, or as soon as someone asks after it. */
export class Clock {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #onNewDay: () => void;
  readonly #warn: (message: string) => void;
  #settings: Settings;
  #timer: NodeJS.Timeout | undefined;
  #lastDay: string | undefined;

  constructor(
    settings: Settings,
    environment: Readonly<Record<string, string | undefined>>,
    onNewDay: () => void,
    warn: (message: string) => void,
  ) {
    this.#settings = settings;
    this.#environment = environment;
    this.#onNewDay = onNewDay;
    this.#warn = warn;
    this.#wind();
  }

  change(settings: Settings): void {
    this.#settings = settings;
    this.#wind();
  }

  today(): Temporal.PlainDate {
    const date = this.#read();
    const day = date.toString();
    // A laptop that slept over midnight wakes before its timer does.
    if (this.#lastDay !== undefined && day !== this.#lastDay) queueMicrotask(this.#onNewDay);
    this.#lastDay = day;
    return date;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #read(): Temporal.PlainDate {
    const { today: fixed, timeZone } = this.#settings;
    try {
      return today({ fixed, timeZone, environment: this.#environment });
    } catch (error) {
      this.#warn(error instanceof Error ? error.message : String(error));
      // Wrong settings are dropped, so that this is said once.
      this.#settings = { ...this.#settings, today: undefined, timeZone: undefined };
      return today({});
    }
  }

  #wind(): void {
    clearTimeout(this.#timer);
    this.#read();
    const { today: fixed, timeZone } = this.#settings;
    if (isFixed({ fixed, environment: this.#environment })) return;
    this.#timer = setTimeout(() => {
      this.#wind();
      this.#onNewDay();
    }, untilMidnight(timeZone));
    this.#timer.unref();
  }
}
