import { expect, test } from 'vitest';
import { catalogueOf, itemOf } from '../testing/catalogue-builders.ts';
import { newsNeighbours, seriesNeighbours } from './neighbours.ts';

const catalogue = catalogueOf({
  news: {
    alt: { date: '2026-01-01' },
    mitte: { date: '2026-02-01' },
    entwurf: { date: '2026-02-15', draft: true },
    neu: { date: '2026-03-01' },
  },
  series: { labortage: {}, andere: {} },
  events: {
    'labortag-2024': { start: '2024-05-01', series: 'labortage' },
    'labortag-2025': { start: '2025-05-01', series: 'labortage' },
    'anderes-2025': { start: '2025-06-01', series: 'andere' },
    'labortag-2026': { period: '2026-autumn', series: 'labortage' },
    einzeln: { start: '2025-04-01' },
    'einzeln-2': { start: '2025-04-02' },
  },
});

const ids = ({ before, after }: { before?: { id: string } | undefined; after?: { id: string } | undefined }) => [
  before?.id,
  after?.id,
];

test('news stand between those of before and after, drafts left out', () => {
  const of = (id: string) => ids(newsNeighbours(catalogue, itemOf(catalogue, 'news', id)));
  expect(of('alt')).toEqual([undefined, 'mitte']);
  expect(of('mitte')).toEqual(['alt', 'neu']);
  expect(of('neu')).toEqual(['mitte', undefined]);
});

test('events stand between those of the same series', () => {
  const of = (id: string) => ids(seriesNeighbours(catalogue, itemOf(catalogue, 'events', id)));
  expect(of('labortag-2024')).toEqual([undefined, 'labortag-2025']);
  expect(of('labortag-2025')).toEqual(['labortag-2024', 'labortag-2026']);
  expect(of('anderes-2025')).toEqual([undefined, undefined]);
});

test('events without a series stand alone', () => {
  expect(ids(seriesNeighbours(catalogue, itemOf(catalogue, 'events', 'einzeln')))).toEqual([undefined, undefined]);
});
