import { describe, expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { placeName } from './place-names.ts';

describe('the place of an event', () => {
  const context = siteOf({
    venues: {
      musterhaus: { name: 'Musterhaus', partOf: 'musterstadt' },
      musterstadt: { name: 'Musterstadt', kind: 'city', partOf: 'musterland' },
      musterland: { name: 'Musterland', kind: 'region' },
      freihaus: { name: 'Freihaus' },
    },
  });

  test('is a house with its town', () => {
    expect(placeName(context, 'musterhaus')).toBe('Musterhaus, Musterstadt');
  });

  test('is a town without its region', () => {
    expect(placeName(context, 'musterstadt')).toBe('Musterstadt');
  });

  test('is a house alone where its town is not known', () => {
    expect(placeName(context, 'freihaus')).toBe('Freihaus');
  });

  test('is nothing where there is none', () => {
    expect(placeName(context, undefined)).toBeUndefined();
    expect(placeName(context, 'unbekannt')).toBeUndefined();
  });
});
