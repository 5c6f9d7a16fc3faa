import { eachEntry, gather } from '../../coaching/brokenPart.ts';
import type { Finding } from '../rule.ts';

/**
 * Looks at several parts of a document on their own, so that a broken one silences only itself. For
 * rules whose findings need nothing but the place they stand at.
 */
export function independently(...parts: readonly (() => Iterable<Finding>)[]): Finding[] {
  const all: Finding[] = [];
  for (const part of parts) gather(all, part);
  return all;
}

/** As `eachEntry`, without the `x-` keys: they are their author's own and ignored (format.md). */
export function eachNamed<Item>(
  mapping: { readonly [key: string]: Item } | undefined,
  visit: (key: string, item: Item) => Iterable<Finding>,
): Finding[] {
  return eachEntry(mapping, (key, item) => (isAuthorsOwn(key) ? [] : visit(key, item)));
}

/**
 * As `eachNamed`, for what is said of the names alone: a broken value makes no difference to whether
 * its name is right.
 */
export function* eachName(
  mapping: object | undefined,
  visit: (key: string) => Iterable<Finding>,
): Generator<Finding> {
  for (const key of names(mapping)) yield* visit(key);
}

/** The keys of a mapping that name something: all but those that begin with `x-`. */
export function names(mapping: object | undefined): string[] {
  return Object.keys(mapping ?? {}).filter((key) => !isAuthorsOwn(key));
}

function isAuthorsOwn(key: string): boolean {
  return key.startsWith('x-');
}
