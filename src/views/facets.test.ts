import { describe, expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { eventFacets, type Facet, newsFacets } from './facets.ts';

const outline = (facets: Facet[]) =>
  facets.map(({ parameter, label, options }) => [
    `${label} ?${parameter}=`,
    ...options.map((option) => `${option.label} (${option.count}) ${option.value} ${option.href}`),
  ]);

const contents = {
  news: {
    a: { date: '2024-09-12', topics: ['zellen', 'licht'], venues: ['haus'], kind: 'press-release' as const },
    b: { date: '2024-01-12', topics: ['zellen'] },
    c: { date: '2016-01-12', venues: ['stadt'] },
  },
  events: { d: { venue: 'haus', topics: ['licht'] } },
  topics: {
    zellen: { title: 'Zellen' },
    licht: { title: 'Licht', slug: 'photonik' },
    leer: { title: 'Leer' },
  },
  venues: {
    haus: { name: 'Haus', partOf: 'stadt' },
    stadt: { name: 'Stadt', kind: 'city' as const, partOf: 'land' },
    land: { name: 'Land', kind: 'region' as const },
  },
};

describe('news can be narrowed down', () => {
  test('by topic, kind, year and place, each value with its number and its page', () => {
    expect(outline(newsFacets(siteOf(contents)))).toEqual([
      ['Thema ?thema=', 'Licht (1) photonik /themen/photonik/', 'Zellen (2) zellen /themen/zellen/'],
      [
        'Art ?art=',
        'Pressemitteilung (1) pressemitteilungen /meldungen/art/pressemitteilungen/',
        'Meldung (2) meldungen /meldungen/art/meldungen/',
      ],
      ['Jahr ?jahr=', '2024 (2) 2024 /meldungen/2024/', '2016 (1) 2016 /meldungen/2016/'],
      ['Ort ?ort=', 'Haus, Stadt (1) haus /orte/haus/', 'Stadt (2) stadt /orte/stadt/'],
    ]);
  });

  test('not by what has one value only', () => {
    expect(newsFacets(siteOf({ news: { a: { topics: ['zellen'] } }, topics: { zellen: {} } }))).toEqual([]);
  });
});

test('events can be narrowed down by the town of their house', () => {
  expect(outline(eventFacets(siteOf(contents)))).toEqual([
    ['Ort ?ort=', 'Haus, Stadt (1) haus /orte/haus/', 'Stadt (1) stadt /orte/stadt/'],
  ]);
});

test('topics and places say that they lead to more than the list, and what they count', () => {
  const [topic, kind, , place] = newsFacets(siteOf(contents));
  expect(topic?.note).toBe('führt zu allen Beiträgen');
  expect(topic?.options.map(({ counted }) => counted)).toEqual(['1 Meldung', '2 Meldungen']);
  expect(place?.options.map(({ counted }) => counted)).toEqual(['1 Meldung', '2 Meldungen']);
  expect([kind?.note, kind?.options[0]?.counted]).toEqual([undefined, undefined]);
});
