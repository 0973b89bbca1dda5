/** The middle of an odd number of values, the lower of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** The median of each field of records that have the same fields. */
export const medians = <Key extends string>(records: readonly Record<Key, number>[]): Record<Key, number> =>
  Object.fromEntries(
    (Object.keys(records[0] ?? {}) as Key[]).map((key) => [key, median(records.map((record) => record[key]))]),
  ) as Record<Key, number>;
