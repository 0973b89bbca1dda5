import { expect, test } from 'vitest';
import { mapPaths, pathOf } from './paths.ts';

test('a line is written in relative steps, with no space before a minus', () => {
  const line = [
    { x: 10, y: 20 },
    { x: 13, y: 15 },
    { x: 11, y: 16 },
    { x: 12, y: 17 },
  ];
  expect(pathOf(line)).toBe('M10 20l3-5-2 1 1 1');
});

test('a ring ends with its last step but one', () => {
  const ring = [
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 5, y: 5 },
    { x: 0, y: 0 },
  ];
  expect(pathOf(ring, true)).toBe('M0 0l5 0 0 5z');
});

test('all lines of the map cost at most 6 kB', () => {
  const { region, inner, neighbours } = mapPaths();
  expect((region + inner + neighbours).length).toBeLessThanOrEqual(6000);
});

test('the region is one closed shape, with three borders inside', () => {
  const { region, inner } = mapPaths();
  expect(region.match(/[Mz]/g)).toEqual(['M', 'z']);
  expect(inner.match(/M/g)).toHaveLength(3);
});
