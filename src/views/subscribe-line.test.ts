import { expect, test } from 'vitest';
import { type Contents, itemOf, previewOf, siteOf } from '../testing/catalogue-builders.ts';
import { pageOf } from './chrome.ts';
import type { SiteContext } from './context.ts';
import { subscribeLine } from './subscribe-line.ts';

const CONTENTS: Contents = {
  topics: { cells: { title: 'Zelltherapie' }, unused: { title: 'Ungenutzt' } },
  series: { days: { title: 'Labortage', slug: 'tage' } },
  news: { lab: { topics: ['cells'] } },
  events: { day: { series: 'days' } },
};
const site = siteOf(CONTENTS);
const hrefs = (path: string, context: SiteContext = site) => subscribeLine(context, path).map(({ href }) => href);

test('what has events offers its feed, its calendar and all their addresses', () => {
  expect(subscribeLine(site, '/reihen/tage/', itemOf(site.catalogue, 'series', 'days'))).toEqual([
    {
      href: '/reihen/days/rss.xml',
      label: 'RSS-Feed',
      name: 'RSS-Feed „Reihe Labortage“',
      type: 'application/rss+xml',
    },
    {
      href: 'webcal://www.example.org/reihen/days/termine.ics',
      label: 'Kalender',
      name: 'Kalender „Reihe Labortage“',
      type: 'text/calendar',
    },
    { href: '/abonnieren/#reihen-days', label: 'Adressen und Anleitung', name: 'Adressen und Anleitung' },
  ]);
});

test('what has none offers no calendar', () => {
  const line = subscribeLine(site, '/themen/cells/', itemOf(site.catalogue, 'topics', 'cells'));
  expect(line.map(({ name }) => name)).toEqual(['RSS-Feed „Thema Zelltherapie“', 'Adressen und Anleitung']);
});

test('lists offer their feed, but not their numbered pages, years and months', () => {
  expect(hrefs('/meldungen/')).toEqual(['/meldungen/rss.xml', '/abonnieren/#meldungen']);
  expect(hrefs('/meldungen/art/pressemitteilungen/')).toEqual([
    '/meldungen/art/pressemitteilungen/rss.xml',
    '/abonnieren/#meldungen-art-pressemitteilungen',
  ]);
  expect(hrefs('/veranstaltungen/')).toEqual([
    '/veranstaltungen/rss.xml',
    'webcal://www.example.org/termine.ics',
    '/abonnieren/#veranstaltungen',
  ]);
  expect(hrefs('/projekte/')).toEqual(['/projekte/rss.xml', '/abonnieren/#projekte']);
  for (const path of ['/meldungen/seite/1/', '/meldungen/2024/', '/meldungen/art/fremdbeitraege/', '/themen/'])
    expect(hrefs(path), path).toEqual([]);
});

test('the calendar pages offer the calendar of all events', () => {
  const ofAll = ['webcal://www.example.org/termine.ics', '/abonnieren/#kalender'];
  expect(hrefs('/veranstaltungen/kalender/')).toEqual(ofAll);
  expect(hrefs('/veranstaltungen/kalender/2016-04/')).toEqual(ofAll);
  expect(hrefs('/veranstaltungen/kalender/', previewOf(CONTENTS, {}))).toEqual([]);
});

test('an article and an entry of which there is nothing offer nothing', () => {
  expect(subscribeLine(site, '/meldungen/lab/', itemOf(site.catalogue, 'news', 'lab'))).toEqual([]);
  expect(subscribeLine(site, '/themen/unused/', itemOf(site.catalogue, 'topics', 'unused'))).toEqual([]);
});

test('a preview offers nothing', () => {
  const preview = previewOf(CONTENTS, {});
  expect(hrefs('/meldungen/', preview)).toEqual([]);
  expect(subscribeLine(preview, '/reihen/tage/', itemOf(preview.catalogue, 'series', 'days'))).toEqual([]);
});

test('every page knows its own', () => {
  const page = pageOf(site, { path: '/projekte/', title: 'Projekte', description: 'x' });
  expect(page.subscribe[0]?.name).toBe('RSS-Feed „Projekte“');
});
