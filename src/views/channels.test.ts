import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, previewOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { announcedFeeds, calendarChannels, calendarOf, channelOf, feedChannels, offeredOf } from './channels.ts';
import type { SiteContext } from './context.ts';

const ORGANISATION: Raw<'organisations'> = {
  name: 'Neuname GmbH',
  formerNames: [{ name: 'Altname GmbH', until: '2025-12-31' }],
};

/** One entry of each type that is named somewhere, one of each that is not, and people, who have no page. */
const CONTENTS: Contents = {
  topics: { cells: { title: 'Zelltherapie', slug: 'zellen' }, unused: { title: 'Ungenutzt' } },
  organisations: { company: ORGANISATION, unused: { name: 'Unbeteiligt e. V.' } },
  series: { days: { title: 'Labortage' }, unused: { title: 'Ohne Termine' } },
  projects: { line: { title: 'Laborlinie', date: '2026-02-03' }, unused: { title: 'Stilles Projekt' } },
  venues: { house: { name: 'Musterhaus' }, unused: { name: 'Leeres Haus' } },
  people: { erika: {} },
  news: {
    lab: { date: '2026-04-27', topics: ['cells'], organisations: ['company'], projects: ['line'], venues: ['house'] },
  },
  events: { day: { date: '2026-03-02', start: '2026-09-10', series: 'days', venue: 'house' } },
};

const site = siteOf(CONTENTS);
const registered = (...paths: string[]): SiteContext => ({ ...siteOf(CONTENTS), registered: new Set(paths) });

describe('feeds', () => {
  const foldersOf = (context: SiteContext) => feedChannels(context).map(({ folder }) => folder);
  const ofSite = [
    '/',
    '/meldungen/',
    '/meldungen/art/pressemitteilungen/',
    '/veranstaltungen/',
    '/projekte/',
    '/rundbrief/',
  ];

  test('are those of the site, the main one first, and one of whatever has at least one item', () => {
    expect(foldersOf(site)).toEqual([
      ...ofSite,
      '/themen/cells/',
      '/organisationen/company/',
      '/reihen/days/',
      '/projekte/line/',
      '/orte/house/',
    ]);
  });

  test('of the site are there before anything has appeared', () => {
    expect(foldersOf(siteOf({}))).toEqual(ofSite);
  });

  test('that people may follow stay when nothing is left in them, in whatever format they were published', () => {
    expect(foldersOf(registered('/themen/unused/rss.xml'))).toContain('/themen/unused/');
    expect(foldersOf(registered('/reihen/unused/feed.json'))).toContain('/reihen/unused/');
    expect(foldersOf(registered('/themen/unused/'))).not.toContain('/themen/unused/');
    const kept = feedChannels(registered('/themen/unused/atom.xml')).find(({ folder }) => folder === '/themen/unused/');
    expect([kept?.title, kept?.items]).toEqual(['Thema Ungenutzt', []]);
  });

  test('hang on the entry’s id and belong to its page', () => {
    const channel = channelOf(site, itemOf(site.catalogue, 'topics', 'cells'));
    expect([channel?.folder, channel?.page]).toEqual(['/themen/cells/', '/themen/zellen/']);
  });

  test('are called by what they follow, an organisation by the name that is valid now', () => {
    expect(feedChannels(site).map(({ title }) => title)).toEqual([
      'Alle Neuigkeiten',
      'Meldungen',
      'Pressemitteilungen',
      'Veranstaltungen',
      'Projekte',
      'Rundbrief',
      'Thema Zelltherapie',
      'Organisation Neuname GmbH',
      'Reihe Labortage',
      'Projekt Laborlinie',
      'Ort Musterhaus',
    ]);
    const before = siteOf(
      { ...CONTENTS, news: { lab: { date: '2025-04-27', organisations: ['company'] } } },
      '2025-12-31T12:00+01:00',
    );
    expect(channelOf(before, itemOf(before.catalogue, 'organisations', 'company'))?.title).toBe(
      'Organisation Altname GmbH',
    );
  });

  test('say what they hold', () => {
    const [main, ...others] = feedChannels(site);
    expect(main?.description).toBe(
      'Meldungen, angekündigte Veranstaltungen und neue Projekte der Life Sciences in Mitteldeutschland',
    );
    expect(others.find(({ folder }) => folder === '/themen/cells/')?.description).toBe(
      'Thema Zelltherapie bei Life Sciences Mitteldeutschland: Meldungen, Veranstaltungen und Projekte',
    );
  });

  test('are none of news, events, people and standing pages', () => {
    expect(channelOf(site, itemOf(site.catalogue, 'news', 'lab'))).toBeUndefined();
    expect(channelOf(site, itemOf(site.catalogue, 'events', 'day'))).toBeUndefined();
    expect(channelOf(site, itemOf(site.catalogue, 'people', 'erika'))).toBeUndefined();
  });

  test('are told in the site’s language', () => {
    expect(feedChannels(siteOf(CONTENTS, undefined, 'en')).map(({ title }) => title)).toContain('Topic Zelltherapie');
  });
});

describe('calendars', () => {
  const pathsOf = (context: SiteContext) => calendarChannels(context).map(({ path }) => path);

  test('are that of the site, and one of whatever has at least one event with a day', () => {
    expect(pathsOf(site)).toEqual(['/termine.ics', '/reihen/days/termine.ics', '/orte/house/termine.ics']);
    expect(pathsOf(siteOf({}))).toEqual(['/termine.ics']);
  });

  test('are none where only the month is known', () => {
    const undated = siteOf({ series: { days: {} }, events: { day: { period: '2026-11', series: 'days' } } });
    expect(pathsOf(undated)).toEqual(['/termine.ics']);
    expect(feedChannels(undated).map(({ folder }) => folder)).toContain('/reihen/days/');
  });

  test('that people may follow stay when nothing is left in them', () => {
    expect(pathsOf(registered('/themen/cells/termine.ics'))).toContain('/themen/cells/termine.ics');
  });

  test('belong to the page of what they follow and are called like it', () => {
    const calendar = calendarOf(site, itemOf(site.catalogue, 'series', 'days'));
    expect([calendar?.title, calendar?.page, calendar?.events.map(({ id }) => id)]).toEqual([
      'Reihe Labortage',
      '/reihen/days/',
      ['day'],
    ]);
  });
});

describe('what readers are offered', () => {
  const offered = (context: SiteContext, type: 'topics' | 'series' | 'news', id: string) => {
    const { feed, calendar } = offeredOf(context, itemOf(context.catalogue, type, id));
    return [feed?.folder, calendar?.path];
  };

  test('is the feed and the calendar of what they read about', () => {
    expect(offered(site, 'series', 'days')).toEqual(['/reihen/days/', '/reihen/days/termine.ics']);
    expect(offered(site, 'topics', 'cells')).toEqual(['/themen/cells/', undefined]);
    expect(offered(site, 'news', 'lab')).toEqual([undefined, undefined]);
  });

  test('is nothing that stays only for those who follow it already', () => {
    const context = registered('/themen/unused/rss.xml', '/themen/unused/termine.ics', '/themen/cells/termine.ics');
    expect(offered(context, 'topics', 'unused')).toEqual([undefined, undefined]);
    expect(offered(context, 'topics', 'cells')).toEqual(['/themen/cells/', undefined]);
  });

  test('is nothing in a preview', () => {
    expect(offered(previewOf(CONTENTS, {}), 'series', 'days')).toEqual([undefined, undefined]);
  });
});

describe('the feeds that a page announces', () => {
  const NAME = 'Life Sciences Mitteldeutschland';
  const MAIN = { href: '/rss.xml', label: `${NAME}: Alle Neuigkeiten` };
  const hrefs = (path: string, context = site) => announcedFeeds(context, path).map(({ href }) => href);

  test.each([
    ['topics', 'cells', '/themen/cells/rss.xml', 'Thema Zelltherapie'],
    ['organisations', 'company', '/organisationen/company/rss.xml', 'Organisation Neuname GmbH'],
    ['series', 'days', '/reihen/days/rss.xml', 'Reihe Labortage'],
    ['projects', 'line', '/projekte/line/rss.xml', 'Projekt Laborlinie'],
    ['venues', 'house', '/orte/house/rss.xml', 'Ort Musterhaus'],
  ] as const)('of %s are its own first and the main one last', (type, id, href, title) => {
    const feeds = announcedFeeds(site, '/anywhere/', itemOf(site.catalogue, type, id));
    expect(feeds).toEqual([{ href, label: `${NAME}: ${title}` }, MAIN]);
  });

  test.each([
    ['/meldungen/', '/meldungen/rss.xml'],
    ['/meldungen/seite/2/', '/meldungen/rss.xml'],
    ['/meldungen/2024/09/', '/meldungen/rss.xml'],
    ['/meldungen/art/fremdbeitraege/', '/meldungen/rss.xml'],
    ['/meldungen/art/pressemitteilungen/', '/meldungen/art/pressemitteilungen/rss.xml'],
    ['/meldungen/art/pressemitteilungen/seite/1/', '/meldungen/art/pressemitteilungen/rss.xml'],
    ['/veranstaltungen/', '/veranstaltungen/rss.xml'],
    ['/veranstaltungen/kalender/2026-09/', '/veranstaltungen/rss.xml'],
    ['/projekte/', '/projekte/rss.xml'],
    ['/rundbrief/', '/rundbrief/rss.xml'],
    ['/rundbrief/2026-05/', '/rundbrief/rss.xml'],
  ])('of the list %s are %s and the main one', (path, own) => {
    expect(hrefs(path)).toEqual([own, '/rss.xml']);
  });

  test.each(['/', '/404.html', '/suche/', '/abonnieren/', '/archiv/', '/a-z/', '/themen/', '/orte/'])(
    'of %s are the main one alone',
    (path) => {
      expect(announcedFeeds(site, path)).toEqual([MAIN]);
    },
  );

  test('of an article, an event and an entry of which there is nothing are the main one alone', () => {
    const ofItem = (path: string, type: 'news' | 'events' | 'topics', id: string) =>
      announcedFeeds(site, path, itemOf(site.catalogue, type, id));
    expect(ofItem('/meldungen/lab/', 'news', 'lab')).toEqual([MAIN]);
    expect(ofItem('/veranstaltungen/day/', 'events', 'day')).toEqual([MAIN]);
    expect(ofItem('/themen/unused/', 'topics', 'unused')).toEqual([MAIN]);
  });

  test('do not name one that stays only for those who follow it', () => {
    const context = registered('/themen/unused/rss.xml');
    expect(announcedFeeds(context, '/themen/unused/', itemOf(context.catalogue, 'topics', 'unused'))).toEqual([MAIN]);
  });

  test('are none in a preview, which has no feeds', () => {
    const preview = previewOf(CONTENTS, {});
    expect(hrefs('/', preview)).toEqual([]);
    expect(announcedFeeds(preview, '/themen/cells/', itemOf(preview.catalogue, 'topics', 'cells'))).toEqual([]);
  });
});
