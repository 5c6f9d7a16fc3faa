import { expect, it } from 'vitest';
import { Progress } from '../../../server/cli/progress.ts';

/** A stream that keeps what is written to it, and a clock that stands still. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const clock = { now: 0 };
  return { written, clock, progress: new Progress(stream, () => clock.now) };
}

it('says nothing of what takes less than a second', () => {
  const { written, clock, progress } = terminal(true);
  for (clock.now = 0; clock.now < 1000; clock.now++) progress.show('Reading', clock.now, 1000);
  progress.erase();
  expect(written).toEqual([]);
});

it('then shows how far it is, ten times a second, and goes without a trace', () => {
  const { written, clock, progress } = terminal(true);
  clock.now = 1000;
  progress.show('Reading', 5, 20);
  clock.now = 1099;
  progress.show('Reading', 6, 20);
  clock.now = 1100;
  progress.show('Checking', 7, 20);
  progress.erase();
  progress.erase();
  expect(written).toEqual([
    '\r\u001b[KReading 5 of 20 files …',
    '\r\u001b[KChecking 7 of 20 files …',
    '\r\u001b[K',
  ]);
});

it('writes nothing where it does not go to a terminal', () => {
  const { written, clock, progress } = terminal(false);
  clock.now = 5000;
  progress.show('Reading', 5, 20);
  progress.erase();
  expect(written).toEqual([]);
});
