import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInputs } from '../support/badInputs.ts';
import { type Benchmark, milliseconds, type Row } from './benchmark.ts';
import { today } from './generatedPlan.ts';
import { runMeasured } from './measuredProcess.ts';

/** Longer than this is a hang (the issue, "It must also hold"). */
const LIMIT_MILLISECONDS = 2000;
/** How many are shown of those that hold. */
const MOST_ROWS = 5;

export const badInput: Benchmark = {
  name: 'bad-input',
  how: `coach check as a process over one bad file at a time, once each, its start included; in time of the processor, which other work on the machine does not lengthen much. Those that took longest are shown.`,
  run: async (built) => {
    const results = badInputs(1).map(([name, content], index) => {
      const folder = join(built.scratch, 'bad-input', String(index));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'ana.coach.yaml'), content);
      const args = [join(built.dist, 'cli.js'), 'check', '--format', 'json', '--today', today];
      const { status, processor } = runMeasured(built, args, folder);
      const hasEnded = status === 0 || status === 1;
      const time = hasEnded && processor !== undefined ? processor : Number.POSITIVE_INFINITY;
      return { name, time, holds: time <= LIMIT_MILLISECONDS };
    });
    return results
      .sort((one, other) => other.time - one.time)
      .filter(({ holds }, index) => !holds || index < MOST_ROWS)
      .map(
        ({ name, time, holds }): Row => ({
          what: `check, ${name}`,
          ours: Number.isFinite(time) ? milliseconds(time) : 'crashed',
          peer: '',
          ratio: '',
          bound: { text: milliseconds(LIMIT_MILLISECONDS), holds },
        }),
      );
  },
};
