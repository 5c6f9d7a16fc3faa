import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Benchmark, type Built, milliseconds, type Row, times } from './benchmark.ts';
import { type Peer, peersOf } from './checkPeers.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { median } from './measure.ts';
import { type Measured, runMeasured } from './measuredProcess.ts';

const FILES = 1000;
/** Makes plans of 4.5 KB. */
const LINES = 137;
const ROUNDS = 5;
const MOST_MEGABYTES = 300;
/** Ten times the files may take so many times the time. */
const MOST_GROWTH = 11;
const GROWTH_ROUNDS = 2;

export const check: Benchmark = {
  name: 'check',
  how: `coach check over ${FILES.toLocaleString('en')} healthy plans of 4.5 KB with their compass, each with themes in words of its own: anew, and with what --cache has kept. Against a process that parses the same files with a bare parseDocument of yaml, one after the other; Spectral with three comparable rules; v8r with the schema of plans. All as processes, start included, in turn; medians of ${ROUNDS} rounds (v8r: 1) and of the ratios in them, after one that warms up. Over ten times the files: ${GROWTH_ROUNDS} rounds.`,
  async run(built) {
    const folder = makePlans(built, 'check', FILES);
    const cache = join(built.scratch, 'check-cache');
    const anew = () => runCheck(built, folder);
    const cached = () => runCheck(built, folder, ['--cache', cache]);
    const peers = peersOf(built);
    const rounds: Round[] = [];
    for (let number = 0; number <= ROUNDS; number++) {
      const round: Round = { anew: anew(), cached: cached(), peers: new Map() };
      for (const peer of peers) {
        if (number > peer.runs) continue;
        round.peers.set(peer.name, run(built, peer.args, folder));
      }
      if (number > 0) rounds.push(round);
    }
    const what = `check, ${FILES.toLocaleString('en')} plans`;
    return [
      ...peers.flatMap((peer) => [
        compare(`${what}, anew`, rounds, peer, (round) => round.anew),
        compare(`${what}, cached`, rounds, peer, (round) => round.cached),
      ]),
      memory(
        `${what}, anew, memory`,
        rounds.map((round) => round.anew),
      ),
      memory(
        `${what}, cached, memory`,
        rounds.map((round) => round.cached),
      ),
      growth(built, anew),
    ];
  },
};

interface Round {
  readonly anew: Measured;
  readonly cached: Measured;
  readonly peers: Map<string, Measured>;
}

function compare(
  what: string,
  rounds: readonly Round[],
  { name, most }: Peer,
  oursIn: (round: Round) => Measured,
): Row {
  const pairs = rounds.flatMap((round) => {
    const peer = round.peers.get(name);
    return peer ? [{ ours: oursIn(round).time, peer: peer.time }] : [];
  });
  const ratio = median(pairs.map(({ ours, peer }) => ours / peer));
  return {
    what,
    ours: milliseconds(median(pairs.map(({ ours }) => ours))),
    peer: `${name} ${milliseconds(median(pairs.map(({ peer }) => peer)))}`,
    ratio: times(ratio),
    bound: { text: times(most), holds: ratio <= most },
  };
}

function memory(what: string, runs: readonly Measured[]): Row {
  const peak = Math.max(...runs.map(({ megabytes }) => megabytes ?? Number.NaN));
  return {
    what,
    ours: `${Math.round(peak)} MB`,
    peer: '',
    ratio: '',
    bound: { text: `${MOST_MEGABYTES} MB`, holds: peak < MOST_MEGABYTES },
  };
}

function growth(built: Built, anew: () => Measured): Row {
  const folder = makePlans(built, 'check-ten', 10 * FILES);
  const pairs = Array.from({ length: GROWTH_ROUNDS }, () => ({
    few: anew().time,
    many: runCheck(built, folder).time,
  }));
  const ratio = median(pairs.map(({ few, many }) => many / few));
  return {
    what: 'check, ten times the plans',
    ours: milliseconds(median(pairs.map(({ many }) => many))),
    peer: `ours ${milliseconds(median(pairs.map(({ few }) => few)))}`,
    ratio: times(ratio),
    bound: { text: times(MOST_GROWTH), holds: ratio <= MOST_GROWTH },
  };
}

/** A folder of healthy plans of 4.5 KB, each in words of its own, with their compass. */
export function makePlans({ scratch, root }: Built, name: string, count: number): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'examples/pm.coach.yaml'), join(folder, 'pm.coach.yaml'));
  for (let number = 0; number < count; number++) {
    const text = generatedPlan({ number, lines: LINES })
      .replace(/title: .*$/gm, (title) => `${title} (${number})`)
      // v8r reads dates without quotes as points in time, and then refuses them.
      .replace(/\d{4}-\d\d-\d\d/g, (date) => `'${date}'`);
    writeFileSync(join(folder, `person-${number}.coach.yaml`), text);
  }
  return folder;
}

function runCheck(built: Built, folder: string, more: readonly string[] = []): Measured {
  const args = ['check', '--format', 'json', '--today', today, ...more];
  return run(built, [join(built.dist, 'cli.js'), ...args], folder);
}

/** @throws Error where the process cannot do its work. */
function run(built: Built, args: readonly string[], folder: string): Measured {
  const measured = runMeasured(built, args, folder);
  if (measured.status !== 0)
    throw new Error(`${args[0]} ended with ${measured.status}: ${measured.stderr}`);
  return measured;
}
