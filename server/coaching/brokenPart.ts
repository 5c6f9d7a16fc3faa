/**
 * Thrown when something reads a part of a document that its schema rejects, or a required field
 * that is missing. The typed content of a document with schema errors is honest to its type: what
 * can be read is as the type says, what cannot be read throws this. So whatever is computed from a
 * broken part comes to nothing by itself, and everything else is still computed.
 */
export class BrokenPart extends Error {
  override readonly name = 'BrokenPart';
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[]) {
    // The path may hold people's words (ids they chose), so it stays out of the message.
    super('this part of the document cannot be read');
    this.path = path;
  }
}

/** The result of `compute`, or undefined where it needs a broken part. Other errors go on. */
export function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof BrokenPart) return undefined;
    throw error;
  }
}

/**
 * Runs `visit` for each item of a list and gathers what it yields. A broken item, or an item of which
 * `visit` needs a broken part, is passed over; the others are still visited.
 */
export function each<Item, Result>(
  list: readonly Item[] | undefined,
  visit: (item: Item, index: number) => Iterable<Result>,
): Result[] {
  const all: Result[] = [];
  for (let index = 0; index < (list?.length ?? 0); index++) {
    gather(all, () => {
      const item = list?.[index];
      return item === undefined ? [] : visit(item, index);
    });
  }
  return all;
}

/** As `each`, over the entries of a mapping. */
export function eachEntry<Item, Result>(
  mapping: { readonly [key: string]: Item } | undefined,
  visit: (key: string, item: Item) => Iterable<Result>,
): Result[] {
  const all: Result[] = [];
  for (const key of Object.keys(mapping ?? {})) {
    gather(all, () => {
      const item = mapping?.[key];
      return item === undefined ? [] : visit(key, item);
    });
  }
  return all;
}

/** Adds what `visit` yields, or nothing of it where it needs a broken part. */
export function gather<Result>(all: Result[], visit: () => Iterable<Result>): void {
  const before = all.length;
  try {
    for (const result of visit()) all.push(result);
  } catch (error) {
    if (!(error instanceof BrokenPart)) throw error;
    all.length = before;
  }
}
