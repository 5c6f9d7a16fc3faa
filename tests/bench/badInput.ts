import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInputs } from '../support/badInputs.ts';
import { type Benchmark, milliseconds, type Row } from './benchmark.ts';
import { today } from './generatedPlan.ts';

/** Longer than this is a hang (the issue, "It must also hold"). */
const LIMIT_MILLISECONDS = 2000;
const LIMIT = milliseconds(LIMIT_MILLISECONDS);

export const badInput: Benchmark = {
  name: 'bad-input',
  how: `coach check as a process over one bad file at a time, once each and start included; those that took longest are shown.`,
  run: async ({ dist, scratch }) => {
    const rows = badInputs(1).map(([name, content], index) => {
      const folder = join(scratch, 'bad-input', String(index));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'ana.coach.yaml'), content);
      const started = performance.now();
      const { status } = spawnSync(
        process.execPath,
        [join(dist, 'cli.js'), 'check', '--format', 'json', '--today', today],
        { cwd: folder, maxBuffer: 2 ** 30, timeout: 60_000 },
      );
      const time = performance.now() - started;
      const hasEnded = status === 0 || status === 1;
      return { name, time, holds: hasEnded && time <= LIMIT_MILLISECONDS, hasEnded };
    });
    return rows
      .sort((one, other) => other.time - one.time)
      .filter(({ holds }, index) => !holds || index < 5)
      .map(
        ({ name, time, holds, hasEnded }): Row => ({
          what: `check, ${name}`,
          ours: hasEnded ? milliseconds(time) : 'crashed',
          peer: '',
          ratio: '',
          bound: { text: LIMIT, holds },
        }),
      );
  },
};
