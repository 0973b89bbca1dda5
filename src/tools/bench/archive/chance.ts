/** Chance that comes out the same each time. */

export interface Chance {
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number;
  /** True that often: 0 never, 1 always. */
  happens: (probability: number) => boolean;
  /** @throws Error for an empty list */
  one: <T>(list: readonly T[]) => T;
  /** Different ones, as many as there are at most. */
  some: <T>(list: readonly T[], count: number) => T[];
  /** Different ones; the first of the list are met far more often than the last, as it is with the best-known houses. */
  known: <T>(list: readonly T[], count: number) => T[];
}

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** Mulberry32: numbers from 0 up to, but not including, 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param of what is drawn: each thing has numbers of its own, so that one more draw in one changes no other */
export function chanceOf(of: string): Chance {
  const next = numbersFrom(hashOf(of));
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const one = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('There is nothing to choose from.');
    return list[between(0, list.length - 1)] as T;
  };
  /** Draws until there are enough; twenty vain draws on end mean that what is left is hardly ever drawn. */
  const draw = <T>(list: readonly T[], count: number, at: () => number): T[] => {
    const drawn = new Set<T>();
    for (let vain = 0; drawn.size < Math.min(count, list.length) && vain < 20; ) {
      const before = drawn.size;
      drawn.add(list[at()] as T);
      vain = drawn.size === before ? vain + 1 : 0;
    }
    return [...drawn];
  };
  return {
    between,
    happens: (probability) => next() < probability,
    one,
    some: (list, count) => draw(list, count, () => between(0, list.length - 1)),
    known: (list, count) => draw(list, count, () => Math.floor(next() ** 2.5 * list.length)),
  };
}
