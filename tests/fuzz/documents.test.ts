import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenPart } from '../../server/coaching/brokenPart.ts';
import { kinds } from '../../server/document/document.ts';
import { toData } from '../../server/document/tree.ts';
import { documentsOf } from './documents.ts';
import { lookAtAll, read } from './looking.ts';
import { TIMEOUT, tries } from './settings.ts';

describe.each(kinds)('any document of kind %s', (kind) => {
  it(
    'shows what can be read of it, and throws nothing',
    () => {
      fc.assert(
        fc.property(documentsOf(kind, { percent: 10 }), (text) => {
          const document = read(text);
          lookAtAll(document);
          if (document.kind) for (const _ of leavesOf(document.content));
        }),
        tries(60),
      );
    },
    TIMEOUT,
  );

  it(
    'that fits its schema can be read whole',
    () => {
      fc.assert(
        fc.property(documentsOf(kind, { percent: 0 }), (text) => {
          const document = read(text);
          expect(document.problems).toEqual([]);
          for (const leaf of leavesOf(document.content))
            expect(leaf).not.toBeInstanceOf(BrokenPart);
          expect(document.content).toEqual(document.tree && toData(document.tree));
          lookAtAll(document);
        }),
        tries(60),
      );
    },
    TIMEOUT,
  );
});

/** All values in some content; for what cannot be read, the `BrokenPart` that reading it throws. */
function* leavesOf(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) {
    yield value;
    return;
  }
  for (const key of keysOf(value)) {
    let child: unknown;
    try {
      child = Reflect.get(value, key);
    } catch (error) {
      if (!(error instanceof BrokenPart)) throw error;
      yield error;
      continue;
    }
    yield* leavesOf(child);
  }
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch (error) {
    if (error instanceof BrokenPart) return [];
    throw error;
  }
}
