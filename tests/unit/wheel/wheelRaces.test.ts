// What may happen while a pin is under way, and what becomes of both. Nothing is left to chance: answers
// are held back while something else happens, and then let go.
import { describe, expect, test } from 'vitest';
import { setRatingCommand } from '../../../server/protocol.ts';
import { opened, PretendPage, settled } from './pretendServer.ts';

const stale = expect.stringMatching(/^The plan has changed since the wheel was drawn/);

describe('when the text changes elsewhere', () => {
  test('before the pin has its turn, it is refused and goes back', async () => {
    const { server, page } = await opened();
    page.rate(7);
    const question = await server.next('wheel');
    server.type();
    await question.release();
    await (await server.next('wheel')).release();
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([stale]);
    expect([page.settles, page.rating]).toEqual([1, 5]);
  });

  test('and another wheel of the same text comes of its compass, it is refused', async () => {
    const { server, page } = await opened();
    page.rate(7);
    const question = await server.next('wheel');
    server.scale = { min: 0, max: 5, labels: {} };
    await question.release();
    await (await server.next('wheel')).release();
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([stale]);
  });

  test('and its versions begin anew, as after it was closed, it is refused all the same', async () => {
    const { server, page } = await opened();
    page.rate(7);
    const question = await server.next('wheel');
    server.version = 1;
    server.rating = 4;
    await question.release();
    await (await server.next('wheel')).release();
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([stale]);
    expect(page.rating).toBe(4);
  });

  test('while the wheel is not looked at, nothing is asked until it is', async () => {
    const { server, document, page } = await opened();
    page.isVisible = false;
    server.type();
    document.changed();
    await settled();
    expect(server.waiting).toEqual([]);
    page.isVisible = true;
    document.changed();
    document.changed();
    await (await server.next('wheel')).release();
    expect(server.waiting).toEqual([]);
    expect(document.textVersionFor(page)).toBe(2);
  });
});

describe('while the YAML is broken', () => {
  test('a pin that was let go before is refused with what hinders it, and one after goes', async () => {
    const { server, document, page } = await opened();
    page.rate(7);
    const question = await server.next('wheel');
    server.type(() => {
      server.isBroken = true;
    });
    await question.release();
    await (await server.next('wheel')).release();
    expect(server.refusals).toEqual([
      expect.stringMatching(/^It cannot be read\. .*nothing was written/),
    ]);
    expect(page.shown).toMatchObject({ notice: 'It cannot be read.', wheel: {} });
    expect([page.settles, page.rating]).toEqual([1, 5]);

    server.answersAtOnce = true;
    server.type(() => {
      server.isBroken = false;
    });
    await document.refresh();
    expect(page.shown?.notice).toBeUndefined();
    page.rate(8);
    await expect.poll(() => page.settles).toBe(2);
    expect(page.rating).toBe(8);
  });
});

describe('undo', () => {
  test('waits for the pin that is under way, which is what is to be taken back', async () => {
    const { server, page, log } = await opened();
    page.rate(7);
    await (await server.next('wheel')).release();
    const edit = await server.next(setRatingCommand);
    page.undo();
    await settled();
    expect(log).toEqual([]);
    await edit.release();
    await settled();
    expect(log).toEqual([]);
    await (await server.next('wheel')).release();
    expect(log).toEqual(['undo']);
  });

  test('between two pins, the second is refused', async () => {
    const { server, page, log } = await opened();
    page.undo();
    page.rate(7);
    await expect.poll(() => log).toEqual(['undo']);
    const question = await server.next('wheel');
    server.type();
    await question.release();
    await (await server.next('wheel')).release();
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([stale]);
  });

  test('is done even where the pin before it was not', async () => {
    const { server, page, log } = await opened();
    page.rate(7);
    page.undo();
    await (await server.next('wheel')).release();
    await (await server.next(setRatingCommand)).fail();
    await settled();
    expect(log).toEqual(['undo']);
  });
});

describe('two wheels on one file', () => {
  test('show the same, and of two pins let go at once the second is refused', async () => {
    const { server, document, page } = await opened();
    const other = new PretendPage(document, server);
    other.show(document.stateFor(other), false);
    page.rate(7);
    other.rate(3);
    await (await server.next('wheel')).release();
    await (await server.next(setRatingCommand)).release();
    await (await server.next('wheel')).release();
    expect([page.settles, other.settles]).toEqual([1, 0]);
    // The other one knows already, and still waits for its own answer.
    expect(other.rating).toBe(7);
    await (await server.next('wheel')).release();
    await (await server.next('wheel')).release();
    expect([page.settles, other.settles]).toEqual([1, 1]);
    expect(server.edits).toHaveLength(1);
    expect(server.refusals).toEqual([stale]);
    expect([page.rating, other.rating]).toEqual([7, 7]);
  });

  test('the one that was closed meanwhile still has its pin set, and the other one shows it', async () => {
    const { server, document, page } = await opened();
    const other = new PretendPage(document, server);
    page.rate(7);
    await (await server.next('wheel')).release();
    document.detach(page);
    await (await server.next(setRatingCommand)).release();
    await (await server.next('wheel')).release();
    expect(server.edits).toHaveLength(1);
    expect(other.rating).toBe(7);
    expect(other.settles).toBe(0);
  });
});

describe('when the file is renamed', () => {
  const moved = 'file:///ana-lopez.coach.yaml';

  test('the pin that was under way is refused, and the next one goes into the file of the new name', async () => {
    const { server, document, page } = await opened();
    page.rate(7);
    const question = await server.next('wheel');
    server.uri = moved;
    document.moveTo(moved);
    // The question was about the old name, which nobody knows any more.
    await question.release();
    const again = await server.next('wheel');
    expect(again.params).toBe(moved);
    server.answersAtOnce = true;
    await again.release();
    await expect.poll(() => page.settles).toBe(1);
    expect(server.edits).toEqual([]);
    expect(server.refusals).toHaveLength(1);
    expect(page.shown).toEqual({ uri: moved, wheel: expect.anything() });

    page.rate(8);
    await expect.poll(() => page.settles).toBe(2);
    expect(server.edits).toEqual([
      { command: setRatingCommand, params: expect.objectContaining({ uri: moved, rating: 8 }) },
    ]);
  });
});

describe('when the file is deleted', () => {
  test('the pin under way is refused, the wheel stays as it was, and says so', async () => {
    const { server, document, page } = await opened();
    page.rate(7);
    const question = await server.next('wheel');
    server.version = undefined;
    document.deleted(true);
    await question.release();
    server.answersAtOnce = true;
    await expect.poll(() => server.waiting).toEqual(['wheel']);
    await (await server.next('wheel')).release();
    await expect.poll(() => page.settles).toBe(1);
    expect(server.edits).toEqual([]);
    expect(server.refusals).toEqual([expect.stringMatching(/^Gone\. .*nothing was written/)]);
    expect(page.shown).toMatchObject({ notice: 'Gone.', wheel: {} });
    expect(page.rating).toBe(5);
  });

  test('an editor that still has its text can be written to, and the notice goes when it is back', async () => {
    const { server, document, page } = await opened();
    server.answersAtOnce = true;
    document.deleted(true);
    expect(page.shown?.notice).toBe('Deleted.');
    page.rate(7);
    await expect.poll(() => page.settles).toBe(1);
    expect(page.rating).toBe(7);
    expect(page.shown?.notice).toBe('Deleted.');
    document.deleted(false);
    expect(page.shown?.notice).toBeUndefined();
  });
});
