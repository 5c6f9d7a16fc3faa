import { expect, test } from 'vitest';
import { Painting } from '../../../client/wheel/painting.ts';
import type { PaintMessage } from '../../../server/protocol.ts';

function started(): { painting: Painting; posted: PaintMessage[] } {
  const posted: PaintMessage[] = [];
  return { posted, painting: new Painting((message) => posted.push(message)) };
}

test('waits until the page has loaded, and gives each picture to who asked for it', async () => {
  const { painting, posted } = started();
  const first = painting.paint('<svg>1</svg>');
  expect(posted).toEqual([]);
  painting.loaded();
  const second = painting.paint('<svg>2</svg>');
  expect(posted.map(({ svg }) => svg)).toEqual(['<svg>1</svg>', '<svg>2</svg>']);
  for (const { request } of posted.toReversed()) {
    painting.painted({ type: 'painted', request, png: Uint8Array.of(request) });
  }
  expect([await first, await second]).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
});

test('says where the page could not paint', async () => {
  const { painting, posted } = started();
  painting.loaded();
  const picture = painting.paint('');
  painting.painted({ type: 'painted', request: posted[0]?.request ?? 0 });
  await expect(picture).rejects.toThrow('could not paint');
});

test('does not wait for a page that has gone, nor send it what an earlier one was asked', async () => {
  const { painting, posted } = started();
  const waiting = painting.paint('<svg/>');
  painting.gone();
  await expect(waiting).rejects.toThrow('closed');
  painting.loaded();
  expect(posted).toEqual([]);
  const under = painting.paint('<svg/>');
  painting.gone();
  await expect(under).rejects.toThrow('closed');
});
