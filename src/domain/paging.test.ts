import { describe, expect, test } from 'vitest';
import { paged } from './paging.ts';

/** The newest `count` items of an endless archive: [45, 44, … 1] for 45. */
const newest = (count: number): number[] => Array.from({ length: count }, (_, index) => count - index);

const pageNumber = (count: number, size: number, number: number): readonly number[] | undefined =>
  paged(newest(count), size).archive.find((page) => page.number === number)?.items;

describe('the front of a list with pages of 4', () => {
  test('is empty where there is nothing', () => {
    expect(paged([], 4)).toEqual({ front: { items: [] }, archive: [] });
  });

  test('holds a single item', () => {
    expect(paged(newest(1), 4)).toEqual({ front: { items: [1] }, archive: [] });
  });

  test('holds all items up to twice its size less one, since a second page would not be full', () => {
    expect(paged(newest(4), 4)).toEqual({ front: { items: [4, 3, 2, 1] }, archive: [] });
    expect(paged(newest(7), 4)).toEqual({ front: { items: [7, 6, 5, 4, 3, 2, 1] }, archive: [] });
  });

  test('gives its oldest items to page 1 as soon as that is full', () => {
    expect(paged(newest(8), 4)).toEqual({
      front: { items: [8, 7, 6, 5], older: 1 },
      archive: [{ number: 1, items: [4, 3, 2, 1] }],
    });
  });

  test('never holds less than a page or as much as two, where there are that many', () => {
    for (let count = 4; count < 60; count += 1) {
      const { front } = paged(newest(count), 4);
      expect(front.items.length).toBeGreaterThanOrEqual(4);
      expect(front.items.length).toBeLessThan(8);
    }
  });
});

describe('the archive', () => {
  test('of 45 items in pages of 20 is one page of 20 behind a front of 25', () => {
    const { front, archive } = paged(newest(45), 20);
    expect(front.items).toHaveLength(25);
    expect(front.items.at(-1)).toBe(21);
    expect(archive.map(({ number, items }) => [number, items.length, items[0], items.at(-1)])).toEqual([
      [1, 20, 20, 1],
    ]);
  });

  test('is numbered from the oldest page and linked both ways', () => {
    expect(paged(newest(14), 4)).toEqual({
      front: { items: [14, 13, 12, 11, 10, 9], older: 2 },
      archive: [
        { number: 2, items: [8, 7, 6, 5], older: 1 },
        { number: 1, items: [4, 3, 2, 1], newer: 2 },
      ],
    });
  });

  test('shows every item once, newest first', () => {
    const { front, archive } = paged(newest(23), 4);
    expect([...front.items, ...archive.flatMap(({ items }) => items)]).toEqual(newest(23));
  });

  test('keeps the items of a page for good, however many newer ones are added', () => {
    for (let count = 8; count < 60; count += 1) expect(pageNumber(count, 4, 1)).toEqual([4, 3, 2, 1]);
    for (let count = 16; count < 60; count += 1) expect(pageNumber(count, 4, 3)).toEqual([12, 11, 10, 9]);
  });
});
