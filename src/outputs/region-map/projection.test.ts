import { expect, test } from 'vitest';
import { isOnMap, MAP_SIZE, project } from './projection.ts';

test('the map is 1000 units wide and as high as its degrees of latitude are long', () => {
  expect(MAP_SIZE).toEqual({ width: 1000, height: 897 });
});

test.each([
  ['Leipzig', 51.34, 12.375, { x: 484, y: 528 }],
  ['Halle (Saale)', 51.483, 11.97, { x: 411, y: 486 }],
  ['Dresden', 51.05, 13.737, { x: 733, y: 613 }],
  ['Jena', 50.927, 11.589, { x: 341, y: 649 }],
  ['the north-western corner', 53.14, 9.72, { x: 0, y: 0 }],
])('%s lies where it should', (_, latitude, longitude, spot) => {
  expect(project({ latitude, longitude })).toEqual(spot);
});

test('100 km are as long to the east as to the north', () => {
  const leipzig = project({ latitude: 51.5, longitude: 12 });
  const east = project({ latitude: 51.5, longitude: 12 + 100 / (111.2 * 0.6225) });
  const north = project({ latitude: 51.5 + 100 / 111.2, longitude: 12 });
  expect(east.x - leipzig.x).toBe(264);
  expect(leipzig.y - north.y).toBe(264);
});

test('Berlin is on the map, Hamburg and Munich are not', () => {
  expect(isOnMap({ latitude: 52.52, longitude: 13.405 })).toBe(true);
  expect(isOnMap({ latitude: 53.55, longitude: 9.993 })).toBe(false);
  expect(isOnMap({ latitude: 48.137, longitude: 11.575 })).toBe(false);
});
