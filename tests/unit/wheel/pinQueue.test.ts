import { describe, expect, test } from 'vitest';
import { PinQueue } from '../../../client/wheel/pinQueue.ts';
import type {
  PanelState,
  RateMessage,
  SetRatingParams,
  SetRatingResult,
} from '../../../server/protocol.ts';
import { outline, wheel } from './wheels.ts';

const uri = 'file:///ana.coach.yaml';
const rate = (change: Partial<RateMessage> = {}): RateMessage => ({
  type: 'rate',
  version: 1,
  spoke: 'bucket-3',
  outline: 'self',
  rating: 7,
  ...change,
});

/** A queue whose edits are answered by hand; each edit that is made gives the text its next version. */
function queued() {
  const self = { ...outline('self', [5]), round: 2 };
  let version = 1;
  const log: string[] = [];
  const answers: ((result: SetRatingResult) => void)[] = [];
  const sent: SetRatingParams[] = [];
  const state = (): PanelState => ({ uri, wheel: { version, model: wheel({ outlines: [self] }) } });
  const queue = new PinQueue({
    state,
    refresh: async () => void log.push('refresh'),
    send: (params) => {
      sent.push(params);
      return new Promise((resolve) => {
        answers.push((result) => {
          if (result === null) version++;
          resolve(result);
        });
      });
    },
    refuse: (reason) => log.push(reason),
    show: () => log.push(`show ${version}`),
  });
  return { queue, sent, answers, log, type: () => version++ };
}

describe('setting pins', () => {
  test('sends the round, the bucket and the version that were seen, and shows what has become of it', async () => {
    const { queue, sent, answers, log } = queued();
    const done = queue.set(rate());
    await expect.poll(() => sent).toHaveLength(1);
    expect(sent[0]).toEqual({ uri, version: 1, round: 2, bucket: 'bucket-3', rating: 7 });
    answers[0]?.(null);
    await done;
    expect(log).toEqual(['refresh', 'refresh', 'show 2']);
  });

  test('one after the other, and refuses one that was moved on an older wheel', async () => {
    const { queue, sent, answers, log } = queued();
    const done = [queue.set(rate()), queue.set(rate({ rating: 3 }))];
    await expect.poll(() => sent).toHaveLength(1);
    answers[0]?.(null);
    await Promise.all(done);
    expect(sent).toHaveLength(1);
    expect(log.filter((line) => line.startsWith('The plan has changed'))).toHaveLength(1);
    expect(log.at(-1)).toBe('show 2');
    const third = queue.set(rate({ version: 2 }));
    await expect.poll(() => sent).toHaveLength(2);
    answers[1]?.(null);
    await third;
    expect(log.at(-1)).toBe('show 3');
  });

  test('is refused after somebody has typed', async () => {
    const { queue, sent, log, type } = queued();
    type();
    await queue.set(rate());
    expect(sent).toEqual([]);
    expect(log).toContainEqual(expect.stringMatching(/^The plan has changed/));
    expect(log.at(-1)).toBe('show 2');
  });

  test.each<[string, Partial<RateMessage>]>([
    ['a spoke', { spoke: 'gone' }],
    ['an outline', { outline: 'peer:gone' }],
  ])('is refused on %s that is not there any more', async (_, change) => {
    const { queue, sent, log } = queued();
    await queue.set(rate(change));
    expect(sent).toEqual([]);
    expect(log).toContainEqual(expect.stringMatching(/^The plan has changed/));
  });

  test('is refused while the text cannot be read, with what hinders it', async () => {
    const { log } = queued();
    const sent: SetRatingParams[] = [];
    const self = { ...outline('self', [5]), round: 2 };
    const queue = new PinQueue({
      state: () => ({
        uri,
        wheel: { version: 1, model: wheel({ outlines: [self] }) },
        notice: 'The file cannot be read.',
      }),
      refresh: async () => {},
      send: async (params) => {
        sent.push(params);
        return null;
      },
      refuse: (reason) => log.push(reason),
      show: () => log.push('show'),
    });
    await queue.set(rate());
    expect(sent).toEqual([]);
    expect(log).toEqual([
      expect.stringMatching(/^The file cannot be read\. .*nothing was written/),
      'show',
    ]);
  });

  test('puts the pin back where the server makes no edit', async () => {
    const { queue, sent, answers, log } = queued();
    const done = queue.set(rate());
    await expect.poll(() => sent).toHaveLength(1);
    answers[0]?.({ refused: 'no' });
    await done;
    expect(log.at(-1)).toBe('show 1');
  });

  test('goes on after a server that does not answer', async () => {
    const { log } = queued();
    const broken = new PinQueue({
      state: () => ({ uri }),
      refresh: () => Promise.reject(new Error('gone')),
      send: () => Promise.reject(new Error('gone')),
      refuse: (reason) => log.push(reason),
      show: () => log.push('show'),
    });
    await Promise.all([broken.set(rate()), broken.set(rate())]);
    expect(log).toEqual([
      expect.stringMatching(/^The language server does not answer/),
      'show',
      expect.stringMatching(/^The language server does not answer/),
      'show',
    ]);
  });
});
