/**
 * A function that computes something once for each object. Content is never changed in place, so what
 * is computed from it stays true, and most of it is asked for by many rules and for many plans. What
 * throws is computed again.
 */
export function remembered<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = compute(key);
    known.set(key, { result });
    return result;
  };
}
