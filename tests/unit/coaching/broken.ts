import { BrokenPart } from '../../../server/coaching/brokenPart.ts';

/** The same mapping with parts that cannot be read, as the document model gives it for schema errors. */
export function withBroken<T extends object>(mapping: T, ...keys: string[]): T {
  const broken = { ...mapping };
  for (const key of keys) {
    Object.defineProperty(broken, key, {
      enumerable: true,
      get() {
        throw new BrokenPart([key]);
      },
    });
  }
  return broken;
}
