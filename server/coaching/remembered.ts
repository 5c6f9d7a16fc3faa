// Content is never changed in place, so what is computed from it stays true. What throws is computed again.

/** A function that computes something once for each object: for a compass, which serves many plans. */
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

/**
 * The same, but only the last object is remembered: for plans, about which many rules ask one after the
 * other. A weak map would keep what it holds alive through the quick collections of garbage, which in
 * `coach check` took a fifth of the time.
 */
export function rememberedOfLast<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  let last: { readonly key: Key; readonly result: Result } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, result: compute(key) };
    return last.result;
  };
}
