import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Benchmark, type Built, milliseconds, type Row, times } from './benchmark.ts';
import { makePlans } from './check.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { LanguageClient } from './languageClient.ts';
import { inTurn, median } from './measure.ts';
import { runMeasured } from './measuredProcess.ts';

const FILES = 10_000;
const ROUNDS = 2;
const FIRST_RUNS = { count: 7, warmUp: 1 };
const MOST_MEGABYTES = 500;

interface Start {
  /** Milliseconds from the spawn to the open file's first findings, and to those that need all files. */
  readonly first: number;
  readonly complete: number;
  readonly megabytes: number;
}

export const index: Benchmark = {
  name: 'index',
  how: `The server over a workspace of ${FILES.toLocaleString('en')} plans of 4.5 KB with their compass, one of them open, which is about the same person as the last one that is read: from the spawn to its first findings, against an empty workspace (medians of ${FIRST_RUNS.count} pairs); until it is told of the other one, so that all are read, without and with a cache from the time before, against a process that parses all of them with a bare parseDocument of yaml (medians of ${ROUNDS} rounds in turn). Memory at the peak.`,
  async run(built) {
    const folder = makePlans(built, 'index', FILES);
    // The last one by its name, and so the last one to be read.
    writeFileSync(join(folder, 'z.coach.yaml'), generatedPlan({ number: 1, lines: 137 }));
    const empty = join(built.scratch, 'index-empty');
    mkdirSync(empty, { recursive: true });
    const storage = join(built.scratch, 'index-storage');
    const first = await inTurn(
      FIRST_RUNS,
      async () => (await start(built, folder, 'first')).first,
      async () => (await start(built, empty, 'first')).first,
    );
    const rounds: { anew: Start; again: Start; bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(storage, { recursive: true, force: true });
      const bare = runMeasured(built, [join(built.scratch, 'bareParse.mjs')], folder).time;
      const anew = await start(built, folder, 'complete', storage);
      const again = await start(built, folder, 'complete', storage);
      rounds.push({ bare, anew, again });
    }
    const anew = median(rounds.map((round) => round.anew.complete));
    const again = median(rounds.map((round) => round.again.complete));
    const bare = median(rounds.map((round) => round.bare));
    const peak = Math.max(...rounds.flatMap((each) => [each.anew.megabytes, each.again.megabytes]));
    const what = `index, ${FILES.toLocaleString('en')} plans`;
    return [
      row(`${what}, first findings`, first.ours, 'empty workspace', first.peer, 1.3),
      row(`${what}, complete`, anew, 'yaml', bare, 1.2),
      row(`${what}, complete, second start`, again, 'first start', anew, 0.2),
      {
        what: `${what}, memory`,
        ours: `${Math.round(peak)} MB`,
        peer: '',
        ratio: '',
        bound: { text: `${MOST_MEGABYTES} MB`, holds: peak < MOST_MEGABYTES },
      },
    ];
  },
};

function row(what: string, ours: number, peer: string, theirs: number, most: number): Row {
  const ratio = ours / theirs;
  return {
    what,
    ours: milliseconds(ours),
    peer: `${peer} ${milliseconds(theirs)}`,
    ratio: times(ratio),
    bound: { text: times(most), holds: ratio <= most },
  };
}

/** Starts a server, opens a plan, and ends the server when what is waited for is there. */
async function start(
  { dist }: Built,
  folder: string,
  until: 'first' | 'complete',
  storage?: string,
): Promise<Start> {
  const folderUri = pathToFileURL(folder).toString();
  const uri = `${folderUri}/person-1.coach.yaml`;
  const text = generatedPlan({ number: 1, lines: 137 });
  const started = performance.now();
  const client = new LanguageClient([join(dist, 'server.js'), '--stdio'], { COACH_TODAY: today });
  const found = client.pushed((params) => params.uri === uri);
  const complete = client.pushed(
    (params) =>
      params.uri === uri && params.diagnostics.some(({ code }) => code === 'duplicate-person'),
  );
  await client.initialize({
    capabilities: {},
    workspaceFolders: [{ uri: folderUri, name: 'team' }],
    ...(storage === undefined
      ? {}
      : { initializationOptions: { storage: pathToFileURL(storage).toString() } }),
  });
  await client.open(uri, 'coach', text);
  await found;
  const first = performance.now() - started;
  if (until === 'first') {
    await client.stop();
    return { first, complete: Number.NaN, megabytes: Number.NaN };
  }
  await complete;
  const time = performance.now() - started;
  // What has been read is kept in the background.
  if (storage !== undefined) await written(storage);
  const megabytes = client.peakMegabytes();
  await client.stop();
  return { first, complete: time, megabytes };
}

/** The cache is written at once, behind the first findings that need it. */
export async function written(storage: string): Promise<void> {
  for (;;) {
    try {
      if (readFileSync(join(storage, 'index.coach-cache'))) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
