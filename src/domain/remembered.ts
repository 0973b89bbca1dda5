/**
 * What follows from a frozen object is worked out once for it and forgotten with it. A catalogue and its items are such
 * objects: the dev server makes new ones when a file changes, so nothing that is remembered of the old ones can go stale.
 */
export function remembered<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}
