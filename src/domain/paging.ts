/**
 * Pages of a list that grows at its newest end. They are numbered from the oldest item, so that a full page never
 * changes: a link to page 3 shows tomorrow what it shows today, and crawlers need not read the archive anew.
 */
export interface NumberedPage<T> {
  number: number;
  /** Newest first. */
  items: readonly T[];
  /** Number of the page with newer items, unless that is the list's front. */
  newer?: number;
  /** Number of the page with older items. */
  older?: number;
}

export interface Paged<T> {
  /** What the list's front shows: the newest items, between `size` and `2 × size - 1` of them where there are that many. */
  front: { items: readonly T[]; older?: number };
  /** The full pages behind the front, newest first. */
  archive: readonly NumberedPage<T>[];
}

/** @param items newest first */
export function paged<T>(items: readonly T[], size: number): Paged<T> {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const frontLength = items.length - full * size;
  const archive = Array.from({ length: full }, (_, index): NumberedPage<T> => {
    const number = full - index;
    const from = frontLength + index * size;
    return {
      number,
      items: items.slice(from, from + size),
      ...(number < full ? { newer: number + 1 } : {}),
      ...(number > 1 ? { older: number - 1 } : {}),
    };
  });
  return { front: { items: items.slice(0, frontLength), ...(full > 0 ? { older: full } : {}) }, archive };
}
