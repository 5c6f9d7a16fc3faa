import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Benchmark, type Built, milliseconds, type Row, times } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { inTurn, median } from './measure.ts';
import { runMeasured } from './measuredProcess.ts';

const FILES = 1000;
/** Makes plans of 4.5 KB. */
const LINES = 137;
const RUNS = { count: 5, warmUp: 1 };

export const check: Benchmark = {
  name: 'check',
  how: `coach check as a process over ${FILES.toLocaleString('en')} plans of 4.5 KB with their compass; against a process that reads the same files and parses them with a bare parseDocument of yaml, one after the other. Medians of ${RUNS.count} pairs in turn; no bound yet.`,
  async run(built) {
    const folder = makePlans(built);
    const memory: number[] = [];
    const pair = await inTurn(
      RUNS,
      () => {
        const args = [join(built.dist, 'cli.js'), 'check', '--format', 'json', '--today', today];
        const { time, megabytes } = run(built, args, folder);
        memory.push(megabytes);
        return time;
      },
      () => run(built, [join(built.scratch, 'bareParse.mjs')], folder).time,
    );
    const row: Row = {
      what: `check, ${FILES.toLocaleString('en')} plans`,
      ours: milliseconds(pair.ours),
      peer: `yaml ${milliseconds(pair.peer)}`,
      ratio: times(pair.ours / pair.peer),
    };
    const memoryRow: Row = {
      what: 'check, memory at its peak',
      ours: `${Math.round(median(memory))} MB`,
      peer: '',
      ratio: '',
    };
    return [row, memoryRow];
  },
};

function makePlans({ scratch, root }: Built): string {
  const folder = join(scratch, 'check');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'examples/pm.coach.yaml'), join(folder, 'pm.coach.yaml'));
  for (let number = 0; number < FILES; number++) {
    const text = generatedPlan({ number, lines: LINES });
    writeFileSync(join(folder, `person-${number}.coach.yaml`), text);
  }
  return folder;
}

/** @throws Error where the process cannot do its work. */
function run(built: Built, args: readonly string[], folder: string) {
  const { status, stderr, time, megabytes } = runMeasured(built, args, folder);
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return { time, megabytes: megabytes ?? Number.NaN };
}
