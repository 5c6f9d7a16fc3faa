// Races are driven here: answers are held back while something else happens, and then let go.
import { describe, expect, test } from 'vitest';
import type { RateMessage } from '../../../server/protocol.ts';
import { createThemeCommand, setRatingCommand } from '../../../server/protocol.ts';
import { opened, PretendPage, settled } from './pretendServer.ts';

const stale = expect.stringMatching(/^The plan has changed since the wheel was drawn/);

test('while someone rates, no page is shown ratings, and then each what it had', async () => {
  const { server, page } = await opened();
  server.answersAtOnce = true;
  page.document.cover('Wait.');
  expect(page.states.at(-1)).toEqual({ uri: server.uri, notice: 'Wait.' });
  server.type(() => {
    server.rating = 8;
  });
  await page.document.refresh();
  expect(page.states.at(-1)).toEqual({ uri: server.uri, notice: 'Wait.' });
  page.document.cover(undefined);
  expect(page.rating).toBe(8);
  expect(page.states.at(-1)?.notice).toBeUndefined();
});

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

  test('takes one back, which was not observed', async () => {
    const { server, page } = await opened();
    server.answersAtOnce = true;
    page.rate('not-observed');
    await expect.poll(() => page.settles).toBe(1);
    const { uri } = server;
    expect(server.edits).toEqual([
      {
        command: setRatingCommand,
        params: { uri, version: 1, round: 2, bucket: 'bucket-1', rating: 'not-observed' },
      },
    ]);
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

describe('looking back', () => {
  const march = '2026-03-02';
  const august = '2026-08-03';

  test('is one viewer’s, and the others stay at now', async () => {
    const { server, document, page } = await opened();
    server.answersAtOnce = true;
    const other = new PretendPage(document, server);
    page.look(march);
    await settled();
    await document.refresh();
    expect(page.shown).toMatchObject({ at: march, wheel: { model: { day: march } } });
    expect(other.shown).not.toHaveProperty('at');
    expect(other.shown?.wheel?.model).not.toHaveProperty('day');
  });

  test('follows the text, and comes back to what has become of it', async () => {
    const { server, document, page } = await opened();
    server.answersAtOnce = true;
    page.look(march);
    await settled();
    server.type(() => {
      server.rating = 9;
    });
    await document.refresh();
    expect([page.rating, page.shown?.at]).toEqual([9, march]);
    page.look();
    expect([page.rating, page.shown?.at]).toEqual([9, undefined]);
  });

  test('shows now though the answer for an earlier round comes later', async () => {
    const { server, page } = await opened();
    page.look(march);
    page.look();
    const { length } = page.states;
    await (await server.next('wheel')).release();
    expect(page.states).toHaveLength(length);
    expect(page.shown).not.toHaveProperty('at');
  });

  test('keeps the last good wheel where the text is broken, and says so', async () => {
    const { server, page } = await opened();
    server.answersAtOnce = true;
    server.isBroken = true;
    page.look(march);
    await settled();
    expect(page.shown).toMatchObject({ at: march, notice: 'It cannot be read.' });
    expect(page.rating).toBe(5);
  });

  test.each([[undefined], [august]])(
    'refuses a pin that was let go while another round was on its way: %j',
    async (next) => {
      const { server, page } = await opened();
      server.answersAtOnce = true;
      page.look(march);
      await settled();
      const { length } = page.states;
      page.rate(7);
      page.look(next);
      await expect.poll(() => page.settles).toBe(1);
      expect(page.states.length).toBeGreaterThan(length);
      expect(server.edits).toEqual([]);
      expect(server.refusals).toEqual([stale]);
      page.rate(8);
      await expect.poll(() => page.settles).toBe(2);
      expect(server.edits).toHaveLength(1);
    },
  );
});

describe('creating a theme', () => {
  test('waits for the pin before, and is for the text that was seen', async () => {
    const { server, page } = await opened();
    page.ask({ type: 'createTheme', spoke: 'bucket-2' });
    await (await server.next('wheel')).release();
    const edit = await server.next(createThemeCommand);
    expect(edit.params).toEqual({ uri: server.uri, version: 1, bucket: 'bucket-2' });
    await edit.release();
    await (await server.next('wheel')).release();
    expect(page.settles).toBe(1);
  });

  test('is refused where the text has changed since, and of a spoke that is gone', async () => {
    const { server, page } = await opened();
    page.ask({ type: 'createTheme', spoke: 'bucket-2' });
    server.type();
    await (await server.next('wheel')).release();
    await (await server.next('wheel')).release();
    server.answersAtOnce = true;
    page.ask({ type: 'createTheme', spoke: 'gone' });
    await expect.poll(() => page.settles).toBe(2);
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([stale, stale]);
  });
});
