import { parseArgs } from 'node:util';
import { badInput } from './badInput.ts';
import type { Benchmark, Built, Row } from './benchmark.ts';
import { check } from './check.ts';
import { index } from './index.ts';
import { latency } from './latency.ts';
import { rename } from './rename.ts';
import { start } from './start.ts';
import { table } from './table.ts';
import { typing } from './typing.ts';
import { wheel } from './wheel.ts';

const benchmarks: readonly Benchmark[] = [
  typing,
  start,
  latency,
  wheel,
  rename,
  badInput,
  check,
  index,
];

/** Runs the benchmarks and prints their table. @returns the exit code: 1 where a bound is not kept. */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      dist: { type: 'string', default: '' },
      scratch: { type: 'string', default: '' },
      root: { type: 'string', default: '' },
      peers: { type: 'string', default: '' },
    },
  });
  const unknown = values.only.find((name) => !benchmarks.some((each) => each.name === name));
  if (unknown !== undefined) {
    const names = benchmarks.map(({ name }) => name).join(', ');
    console.error(`There is no benchmark ${unknown}: there are ${names}.`);
    return 2;
  }
  const chosen = benchmarks.filter(
    ({ name }) => values.only.length === 0 || values.only.includes(name),
  );
  const built: Built = values;
  const rows: Row[] = [];
  console.log(`Node ${process.versions.node}. Ratios count, not times: the machine is what it is.`);
  for (const { name, how, run } of chosen) {
    console.log(`\n${name}: ${how}`);
    rows.push(...(await run(built)));
  }
  console.log(`\n${table(rows)}`);
  return rows.every(({ bound }) => bound?.holds ?? true) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
