import { expect, test } from 'vitest';
import { median, medians } from './median.ts';

test('the median is the middle value, the lower one of two', () => {
  expect([median([3]), median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([3, 5, 2]);
});

test('there is none of nothing', () => {
  expect(() => median([])).toThrow('There is no median of nothing.');
});

test('records have a median in each field', () => {
  expect(
    medians([
      { bytes: 30, requests: 4 },
      { bytes: 10, requests: 4 },
      { bytes: 20, requests: 5 },
    ]),
  ).toEqual({ bytes: 20, requests: 4 });
});
