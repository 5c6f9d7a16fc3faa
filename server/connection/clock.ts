import type { Temporal } from 'temporal-polyfill';
import { isFixed, TodayError, type TodaySource, today, untilMidnight } from '../workspace/today.ts';
import type { Settings } from './settings.ts';

/** The user's date, and a call when it changes: at midnight, or as soon as someone asks after it. */
export class Clock {
  readonly #onNewDay: () => void;
  readonly #warn: (message: string) => void;
  #settings: Settings;
  /** The settings and the environment, without what has turned out to be wrong. */
  #source: TodaySource;
  #timer: NodeJS.Timeout | undefined;
  #lastDay: string | undefined;

  constructor(
    settings: Settings,
    environment: Readonly<Record<string, string | undefined>>,
    onNewDay: () => void,
    warn: (message: string) => void,
  ) {
    this.#settings = settings;
    this.#source = { fixed: settings.today, timeZone: settings.timeZone, environment };
    this.#onNewDay = onNewDay;
    this.#warn = warn;
    this.#wind();
  }

  change(settings: Settings): void {
    const { today: fixed, timeZone } = this.#settings;
    this.#settings = settings;
    // What is wrong is said once, and not with every other setting that changes.
    if (settings.today === fixed && settings.timeZone === timeZone) return;
    this.#source = { ...this.#source, fixed: settings.today, timeZone: settings.timeZone };
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
    for (;;) {
      try {
        return today(this.#source);
      } catch (error) {
        if (!(error instanceof TodayError)) throw error;
        this.#warn(error.message);
        this.#source = { ...this.#source, [error.source]: undefined };
      }
    }
  }

  #wind(): void {
    clearTimeout(this.#timer);
    this.#read();
    if (isFixed(this.#source)) return;
    this.#timer = setTimeout(() => {
      this.#wind();
      this.#onNewDay();
    }, untilMidnight(this.#source.timeZone));
    // In a browser a timer is only a number.
    this.#timer.unref?.();
  }
}
