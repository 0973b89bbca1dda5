import { describe, expect, test } from 'vitest';
import { catalogueOf, idsOf } from '../testing/catalogue-builders.ts';
import { placesOf } from './places.ts';

describe('the places of an item', () => {
  const catalogue = catalogueOf({
    venues: {
      haus: { partOf: 'gelaende' },
      gelaende: { kind: 'campus', partOf: 'stadt' },
      stadt: { kind: 'city', partOf: 'land' },
      land: { kind: 'region' },
      kreis: { partOf: 'kreis' },
    },
  });
  const idsFor = (...ids: (string | undefined)[]) => idsOf(placesOf(catalogue, ids));

  test('are its house, the house’s grounds and their town, but not the region', () => {
    expect(idsFor('haus')).toEqual(['haus', 'gelaende', 'stadt']);
  });

  test('are the region where that is what the item names', () => {
    expect(idsFor('land')).toEqual(['land']);
  });

  test('are each there once', () => {
    expect(idsFor('haus', 'stadt', 'haus')).toEqual(['haus', 'gelaende', 'stadt']);
  });

  test('are none where nothing is named, or nothing that is published', () => {
    expect(idsFor(undefined, 'nirgends')).toEqual([]);
  });

  test('do not go round in circles', () => {
    expect(idsFor('kreis')).toEqual(['kreis']);
  });
});
