import { BrokenPart } from '../coaching/brokenPart.ts';
import type { Path } from './place.ts';
import type { Tree } from './tree.ts';
import { toData } from './tree.ts';

/**
 * The document's data for typed reading. Where `broken` names parts that the schema rejects, or
 * required fields that are missing, reading exactly these throws `BrokenPart`; all else is plain data.
 */
export function readableContent(tree: Tree, broken: readonly Path[]): unknown {
  const data = toData(tree);
  for (const path of broken) {
    if (path.length === 0) return unreadable(path);
    breakAt(data, path);
  }
  return data;
}

function breakAt(data: unknown, path: Path): void {
  let holder = data;
  for (const step of path.slice(0, -1)) {
    // A part within one that is broken already needs no mark of its own.
    if (!isHolder(holder) || isBroken(holder, step)) return;
    holder = holder[step];
  }
  const last = path.at(-1);
  if (!isHolder(holder) || last === undefined || isBroken(holder, last)) return;
  // Making an error costs far more than throwing it, and each rule may read the part.
  let error: BrokenPart | undefined;
  Object.defineProperty(holder, last, {
    enumerable: true,
    get() {
      error ??= new BrokenPart(path);
      throw error;
    },
  });
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBroken(holder: object, step: string | number): boolean {
  return Object.getOwnPropertyDescriptor(holder, step)?.get !== undefined;
}

/** Content of which nothing can be read: a document that is no mapping, or that YAML cannot parse. */
export function unreadable(path: Path = []): object {
  const fail = () => {
    throw new BrokenPart(path);
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });
}
