import { expect, test } from 'vitest';
import { bands, circles, curves, dots, lines, polygons, rounded } from './path-data.ts';

test('lines are relative steps between whole numbers of half a unit', () => {
  expect(
    lines([
      [
        [10, 10],
        [15, 8.2],
        [15, 20],
      ],
    ]),
  ).toBe('m20 20 10-4 0 24');
});

test('rounding does not add up along a line', () => {
  expect(
    lines([
      [
        [0, 0],
        [0.3, 0],
        [0.6, 0],
        [0.9, 0],
      ],
    ]),
  ).toBe('m0 0 1 0 0 0 1 0');
});

test('a second figure begins where the first was left', () => {
  expect(
    lines([
      [
        [0, 0],
        [5, 0],
      ],
      [
        [5, 5],
        [0, 5],
      ],
    ]),
  ).toBe('m0 0 10 0m0 10-10 0');
});

test('a closed figure leads back to its beginning', () => {
  expect(
    polygons([
      [
        [0, 0],
        [5, 0],
        [0, 5],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ]),
  ).toBe('m0 0 10 0-10 10zm2 2 2 0z');
});

test('a round figure touches the middles of its sides', () => {
  expect(
    rounded([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ]),
  ).toBe('m0 10q0-10 10-10t10 10-10 10-10-10z');
});

test('an open curve ends in its first and last points', () => {
  expect(
    curves([
      [
        [0, 0],
        [10, 10],
        [20, 0],
      ],
    ]),
  ).toBe('m0 0q20 20 40 0');
  expect(
    curves([
      [
        [0, 0],
        [10, 0],
        [20, 10],
        [30, 10],
      ],
    ]),
  ).toBe('m0 0q20 0 30 10t30 10');
});

test('an area lies between two curves', () => {
  expect(
    bands([
      [
        [
          [0, 0],
          [10, -5],
          [20, 0],
        ],
        [
          [0, 10],
          [10, 15],
          [20, 10],
        ],
      ],
    ]),
  ).toBe('m0 0q20-10 40 0l0 20q-20 10-40 0z');
});

test('a dot is a line without length', () => {
  expect(
    dots([
      [1, 2],
      [3, 4],
    ]),
  ).toBe('m2 4h0m4 4h0');
});

test('a circle is one arc that all but closes', () => {
  expect(
    circles([
      { at: [10, 10], radius: 5 },
      { at: [10, 20], radius: 5 },
    ]),
  ).toBe('m20 10a10 10 0 101 0zm0 20a10 10 0 101 0z');
});
