import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkInThreads } from '../../../server/cli/checking/threads.ts';

const settings = { folders: [], today: '2026-11-24', overrides: new Map(), shared: [] };
const jobs = Array.from({ length: 100 }, (_, index) => ({
  uri: `file:///team/${index}.coach.yaml`,
  text: `kind: questions\nnumber-${index}: 1\n`,
  isReported: true,
}));

function script(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'coach-threads-')), 'thread.mjs');
  writeFileSync(file, text);
  return file;
}

it('gives the outcomes in the order of the jobs', async () => {
  const echo = script(`import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ start, jobs }) =>
  parentPort.postMessage({ start, outcomes: jobs.map(({ uri }) => ({ uri })) }));`);
  const done: number[] = [];
  const means = { threads: 3, script: echo };
  const outcomes = await checkInThreads(jobs, settings, means, (count) => done.push(count));
  expect(outcomes.map(({ uri }) => uri)).toEqual(jobs.map(({ uri }) => uri));
  expect(done.at(-1)).toBe(100);
});

it.each([
  ["throw new RangeError('at the start');", 'at the start'],
  [
    "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', async () => { throw new RangeError('later'); });",
    'later',
  ],
  ['process.exit(3);', 'a thread ended early, with 3'],
])('fails where a thread fails: %s', async (text, message) => {
  const work = checkInThreads(jobs, settings, { threads: 2, script: script(text) }, () => {});
  await expect(work).rejects.toThrow(message);
});
