import { expect, test } from 'vitest';
import { itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { cardRoute } from '../urls/urls.ts';
import { socialCardView, withCards } from './social-card.ts';

const site = siteOf({
  topics: { zelltherapie: { colour: 'plum' } },
  news: { labor: { kind: 'press-release', dateline: 'Leipzig', topics: ['zelltherapie'] }, notiz: {} },
  events: {
    tag: { start: '2026-09-10', end: '2026-09-11', venue: 'haus' },
    aus: { status: 'cancelled', period: '2026-autumn', topics: ['zelltherapie'] },
  },
  projects: { linie: { term: { start: '2021' } } },
  series: { tage: {} },
  organisations: { beispiel: { place: 'stadt' } },
  venues: { haus: { partOf: 'stadt' }, stadt: { name: 'Musterstadt', kind: 'city' } },
  people: { erika: {} },
  pages: { about: {} },
});
const said = (type: Parameters<typeof itemOf>[1], id: string) => {
  const { kicker, title, meta } = socialCardView(site, itemOf(site.catalogue, type, id)).text;
  return [kicker, title, meta];
};

test('news says its kind, its topic, where and when', () => {
  expect(said('news', 'labor')).toEqual(['Pressemitteilung · Zelltherapie', 'Neues Labor', 'Leipzig, 27. April 2026']);
  expect(said('news', 'notiz')).toEqual(['Meldung', 'Neues Labor', '27. April 2026']);
});

test('an event says when and where, and above all that it is cancelled', () => {
  expect(said('events', 'tag')).toEqual([
    'Veranstaltung',
    'Labortag',
    '10./11. September 2026 · Musterhaus, Musterstadt',
  ]);
  expect(said('events', 'aus')).toEqual(['Abgesagt · Zelltherapie', 'Labortag', 'Herbst 2026']);
});

test('everything else says what it is', () => {
  expect(said('projects', 'linie')).toEqual(['Projekt', 'Laborlinie', 'seit 2021']);
  expect(said('series', 'tage')).toEqual(['Reihe', 'Labortage', undefined]);
  expect(said('organisations', 'beispiel')).toEqual(['Unternehmen', 'Beispiel GmbH', 'Musterstadt']);
  expect(said('venues', 'haus')).toEqual(['Haus', 'Musterhaus', 'Musterstadt']);
  expect(said('topics', 'zelltherapie')).toEqual(['Thema', 'Zelltherapie', undefined]);
  expect(said('pages', 'about')).toEqual([undefined, 'Impressum', undefined]);
});

test('the card shows the colour of the item’s topic', () => {
  expect(socialCardView(site, itemOf(site.catalogue, 'news', 'labor')).hue).toBe('plum');
});

test('there is one card for every page of an item, and one for all others', () => {
  expect(withCards(site).map((item) => cardRoute(item))).toEqual([
    'standard',
    'meldungen/labor',
    'meldungen/notiz',
    'veranstaltungen/aus',
    'veranstaltungen/tag',
    'reihen/tage',
    'projekte/linie',
    'organisationen/beispiel',
    'orte/haus',
    'orte/stadt',
    'themen/zelltherapie',
    'pages/about',
  ]);
});

test('the card of all other pages says what the site is', () => {
  expect(socialCardView(site).text.siteName).toBe('Life Sciences Mitteldeutschland');
});
