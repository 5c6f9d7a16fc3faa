/**
 * How much is tried. The seed is fixed, so that a run fails only for what has changed; to look for new
 * faults, give another one and more runs: `FUZZ_SEED=7 FUZZ_RUNS=20000`.
 *
 * @param runs by default: the whole of tests/fuzz takes some seconds.
 */
export function tries(runs: number): { readonly seed: number; readonly numRuns: number } {
  const { FUZZ_SEED, FUZZ_RUNS } = process.env;
  return { seed: Number(FUZZ_SEED ?? 1), numRuns: Number(FUZZ_RUNS ?? runs) };
}

/** Milliseconds for one property: it only bounds how long a run that hangs is waited for. */
export const TIMEOUT = Number.parseInt(process.env.FUZZ_RUNS ?? '0', 10) > 0 ? 3_600_000 : 60_000;
