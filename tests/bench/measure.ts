/** Two medians of the same runs, in milliseconds. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

interface Runs {
  /** Pairs of runs that count. */
  readonly count: number;
  /** Pairs before them that do not: the compiler and the disk's cache warm up. */
  readonly warmUp: number;
}

/**
 * Times two things in turn, so that whatever else the machine does hits both alike, and takes the
 * median of each, which a few disturbed runs do not move. Who goes first changes with each pair.
 *
 * @param ours and `peer` do the work once and return its time in milliseconds.
 */
export async function inTurn(
  { count, warmUp }: Runs,
  ours: (run: number) => Promise<number> | number,
  peer: (run: number) => Promise<number> | number,
): Promise<Pair> {
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let run = 0; run < warmUp + count; run++) {
    const pair: { ours?: number; peer?: number } = {};
    if (run % 2 === 0) pair.ours = await ours(run);
    pair.peer = await peer(run);
    pair.ours ??= await ours(run);
    if (run < warmUp) continue;
    times.ours.push(pair.ours);
    times.peer.push(pair.peer);
  }
  return { ours: median(times.ours), peer: median(times.peer) };
}

/** How long a piece of work takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The number that so many of a hundred do not exceed. */
export function percentile(numbers: readonly number[], hundredths: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * hundredths) / 100) - 1] ?? Number.NaN;
}
