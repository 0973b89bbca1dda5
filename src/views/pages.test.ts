import { describe, expect, test } from 'vitest';
import { itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { notFoundView, searchView, standingPageView, subscribeView } from './pages.ts';

const pageOf = (id: string, raw: Raw<'pages'> = {}) => {
  const context = siteOf({ pages: { [id]: raw } });
  return standingPageView(context, itemOf(context.catalogue, 'pages', id));
};

describe('a standing page', () => {
  test('says of when it is', () => {
    expect(pageOf('privacy', { updated: '2026-05-01' }).updated).toBe('1. Mai 2026');
    expect(pageOf('privacy').updated).toBeUndefined();
  });

  test('stands at its slug and belongs to no section', () => {
    const { page } = pageOf('legal-notice', { title: 'Impressum', slug: 'impressum' });
    expect(page.path).toBe('/impressum/');
    expect(page.navigation.some(({ isCurrent }) => isCurrent)).toBe(false);
  });

  test('prints what the law wants on it, whatever its address is', () => {
    const labels = (id: string) => pageOf(id, { slug: 'anders' }).publisher.map(({ label }) => label);
    expect(labels('legal-notice').slice(0, 2)).toEqual(['Name und Anschrift', 'Vertreten durch']);
    expect(labels('privacy')).toContain('Hosting');
    expect(labels('accessibility')).toEqual(['Hinweise zur Barrierefreiheit', 'Schlichtung und Durchsetzung']);
    expect(labels('about')).toEqual(['Name']);
    expect(labels('netiquette')).toEqual([]);
  });
});

test('the subscription page gives every feed with its absolute address, for copying', () => {
  const { feeds, page } = subscribeView(siteOf({}));
  expect(feeds[0]).toEqual({ title: 'Alle Neuigkeiten', href: '/rss.xml', url: 'https://www.example.org/rss.xml' });
  expect(feeds.map(({ href }) => href)).toEqual([
    '/rss.xml',
    '/meldungen/rss.xml',
    '/meldungen/art/pressemitteilungen/rss.xml',
    '/veranstaltungen/rss.xml',
    '/projekte/rss.xml',
    '/rundbrief/rss.xml',
  ]);
  expect([page.path, page.noindex]).toEqual(['/abonnieren/', false]);
});

test('the search page may be found and names the registers for those without scripts', () => {
  const { page, registers } = searchView(siteOf({}));
  expect([page.path, page.noindex]).toEqual(['/suche/', false]);
  expect(registers.map(({ label, href }) => `${label} ${href}`)).toEqual([
    'A–Z /a-z/',
    'Meldungen /meldungen/',
    'Veranstaltungen /veranstaltungen/',
    'Projekte /projekte/',
    'Themen /themen/',
    'Organisationen /organisationen/',
    'Orte /orte/',
    'Reihen /reihen/',
    'Archiv /archiv/',
  ]);
});

test('the page for dead addresses stays out of search engines and leads to the search first', () => {
  const { page, links } = notFoundView(siteOf({}));
  expect([page.path, page.noindex, page.headTitle]).toEqual([
    '/404.html',
    true,
    'Diese Seite gibt es nicht – Life Sciences Mitteldeutschland',
  ]);
  expect(links[0]).toEqual({ href: '/suche/', label: 'Suche' });
  expect(links).toHaveLength(10);
});
