import { describe, expect, test } from 'vitest';
import { previewOf, siteOf } from '../testing/catalogue-builders.ts';
import { type PageOptions, pageOf } from './chrome.ts';

const page = (of: Partial<PageOptions> = {}, contents = {}) =>
  pageOf(siteOf(contents), { path: '/meldungen/labor/', title: 'Labor', description: 'Ein Labor.', ...of });

describe('the head of a page', () => {
  test('names the page before the site, and the site first on its front page', () => {
    expect(page().headTitle).toBe('Labor – Life Sciences Mitteldeutschland');
    expect(page({ path: '/', title: 'Nachrichten' }).headTitle).toBe('Life Sciences Mitteldeutschland – Nachrichten');
  });

  test('has the page’s absolute address as its canonical one', () => {
    expect(page().canonical).toBe('https://www.example.org/meldungen/labor/');
    expect(page({ path: '/' }).canonical).toBe('https://www.example.org/');
  });

  test('is of the language that the site is shown in', () => {
    expect(page().lang).toBe('de');
    expect(pageOf(siteOf({}, undefined, 'en'), { path: '/', title: 'x', description: 'y' }).lang).toBe('en');
  });

  test('lets search engines in unless the page asks them to stay away', () => {
    expect(page().noindex).toBe(false);
    expect(page({ noindex: true }).noindex).toBe(true);
  });

  test('keeps search engines out of every page of a preview', () => {
    const preview = { ...siteOf({}), isPreview: true };
    expect(pageOf(preview, { path: '/', title: 'x', description: 'y' }).noindex).toBe(true);
  });

  test('tells machines of the page, but not of one that is no content', () => {
    const kinds = (of: Partial<PageOptions>) => page(of).graph['@graph'].map((node) => node['@type']);
    expect(kinds({ section: 'news' })).toEqual(['WebSite', 'Organization', 'CollectionPage', 'BreadcrumbList']);
    expect(kinds({ noindex: true })).toEqual(['WebSite', 'Organization']);
  });

  test('names the main feed with a title of its own', () => {
    expect(page({ path: '/suche/' }).feeds).toEqual([
      { href: '/rss.xml', label: 'Life Sciences Mitteldeutschland: Alle Neuigkeiten' },
    ]);
  });

  test('of a preview names no feed: there is none', () => {
    expect(pageOf(previewOf({}, {}), { path: '/', title: 'x', description: 'y' }).feeds).toEqual([]);
  });
});

describe('the breadcrumb', () => {
  const steps = (of: Partial<PageOptions>) => page(of).breadcrumb.map(({ label, href }) => `${label} ${href}`);

  test('leads from the front page through the section to the page', () => {
    expect(steps({ section: 'news' })).toEqual(['Startseite /', 'Meldungen /meldungen/']);
    expect(page({ section: 'news' }).current).toBe('Labor');
  });

  test('of a section’s front leaves the section out: it is the page itself', () => {
    expect(steps({ section: 'news', path: '/meldungen/' })).toEqual(['Startseite /']);
  });

  test('of a page of no section leads from the front page alone', () => {
    expect(steps({ path: '/impressum/' })).toEqual(['Startseite /']);
  });

  test('has further steps after the section', () => {
    expect(steps({ section: 'venues', trail: [{ href: '/orte/musterstadt/', label: 'Musterstadt' }] })).toEqual([
      'Startseite /',
      'Orte /orte/',
      'Musterstadt /orte/musterstadt/',
    ]);
  });

  test('of the front page is empty', () => {
    expect(steps({ path: '/', section: 'home' })).toEqual([]);
  });
});

describe('the navigation', () => {
  const current = (of: Partial<PageOptions>) =>
    page(of)
      .navigation.filter(({ isCurrent }) => isCurrent)
      .map(({ label }) => label);

  test('names the sections in their order', () => {
    expect(page().navigation.map(({ label }) => label)).toEqual([
      'Meldungen',
      'Veranstaltungen',
      'Projekte',
      'Themen',
      'Organisationen',
      'Orte',
    ]);
  });

  test('marks the section of the page and no other', () => {
    expect(current({ section: 'events' })).toEqual(['Veranstaltungen']);
    expect(current({ section: 'series' })).toEqual([]);
    expect(current({})).toEqual([]);
  });

  test('marks the search on its own page', () => {
    expect(page({ section: 'search' }).searchPage).toEqual({ href: '/suche/', label: 'Suche', isCurrent: true });
    expect(page().searchPage.isCurrent).toBe(false);
  });
});

describe('the footer', () => {
  const labels = (contents = {}) => page({}, contents).footerLinks.map(({ label, href }) => `${label} ${href}`);
  const sections = [
    'Reihen /reihen/',
    'A–Z /a-z/',
    'Archiv /archiv/',
    'Abonnieren /abonnieren/',
    'RSS /rss.xml',
    'Suche /suche/',
  ];

  test('names the registers and the standing pages, those in their configured order', () => {
    const pages = {
      privacy: { title: 'Datenschutz' },
      about: { title: 'Über uns' },
      'legal-notice': { title: 'Impressum', slug: 'impressum' },
    };
    expect(labels({ pages })).toEqual([
      ...sections,
      'Über uns /about/',
      'Impressum /impressum/',
      'Datenschutz /privacy/',
    ]);
  });

  test('leads from every page to where barriers are reported', () => {
    const pages = { accessibility: { title: 'Barrierefreiheit', slug: 'barrierefreiheit' } };
    expect(labels({ pages })).toEqual([
      ...sections,
      'Barrierefreiheit /barrierefreiheit/',
      'Barriere melden /barrierefreiheit/#barriere-melden',
    ]);
  });

  test('leaves out standing pages that there are not', () => {
    expect(labels()).toEqual(sections);
  });

  test('leads to no feed in a preview', () => {
    const { footerLinks } = pageOf(previewOf({}, {}), { path: '/', title: 'x', description: 'y' });
    expect(footerLinks.map(({ href }) => href)).not.toContain('/rss.xml');
  });
});
