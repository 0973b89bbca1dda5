import { expect, test } from 'vitest';
import { bordersOf } from './borders-of.ts';

const square = (x: number, y: number) =>
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ] as const;

test('two neighbours have three borders: one between them, one around each', () => {
  const borders = bordersOf([
    { id: 'west', rings: [square(11, 51)] },
    { id: 'east', rings: [square(12, 51)] },
  ]);
  expect(borders.map(({ between, line }) => [between.join(' | '), line.length])).toEqual([
    ['west', 4],
    ['east | west', 2],
    ['east', 4],
  ]);
});

test('the common border ends where both begin', () => {
  const [, common] = bordersOf([
    { id: 'west', rings: [square(11, 51)] },
    { id: 'east', rings: [square(12, 51)] },
  ]);
  expect(common?.line).toEqual([
    [12, 51],
    [12, 52],
  ]);
});

test('an island has one border all around', () => {
  expect(bordersOf([{ id: 'island', rings: [square(11, 51)] }])).toEqual([
    { between: ['island'], line: [...square(11, 51)] },
  ]);
});
