import { expect, test } from 'vitest';
import { CHECKED_AT, contentTree, found, markdown } from '../../testing/content-builders.ts';
import { coordinatesAreNear } from './coordinates-are-near.ts';

const venue = (latitude: number | string, longitude: number | string) => ({
  'venues/x/index.md': markdown([
    'name: Musterhaus',
    'kind: building',
    'coordinates:',
    `  latitude: ${latitude}`,
    `  longitude: ${longitude}`,
  ]),
});
const levels = (files: Record<string, string>) =>
  coordinatesAreNear.check(contentTree(files), CHECKED_AT).map(({ level }) => level);

test('latitude and longitude in each other’s place are an error that shows the right order', () => {
  expect(found(coordinatesAreNear, venue(12.375, 51.34))).toEqual([
    {
      at: 'venues/x/index.md:5:13 [coordinates.latitude]',
      value: '12.375',
      message: 'Breite 12.375 und Länge 51.34 liegen weit weg von Mitteleuropa; sie sind wohl vertauscht.',
      mend: 'Vertauschen: latitude: 51.34 und longitude: 12.375',
    },
  ]);
  expect(levels(venue(12.375, 51.34))).toEqual(['error']);
});

test('a place on another continent is only asked about', () => {
  expect(found(coordinatesAreNear, venue(37.77, -122.42))).toMatchObject([
    {
      message: 'Breite 37.77 und Länge -122.42 liegen weit weg von Mitteleuropa.',
      mend: expect.stringMatching(/^Bitte prüfen; /),
    },
  ]);
  expect(levels(venue(37.77, -122.42))).toEqual(['advice']);
  expect(levels(venue(0, 0))).toEqual(['advice']);
});

test('places in and around Central Europe are fine', () => {
  expect(levels(venue(51.34, 12.375))).toEqual([]);
  expect(levels(venue(48.85, 2.35))).toEqual([]);
  expect(levels(venue(41.9, 12.5))).toEqual([]);
  expect(levels(venue(59.33, 18.07))).toEqual([]);
});

test('what the schema finds fault with is left to it', () => {
  expect(levels(venue('"51,34"', 12.375))).toEqual([]);
  expect(levels({ 'venues/x/index.md': markdown(['name: X', 'kind: city', 'coordinates: 51.34']) })).toEqual([]);
  expect(levels({ 'venues/x/index.md': markdown(['name: X', 'kind: city']) })).toEqual([]);
  expect(levels({ 'venues/x/index.md': markdown(['coordinates:']) })).toEqual([]);
});
