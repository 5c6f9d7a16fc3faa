import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './benchmark.ts';

export interface Measured {
  /** The exit code; null where a signal ended it. */
  readonly status: number | null;
  readonly stderr: string;
  /** From the spawn to the end, in milliseconds. */
  readonly time: number;
  /** Milliseconds of the processor, its own and the system's for it; undefined where it crashed. */
  readonly processor: number | undefined;
  /** Memory at its peak, in megabytes; undefined where it crashed. */
  readonly megabytes: number | undefined;
}

/** Runs a script under this Node to its end. */
export function runMeasured({ scratch }: Built, args: readonly string[], folder: string): Measured {
  const report = join(scratch, 'usage.json');
  const preload = join(scratch, 'usage.cjs');
  rmSync(report, { force: true });
  writeFileSync(
    preload,
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const usage = { processor: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
      require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(usage));
    });`,
  );
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: 120_000,
  });
  const time = performance.now() - started;
  return { status, stderr, time, ...readUsage(report) };
}

function readUsage(report: string): Pick<Measured, 'processor' | 'megabytes'> {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { processor: undefined, megabytes: undefined };
  }
}
