import { expect, test } from 'vitest';
import { distanceTo, simplified } from './simplify.ts';

test('distances are in kilometres, and a degree of longitude is shorter than one of latitude', () => {
  expect(distanceTo([12, 52], [12, 51], [12, 51])).toBeCloseTo(111.2, 1);
  expect(distanceTo([13, 51], [12, 51], [12, 51])).toBeCloseTo(69.2, 1);
});

test('the distance to a stretch is the one to its nearest point, which may be an end', () => {
  expect(distanceTo([12, 51.01], [11, 51], [13, 51])).toBeCloseTo(1.112, 3);
  expect(distanceTo([14, 51], [11, 51], [13, 51])).toBeCloseTo(69.2, 1);
});

test('points that hardly stray are left out, corners and both ends stay', () => {
  const line = [
    [11, 51],
    [11.5, 51.001],
    [12, 51],
    [12.5, 51.5],
    [13, 51],
  ] as const;
  expect(simplified(line, 1)).toEqual([line[0], line[2], line[3], line[4]]);
  expect(simplified(line, 0.01)).toEqual(line);
});

test('a ring keeps its shape', () => {
  const ring = [
    [11, 51],
    [12, 51],
    [12, 52],
    [11, 52],
    [11, 51],
  ] as const;
  expect(simplified(ring, 1)).toEqual(ring);
});
