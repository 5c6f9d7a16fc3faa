import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type CheckSettings, FileChecker, type Job, type Outcome } from './fileChecker.ts';

/** Small enough that all threads end at about the same time, large enough that telling them costs nothing. */
const BATCH = 12;
/** So many batches a thread has been given, so that it never waits for the next one. */
const AHEAD = 2;

/** Measured: half the memory of what the engine takes by itself, in the same time. */
const YOUNG_MEGABYTES = 24;

/**
 * Looks at files in threads of their own, which take half the memory that this one would; without a
 * script, or with no threads, in this one.
 *
 * @param script the program's own file, which calls `serveThread` in a thread.
 * @returns the outcomes in the order of the jobs.
 * @throws whatever a thread fails with.
 */
export async function checkInThreads(
  jobs: readonly Job[],
  settings: CheckSettings,
  { threads, script }: { readonly threads: number; readonly script: string | undefined },
  report: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let [given, done] = [0, 0];
  const next = (): Batch | undefined => {
    const start = given;
    given += BATCH;
    return start < jobs.length ? { start, jobs: jobs.slice(start, given) } : undefined;
  };
  const take = (start: number, results: readonly Outcome[]) => {
    for (const [index, result] of results.entries()) outcomes[start + index] = result;
    done += results.length;
    report(done);
  };
  if (script === undefined || threads === 0) {
    await runHere(settings, next, take);
  } else {
    const needed = Math.min(threads, Math.ceil(jobs.length / BATCH));
    await Promise.all(
      Array.from({ length: needed }, () => runThread(script, settings, next, take)),
    );
  }
  return outcomes;
}

interface Batch {
  readonly start: number;
  readonly jobs: readonly Job[];
}

interface Results {
  readonly start: number;
  readonly outcomes: readonly Outcome[];
}

type Next = () => Batch | undefined;
type Take = (start: number, outcomes: readonly Outcome[]) => void;

async function runHere(settings: CheckSettings, next: Next, take: Take): Promise<void> {
  let checker: FileChecker | undefined;
  for (let batch = next(); batch; batch = next()) {
    checker ??= new FileChecker(settings);
    take(batch.start, await checkAll(checker, batch.jobs));
  }
}

function runThread(script: string, settings: CheckSettings, next: Next, take: Take): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { [MARK]: settings },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    let waiting = 0;
    const send = () => {
      const batch = next();
      if (!batch) return;
      waiting++;
      worker.postMessage(batch);
    };
    worker.on('message', ({ start, outcomes }: Results) => {
      waiting--;
      take(start, outcomes);
      send();
      if (waiting === 0) void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (waiting === 0) resolve();
      else reject(new Error(`a thread ended early, with ${code}`));
    });
    for (let index = 0; index < AHEAD; index++) send();
    if (waiting === 0) void worker.terminate();
  });
}

/** Tells our threads from those of programs that have loaded this one. */
const MARK = 'coach-check';

/** Whether this is one of our threads. */
export function isThread(): boolean {
  return !isMainThread && typeof workerData === 'object' && MARK in (workerData ?? {});
}

/** What a thread does, until the main one ends it. */
export function serveThread(): void {
  const checker = new FileChecker(workerData[MARK] as CheckSettings);
  parentPort?.on('message', async ({ start, jobs }: Batch) => {
    const results: Results = { start, outcomes: await checkAll(checker, jobs) };
    parentPort?.postMessage(results);
  });
}

async function checkAll(checker: FileChecker, jobs: readonly Job[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await checker.check(job));
  return outcomes;
}
