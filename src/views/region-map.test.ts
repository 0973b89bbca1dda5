import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { coordinatesOf, regionMapView, venueMapView } from './region-map.ts';

const LEIPZIG = { latitude: 51.34, longitude: 12.375 };
const news = (count: number, venue: string): Contents['news'] =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${venue}-${index}`, { venues: [venue] }]));

const venues = {
  region: { name: 'Mitteldeutschland', kind: 'region', coordinates: { latitude: 51.4, longitude: 12 } },
  leipzig: { name: 'Leipzig', kind: 'city', partOf: 'region', coordinates: LEIPZIG },
  halle: { name: 'Halle (Saale)', kind: 'city', coordinates: { latitude: 51.483, longitude: 11.97 } },
  dresden: { name: 'Dresden', kind: 'city', coordinates: { latitude: 51.05, longitude: 13.737 } },
  jena: { name: 'Jena', kind: 'city', coordinates: { latitude: 50.927, longitude: 11.589 } },
  bernburg: { name: 'Bernburg (Saale)', kind: 'city', coordinates: { latitude: 51.795, longitude: 11.74 } },
} as const satisfies Contents['venues'];

const mapOf = (contents: Contents) => {
  const map = regionMapView(siteOf(contents));
  if (!map) throw new Error('no map');
  return map;
};

describe('the map of all places', () => {
  test('has the towns of the region with their names on sides where they cover nothing', () => {
    expect(mapOf({ venues }).dots.map(({ name, side }) => [name, side])).toEqual([
      ['Bernburg (Saale)', 'right'],
      ['Dresden', 'right'],
      ['Halle (Saale)', 'left'],
      ['Jena', 'right'],
      ['Leipzig', 'right'],
    ]);
  });

  test('shows each place where it lies and leads to its page', () => {
    expect(mapOf({ venues: { leipzig: venues.leipzig } }).dots).toEqual([
      {
        x: 484,
        y: 528,
        name: 'Leipzig',
        href: '/orte/leipzig/',
        label: 'Leipzig',
        size: 1,
        isHouse: false,
        side: 'right',
      },
    ]);
  });

  test('has larger dots where more was published, and says how much', () => {
    const sizes = [1, 3, 4, 9, 10].map((count) => {
      const [dot] = mapOf({ venues: { leipzig: venues.leipzig }, news: news(count, 'leipzig') ?? {} }).dots;
      return [dot?.label, dot?.size];
    });
    expect(sizes).toEqual([
      ['Leipzig, 1 Beitrag', 1],
      ['Leipzig, 3 Beiträge', 1],
      ['Leipzig, 4 Beiträge', 2],
      ['Leipzig, 9 Beiträge', 2],
      ['Leipzig, 10 Beiträge', 3],
    ]);
  });

  test('counts what concerns the houses of a town, which lie under its dot', () => {
    const haus = { name: 'Musterhaus', partOf: 'leipzig', coordinates: { latitude: 51.32, longitude: 12.39 } };
    const { dots } = mapOf({ venues: { leipzig: venues.leipzig, haus }, news: news(2, 'haus') ?? {} });
    expect(dots.map(({ label }) => label)).toEqual(['Leipzig, 2 Beiträge']);
  });

  test('has a mark for a house that lies away from its town', () => {
    const park = {
      name: 'Musterpark',
      kind: 'campus',
      partOf: 'halle',
      coordinates: { latitude: 51.32, longitude: 12.01 },
    } as const;
    const { dots } = mapOf({ venues: { halle: venues.halle, park } });
    expect(dots.map(({ name, isHouse }) => [name, isHouse])).toEqual([
      ['Halle (Saale)', false],
      ['Musterpark', true],
    ]);
  });

  test('leaves out what lies outside of it and what has no coordinates', () => {
    const hamburg = { name: 'Hamburg', kind: 'city', coordinates: { latitude: 53.55, longitude: 9.99 } } as const;
    const haus = { name: 'Musterhaus', partOf: 'leipzig' };
    const { dots } = mapOf({ venues: { hamburg, haus, leipzig: venues.leipzig } });
    expect(dots.map(({ name }) => name)).toEqual(['Leipzig']);
  });

  test('is not there without any place to show', () => {
    expect(regionMapView(siteOf({ venues: { haus: {} } }))).toBeUndefined();
    expect(regionMapView(siteOf({ venues: { region: venues.region } }))).toBeUndefined();
  });

  test('names the states, in two lines where the name has a hyphen, and the source of the outlines', () => {
    const { stateNames, credit, label } = mapOf({ venues });
    expect(stateNames.map(({ text, down }) => [text, down])).toEqual([
      ['Sachsen', 0],
      ['Sachsen-', -0.65],
      ['Anhalt', 0.65],
      ['Thüringen', 0],
    ]);
    expect(credit).toBe('Umrisse: © GeoBasis-DE / BKG 2017 (Daten verändert), Lizenz: GeoNutzV.');
    expect(label).toBe('Karte der Orte in Mitteldeutschland');
  });
});

describe('the map of one place', () => {
  const contents: Contents = {
    venues: {
      ...venues,
      haus: { name: 'Musterhaus', partOf: 'leipzig' },
      saal: { name: 'Mustersaal', partOf: 'haus' },
      turm: { name: 'Turm', partOf: 'region' },
      kreis: { name: 'Kreis', partOf: 'rund' },
      rund: { name: 'Rund', partOf: 'kreis' },
      hamburg: { name: 'Hamburg', kind: 'city', coordinates: { latitude: 53.55, longitude: 9.99 } },
    },
  };
  const site = siteOf(contents);
  const venue = (id: string) => itemOf(site.catalogue, 'venues', id);

  test('shows a house at its town if it has no coordinates of its own', () => {
    const map = venueMapView(site, venue('haus'));
    expect(map?.label).toBe('Karte: Lage von Musterhaus in Sachsen');
    expect(map?.dots.map(({ name, x, y, href }) => [name, x, y, href])).toEqual([['Leipzig', 484, 528, undefined]]);
  });

  test('finds coordinates through every whole, but not in a circle or the middle of the region', () => {
    expect(coordinatesOf(site, venue('saal'))).toEqual(LEIPZIG);
    expect(coordinatesOf(site, venue('kreis'))).toBeUndefined();
    expect(coordinatesOf(site, venue('turm'))).toBeUndefined();
  });

  test('is not there for a place outside of it or without coordinates', () => {
    expect(venueMapView(site, venue('hamburg'))).toBeUndefined();
    expect(venueMapView(site, venue('kreis'))).toBeUndefined();
  });

  test('is the map of all places for the region itself', () => {
    expect(venueMapView(site, venue('region'))?.variant).toBe('overview');
    expect(venueMapView(site, venue('jena'))?.variant).toBe('location');
  });
});
