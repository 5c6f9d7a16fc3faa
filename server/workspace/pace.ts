/** So long work may hold up everything else, in milliseconds: twice that is hardly felt in typing. */
const SLICE = 10;
/** So long work waits for others that do not get done: they may wait for somebody themselves. */
const MOST_PATIENCE = 100;

/** Long work in slices: in between, others have their turn. */
export class Pace {
  readonly #isBusy: () => boolean;
  #began = performance.now();

  /** @param isBusy whether there is work that people wait for, which goes first. */
  constructor(isBusy: () => boolean = () => false) {
    this.#isBusy = isBusy;
  }

  /** Whether the slice is over, and `pause` due. */
  get isDue(): boolean {
    return performance.now() - this.#began >= SLICE;
  }

  async pause(): Promise<void> {
    const patience = performance.now() + MOST_PATIENCE;
    do await turn();
    while (this.#isBusy() && performance.now() < patience);
    this.#began = performance.now();
  }
}

/** Lets everything go on that is due by now; a promise that is kept already would not. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    // Browsers have no such thing, and a timer takes some milliseconds.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
