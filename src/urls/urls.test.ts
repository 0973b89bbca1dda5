import { describe, expect, test } from 'vitest';
import { site } from '../config/site.ts';
import { catalogueOf, itemOf } from '../testing/catalogue-builders.ts';
import {
  absoluteUrl,
  archiveAt,
  archivePath,
  attachmentPath,
  calendarFilePath,
  calendarPath,
  calendarUidOf,
  cardPath,
  contactPath,
  eventFilePath,
  feedGuidOf,
  feedPath,
  guidOf,
  isListForMachines,
  itemFeedFolder,
  itemPath,
  mailPicturePath,
  mailPictureRoute,
  monthPath,
  newsKindPath,
  originOf,
  pressPicturePath,
  pressPictureRoute,
  sectionPath,
  siteFeedFolder,
  subscriptionPath,
  textPath,
  webcalUrl,
  yearPath,
} from './urls.ts';

const catalogue = catalogueOf({
  news: { labor: {}, umbenannt: { slug: 'labor-eroeffnet' } },
  events: { labor: {} },
  projects: { labor: {} },
  organisations: { labor: {} },
  venues: { labor: {} },
  series: { labor: {} },
  topics: { labor: {} },
  people: { labor: {} },
  pages: { labor: {}, 'legal-notice': { slug: 'impressum' } },
});

describe('paths', () => {
  test.each([
    ['home', '/'],
    ['news', '/meldungen/'],
    ['events', '/veranstaltungen/'],
    ['projects', '/projekte/'],
    ['organisations', '/organisationen/'],
    ['venues', '/orte/'],
    ['series', '/reihen/'],
    ['topics', '/themen/'],
    ['search', '/suche/'],
    ['subscribe', '/abonnieren/'],
    ['archive', '/archiv/'],
    ['register', '/a-z/'],
  ] as const)('of the section %s is %s', (section, path) => {
    expect(sectionPath(section)).toBe(path);
  });

  test('of a social card hang on the item’s id, so that a picture somebody shared stays when the slug changes', () => {
    expect(cardPath(itemOf(catalogue, 'news', 'umbenannt'))).toBe('/vorschaubilder/meldungen/umbenannt.png');
    expect(cardPath(itemOf(catalogue, 'pages', 'legal-notice'))).toBe('/vorschaubilder/pages/legal-notice.png');
    expect(cardPath(itemOf(catalogue, 'people', 'labor'))).toBe('/vorschaubilder/standard.png');
    expect(cardPath()).toBe('/vorschaubilder/standard.png');
  });

  test('of a cover for mail programs stand beside the card, and hang on the id as well', () => {
    const item = itemOf(catalogue, 'news', 'umbenannt');
    expect(mailPicturePath(item)).toBe('/vorschaubilder/meldungen/umbenannt.jpg');
    expect(mailPictureRoute(item)).toBe('meldungen/umbenannt');
    expect(mailPicturePath(itemOf(catalogue, 'projects', 'labor'))).toBe('/vorschaubilder/projekte/labor.jpg');
  });

  test('of an attachment hang on the item’s id, not on its slug', () => {
    const item = itemOf(catalogue, 'news', 'umbenannt');
    expect(attachmentPath(item, 'bericht.pdf')).toBe('/dateien/meldungen/umbenannt/bericht.pdf');
    expect(attachmentPath(itemOf(catalogue, 'projects', 'labor'), 'daten.xlsx')).toBe(
      '/dateien/projekte/labor/daten.xlsx',
    );
  });

  test('of a text and of a contact lie beside the page', () => {
    const item = itemOf(catalogue, 'news', 'umbenannt');
    expect(textPath(item)).toBe('/meldungen/labor-eroeffnet/text.txt');
    expect(contactPath(item, 2)).toBe('/meldungen/labor-eroeffnet/kontakt-2.vcf');
  });

  test('of an archive page end with its number', () => {
    expect(archivePath('news', 3)).toBe('/meldungen/seite/3/');
  });

  test('of a year and a month lie below their section', () => {
    expect(yearPath('news', '2024')).toBe('/meldungen/2024/');
    expect(yearPath('events', '2016')).toBe('/veranstaltungen/2016/');
    expect(monthPath('news', '2024-09')).toBe('/meldungen/2024/09/');
  });

  test('of the calendar name the month', () => {
    expect(calendarPath()).toBe('/veranstaltungen/kalender/');
    expect(calendarPath('2016-04')).toBe('/veranstaltungen/kalender/2016-04/');
  });

  test('of a kind of news are called as readers call it', () => {
    expect(newsKindPath('press-release')).toBe('/meldungen/art/pressemitteilungen/');
    expect(newsKindPath('third-party', 2)).toBe('/meldungen/art/fremdbeitraege/seite/2/');
  });

  test.each([
    ['news', '/meldungen/labor/'],
    ['events', '/veranstaltungen/labor/'],
    ['projects', '/projekte/labor/'],
    ['organisations', '/organisationen/labor/'],
    ['venues', '/orte/labor/'],
    ['series', '/reihen/labor/'],
    ['topics', '/themen/labor/'],
    ['pages', '/labor/'],
  ] as const)('of an item of %s is %s', (type, path) => {
    expect(itemPath(itemOf(catalogue, type, 'labor'))).toBe(path);
  });

  test('of an item end with its slug where it has one', () => {
    expect(itemPath(itemOf(catalogue, 'news', 'umbenannt'))).toBe('/meldungen/labor-eroeffnet/');
    expect(itemPath(itemOf(catalogue, 'pages', 'legal-notice'))).toBe('/impressum/');
  });

  test('of a person are none: people have no pages', () => {
    expect(itemPath(itemOf(catalogue, 'people', 'labor'))).toBeUndefined();
  });

  test('have each its place on the subscription page', () => {
    expect(['/', '/meldungen/art/pressemitteilungen/', '/themen/zell-und-gentherapie/'].map(subscriptionPath)).toEqual([
      '/abonnieren/#alles',
      '/abonnieren/#meldungen-art-pressemitteilungen',
      '/abonnieren/#themen-zell-und-gentherapie',
    ]);
  });

  test('of the main feed are what readers have subscribed to', () => {
    const folder = siteFeedFolder({ section: 'home' });
    expect((['rss', 'atom', 'json'] as const).map((format) => feedPath(folder, format))).toEqual([
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
    ]);
    expect(feedPath(folder, 'atom', '2024')).toBe('/atom-2024.xml');
  });

  test('of a year’s archive tell the folder and the year; no other address does', () => {
    expect(archiveAt('/atom-2024.xml')).toEqual({ folder: '/', year: '2024' });
    expect(archiveAt('/rss-2019.xml')).toEqual({ folder: '/', year: '2019' });
    expect(archiveAt('/themen/pharma/feed-2016.json')).toEqual({ folder: '/themen/pharma/', year: '2016' });
    for (const path of ['/atom.xml', '/feed-2024.xml', '/sitemap-2024.xml', '/atom-24.xml', '/x/myatom-2024.xml']) {
      expect(archiveAt(path), path).toBeUndefined();
    }
  });

  test('of a list’s feed stand beside the list', () => {
    expect(feedPath(siteFeedFolder({ section: 'news' }), 'rss')).toBe('/meldungen/rss.xml');
    expect(feedPath(siteFeedFolder({ section: 'news', kind: 'press-release' }), 'rss')).toBe(
      '/meldungen/art/pressemitteilungen/rss.xml',
    );
  });

  test('of an item’s feed and calendar hang on its id, and outlive its slug', () => {
    const renamed = catalogueOf({ topics: { pharma: { slug: 'pharmazie' } }, events: { tag: { slug: 'labortag' } } });
    const folder = itemFeedFolder(itemOf(renamed, 'topics', 'pharma'));
    expect(feedPath(folder, 'rss')).toBe('/themen/pharma/rss.xml');
    expect(calendarFilePath(folder)).toBe('/themen/pharma/termine.ics');
    expect(eventFilePath(itemOf(renamed, 'events', 'tag'))).toBe('/veranstaltungen/tag/termin.ics');
  });

  test('of the site’s calendar is short', () => {
    expect(calendarFilePath(sectionPath('home'))).toBe('/termine.ics');
  });

  test('for subscribing in a calendar begin with webcal', () => {
    expect(webcalUrl('https://www.example.org/termine.ics')).toBe('webcal://www.example.org/termine.ics');
    expect(webcalUrl('http://localhost:4321/termine.ics')).toBe('webcal://localhost:4321/termine.ics');
  });
});

describe('a permanent identifier', () => {
  test('is made of type and id', () => {
    expect(guidOf(itemOf(catalogue, 'events', 'labor'))).toBe(
      'tag:lifesciences-mitteldeutschland.example,2026:events/labor',
    );
  });

  test('does not change with the slug, nor with the title', () => {
    const before = catalogueOf({ news: { labor: { title: 'Altes Labor' } } });
    const after = catalogueOf({ news: { labor: { title: 'Neues Labor', slug: 'neues-labor' } } });
    expect(guidOf(itemOf(after, 'news', 'labor'))).toBe(guidOf(itemOf(before, 'news', 'labor')));
  });

  test('differs between items of the same id and another type', () => {
    expect(guidOf(itemOf(catalogue, 'news', 'labor'))).not.toBe(guidOf(itemOf(catalogue, 'projects', 'labor')));
  });

  test('of a feed hangs on its row or on the item that it follows, not on an address', () => {
    expect(feedGuidOf('pressReleases')).toBe('tag:lifesciences-mitteldeutschland.example,2026:feed/pressReleases');
    expect(feedGuidOf(itemOf(catalogue, 'topics', 'labor'))).toBe(
      'tag:lifesciences-mitteldeutschland.example,2026:feed/topics/labor',
    );
  });
});

test('an event’s identifier in calendars has neither comma nor address in it', () => {
  expect(calendarUidOf(itemOf(catalogue, 'events', 'labor'))).toBe(
    'event-labor@lifesciences-mitteldeutschland.example',
  );
});

describe('the origin', () => {
  test('is the configured one where the environment says nothing', () => {
    expect(originOf({})).toBe(site.url);
  });

  test('is the environment’s, without slashes at its end', () => {
    expect(originOf({ SITE_URL: 'https://vorschau.example.org' })).toBe('https://vorschau.example.org');
    expect(originOf({ SITE_URL: 'https://vorschau.example.org//' })).toBe('https://vorschau.example.org');
  });

  test('and a path make an absolute address', () => {
    expect(absoluteUrl('/meldungen/labor/', 'https://www.example.org')).toBe(
      'https://www.example.org/meldungen/labor/',
    );
    expect(absoluteUrl('/', 'https://www.example.org')).toBe('https://www.example.org/');
    expect(absoluteUrl('/rss.xml', 'http://localhost:4321')).toBe('http://localhost:4321/rss.xml');
  });
});

test('a press picture is named for the item’s id, which never changes', () => {
  expect(pressPicturePath(itemOf(catalogue, 'news', 'umbenannt'))).toBe('/pressebilder/news/umbenannt/umbenannt.jpg');
  expect(pressPictureRoute(itemOf(catalogue, 'news', 'umbenannt'))).toBe('news/umbenannt/umbenannt.jpg');
});

test('feeds and sitemaps are what programs fetch by themselves', () => {
  const lists = [
    ...['/rss.xml', '/themen/pharma/atom.xml', '/meldungen/atom-2024.xml', '/feed.json', '/feeds.opml'],
    ...['/termine.ics', '/veranstaltungen/tag/termin.ics'],
    ...['/sitemap.xml', '/sitemap-news.xml', '/sitemap-12.xml'],
  ];
  expect([...lists, '/robots.txt', '/meldungen/', '/addresses.json'].filter(isListForMachines)).toEqual(lists);
});
