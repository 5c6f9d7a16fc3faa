import type { Stream } from './console.ts';

/** Shorter work needs no words. */
const PATIENCE_MILLISECONDS = 1000;
/** More often nobody reads it, and a terminal takes its time. */
const PAUSE_MILLISECONDS = 100;

/** How far long work has come, on one line of a terminal that goes when the work is done. */
export class Progress {
  readonly #terminal: Stream | undefined;
  readonly #clock: () => number;
  #next: number;
  #isShown = false;

  /** @param clock in milliseconds. */
  constructor(stream: Stream, clock: () => number = () => performance.now()) {
    this.#terminal = stream.isTTY ? stream : undefined;
    this.#clock = clock;
    this.#next = clock() + PATIENCE_MILLISECONDS;
  }

  show(what: string, done: number, total: number): void {
    if (!this.#terminal) return;
    const now = this.#clock();
    if (now < this.#next) return;
    this.#next = now + PAUSE_MILLISECONDS;
    this.#isShown = true;
    this.#terminal.write(`${ERASE}${what} ${done} of ${total} files …`);
  }

  /** Before anything else is written. */
  erase(): void {
    if (this.#isShown) this.#terminal?.write(ERASE);
    this.#isShown = false;
  }
}

/** To the line's beginning, and the line away. */
const ERASE = '\r\u001b[K';
