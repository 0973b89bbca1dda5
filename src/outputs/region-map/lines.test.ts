import { expect, test } from 'vitest';
import { isWithin, regionRing, ringOf, stateAt, stateIds, stateRing } from './lines.ts';
import { project } from './projection.ts';

test.each([
  ['Leipzig', 51.34, 12.375, 'sachsen'],
  ['Dresden', 51.05, 13.737, 'sachsen'],
  ['Chemnitz', 50.833, 12.924, 'sachsen'],
  ['Halle (Saale)', 51.483, 11.97, 'sachsen-anhalt'],
  ['Bernburg (Saale)', 51.795, 11.74, 'sachsen-anhalt'],
  ['Magdeburg', 52.131, 11.64, 'sachsen-anhalt'],
  ['Jena', 50.927, 11.589, 'thueringen'],
  ['Erfurt', 50.978, 11.029, 'thueringen'],
  // 4 km, 7 km and 8 km from a border: the outlines are exact enough for these.
  ['Schkeuditz', 51.396, 12.222, 'sachsen'],
  ['Altenburg', 50.985, 12.434, 'thueringen'],
  ['Zeitz', 51.05, 12.138, 'sachsen-anhalt'],
  ['Berlin', 52.52, 13.405, undefined],
  ['Hof', 50.32, 11.918, undefined],
  ['Braunschweig', 52.264, 10.524, undefined],
])('%s lies in its state', (_, latitude, longitude, state) => {
  expect(stateAt({ latitude, longitude })).toBe(state);
});

test('the rings are closed', () => {
  for (const ring of [regionRing(), ...stateIds.map(stateRing)]) {
    expect(ring.length).toBeGreaterThan(100);
    expect(ring.at(-1)).toEqual(ring[0]);
  }
});

test('the region is the three states together', () => {
  expect(isWithin(project({ latitude: 51.34, longitude: 12.375 }), regionRing())).toBe(true);
  expect(isWithin(project({ latitude: 50.978, longitude: 11.029 }), regionRing())).toBe(true);
  expect(isWithin(project({ latitude: 52.52, longitude: 13.405 }), regionRing())).toBe(false);
});

test('lines are put together whichever way they run', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
    { x: 9, y: 9 },
  ] as const;
  expect(
    ringOf([
      [a, b],
      [a, c],
      [b, c],
    ]),
  ).toEqual([a, b, c, a]);
});
