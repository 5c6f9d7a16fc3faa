// Races are driven here: answers are held back while something else happens, and then let go.
import { describe, expect, test } from 'vitest';
import type { RateMessage } from '../../../server/protocol.ts';
import { setRatingCommand } from '../../../server/protocol.ts';
import { opened, settled } from './pretendServer.ts';

const stale = expect.stringMatching(/^The plan has changed since the wheel was drawn/);

describe('setting a pin', () => {
  test('sends the round, the bucket and the version of the text, and shows what has become of it', async () => {
    const { server, page } = await opened();
    page.rate(7, { spoke: 'bucket-3' });
    await (await server.next('wheel')).release();
    const edit = await server.next(setRatingCommand);
    const { uri } = server;
    expect(edit.params).toEqual({ uri, version: 1, round: 2, bucket: 'bucket-3', rating: 7 });
    await edit.release();
    expect(page.settles).toBe(0);
    await (await server.next('wheel')).release();
    expect(page.rating).toBe(7);
    expect(page.settles).toBe(1);
    expect(server.refusals).toEqual([]);
  });

  test('waits for the one before, and is refused since the wheel is another one by then', async () => {
    const { server, page } = await opened();
    page.rate(7);
    page.rate(3);
    await (await server.next('wheel')).release();
    const first = await server.next(setRatingCommand);
    await settled();
    expect(server.waiting).toEqual([]);
    await first.release();
    await (await server.next('wheel')).release();
    await (await server.next('wheel')).release();
    await (await server.next('wheel')).release();
    expect(server.edits).toHaveLength(1);
    expect(server.refusals).toEqual([stale]);
    expect(page.settles).toBe(2);
    expect(page.rating).toBe(7);
    server.answersAtOnce = true;
    page.rate(4);
    await expect.poll(() => page.settles).toBe(3);
    expect(page.rating).toBe(4);
  });

  test.each<[string, Partial<RateMessage>]>([
    ['a spoke', { spoke: 'gone' }],
    ['an outline', { outline: 'peer:gone' }],
  ])('is refused on %s that is not there any more', async (_, change) => {
    const { server, page } = await opened();
    server.answersAtOnce = true;
    page.rate(7, change);
    await expect.poll(() => page.settles).toBe(1);
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([stale]);
  });

  test('puts it back where the server makes no edit', async () => {
    const { server, page } = await opened();
    page.rate(7);
    await (await server.next('wheel')).release();
    const edit = await server.next(setRatingCommand);
    server.type();
    await edit.release();
    await (await server.next('wheel')).release();
    expect(server.refusals).toEqual(['The plan has changed meanwhile.']);
    expect(page.settles).toBe(1);
    expect(page.rating).toBe(5);
  });

  test('goes on after a server that does not answer', async () => {
    const { server, page } = await opened();
    page.rate(7);
    await (await server.next('wheel')).release();
    await (await server.next(setRatingCommand)).fail();
    expect(server.refusals).toEqual([
      expect.stringMatching(/^The language server does not answer, so nothing was written/),
    ]);
    expect(page.settles).toBe(1);
    server.answersAtOnce = true;
    page.rate(8);
    await expect.poll(() => page.settles).toBe(2);
    expect(page.rating).toBe(8);
  });
});
