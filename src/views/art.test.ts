import { expect, test } from 'vitest';
import { coverArt, coverSvg } from '../outputs/cover-art/index.ts';
import { itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { artOf } from './art.ts';

const site = siteOf({
  topics: { zelltherapie: { colour: 'plum' }, fachkraefte: { colour: 'clay' } },
  news: {
    labor: { topics: ['zelltherapie', 'fachkraefte'] },
    umbau: { topics: ['zelltherapie'] },
    ohne: {},
  },
  events: { labor: { topics: ['fachkraefte'] } },
  organisations: { labor: {} },
});
const of = (type: 'news' | 'events' | 'topics' | 'organisations', id: string) =>
  artOf(site, itemOf(site.catalogue, type, id));

test('the first topic gives the colour and the motif, the id the drawing', () => {
  expect(of('news', 'labor')).toEqual({ hue: 'plum', svg: coverSvg(coverArt({ seed: 'news/labor', motif: 'helix' })) });
  expect(of('news', 'umbau').hue).toBe('plum');
  expect(of('news', 'umbau').svg).not.toBe(of('news', 'labor').svg);
});

test('equal ids of two types do not look alike', () => {
  expect(of('events', 'labor')).toEqual({
    hue: 'clay',
    svg: coverSvg(coverArt({ seed: 'events/labor', motif: 'growth' })),
  });
});

test('a topic shows its own colour', () => {
  expect(of('topics', 'fachkraefte').hue).toBe('clay');
});

test('what has no topic is drawn in the site’s colour, by its id', () => {
  expect(of('news', 'ohne')).toEqual({ hue: 'accent', svg: coverSvg(coverArt({ seed: 'news/ohne' })) });
  expect(of('organisations', 'labor').hue).toBe('accent');
});

test('a topic that is not published gives no colour', () => {
  const other = siteOf({ news: { labor: { topics: ['zelltherapie'] } } });
  expect(artOf(other, itemOf(other.catalogue, 'news', 'labor')).hue).toBe('accent');
});
