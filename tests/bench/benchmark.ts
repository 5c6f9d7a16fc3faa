/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string;
  /** What was measured of ours, with its unit: `12.3 ms`. */
  readonly ours: string;
  /** What it is compared with, measured in the same run; empty where there is nothing. */
  readonly peer: string;
  readonly ratio: string;
  /** The bound that it has to keep, and whether it does; none where there is no bound (yet). */
  readonly bound?: { readonly text: string; readonly holds: boolean };
}

export interface Benchmark {
  /** For `--only`. */
  readonly name: string;
  /** How it measures, in a sentence or two. */
  readonly how: string;
  run(built: Built): Promise<Row[]>;
}

/** What scripts/bench.mjs has built for production, and a folder to write into. */
export interface Built {
  /** Holds server.js and cli.js. */
  readonly dist: string;
  readonly scratch: string;
  /** The checkout's folder. */
  readonly root: string;
  /** The folder in which the programs are installed that we are compared with; empty where they are not. */
  readonly peers: string;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
