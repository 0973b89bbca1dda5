import { describe, expect, test } from 'vitest';
import { type Contents, previewOf, siteOf } from '../testing/catalogue-builders.ts';
import type { SiteContext } from './context.ts';
import { subscribeView } from './subscribe.ts';

const CONTENTS: Contents = {
  topics: { cells: { title: 'Zelltherapie', slug: 'zellen' }, unused: { title: 'Ungenutzt' } },
  organisations: {
    company: { name: 'Zebra GmbH', formerNames: [{ name: 'Alpha GmbH', until: '2027-01-01' }] },
    middle: { name: 'Mitte e. V.' },
  },
  venues: { house: { name: 'Musterhaus' } },
  news: {
    old: { kind: 'press-release', date: '2024-01-10', topics: ['cells'], organisations: ['middle'] },
    vague: { date: '2026-03-01', dateKnown: '2026-Q1', organisations: ['company'] },
  },
  events: {
    past: { date: '2025-01-02', start: '2025-03-02', venue: 'house' },
    coming: { date: '2026-04-02', start: '2026-09-10', venue: 'house' },
  },
};
const site = siteOf(CONTENTS);
const rowsOf = (context: SiteContext) => {
  const { choices, groups } = subscribeView(context);
  return [...choices, ...groups.flatMap(({ rows }) => rows)];
};

describe('the main choices', () => {
  const { choices } = subscribeView(site);

  test('are the feeds of the site and the calendar of all events, each with what it holds', () => {
    expect(choices.map(({ title, holds }) => `${title}: ${holds}`)).toEqual([
      'Alle Neuigkeiten: 4 Beiträge, zuletzt 2. April 2026, etwa 2 im Jahr',
      'Meldungen: 2 Beiträge, zuletzt 1. Quartal 2026, etwa 1 im Jahr',
      'Pressemitteilungen: 1 Beitrag, 10. Januar 2024',
      'Veranstaltungen: 2 Beiträge, zuletzt 2. April 2026, etwa 1 im Jahr',
      'Projekte: Noch nichts erschienen',
      'Rundbrief: 4 Ausgaben, zuletzt 1. Mai 2026, etwa 2 im Jahr',
      'Kalender aller Veranstaltungen: 2 Veranstaltungen, 2025 bis 2026',
    ]);
  });

  test('have an address to copy and links to every format', () => {
    expect(choices[1]?.addresses).toEqual([
      {
        kind: 'Feed',
        url: 'https://www.example.org/meldungen/rss.xml',
        copyName: 'Kopieren: RSS-Feed „Meldungen“',
        links: [
          {
            href: '/meldungen/rss.xml',
            label: 'RSS',
            name: 'RSS-Feed „Meldungen“',
            type: 'application/rss+xml',
          },
          {
            href: '/meldungen/atom.xml',
            label: 'Atom',
            name: 'Atom-Feed „Meldungen“',
            type: 'application/atom+xml',
          },
          {
            href: '/meldungen/feed.json',
            label: 'JSON',
            name: 'JSON-Feed „Meldungen“',
            type: 'application/feed+json',
          },
        ],
      },
    ]);
    expect(choices.at(-1)?.addresses).toEqual([
      {
        kind: 'Kalender',
        url: 'https://www.example.org/termine.ics',
        copyName: 'Kopieren: Kalender „Alle Veranstaltungen“',
        links: [
          {
            href: 'webcal://www.example.org/termine.ics',
            label: 'Im Kalender öffnen',
            name: 'Im Kalender öffnen: Kalender „Alle Veranstaltungen“',
            type: 'text/calendar',
          },
          {
            href: '/termine.ics',
            label: 'ICS',
            name: 'ICS: Kalender „Alle Veranstaltungen“',
            type: 'text/calendar',
          },
        ],
      },
    ]);
  });

  test('say how often something comes in months, where it is often', () => {
    const days = Array.from({ length: 40 }, (_, index) =>
      Temporal.PlainDate.from('2026-05-30').subtract({ days: 10 * index }),
    );
    const news = Object.fromEntries(days.map((day, index) => [`n${index}`, { date: day.toString() }]));
    const [main] = subscribeView(siteOf({ news })).choices;
    expect(main?.holds).toBe('40 Beiträge, zuletzt 30. Mai 2026, etwa 3 im Monat');
  });

  test('are there before anything has appeared', () => {
    expect(subscribeView(siteOf({})).choices.map(({ holds }) => holds)).toEqual(
      Array(7).fill('Noch nichts erschienen'),
    );
    expect(subscribeView(siteOf({})).groups).toEqual([]);
  });
});

describe('all others', () => {
  const { groups } = subscribeView(site);

  test('stand by type and from A to Z, by the name that is valid now, with their page', () => {
    expect(groups.map(({ heading, rows }) => [heading, ...rows.map(({ title, href }) => `${title} ${href}`)])).toEqual([
      ['Themen', 'Zelltherapie /themen/zellen/'],
      ['Organisationen', 'Alpha GmbH /organisationen/company/', 'Mitte e. V. /organisationen/middle/'],
      ['Orte', 'Musterhaus /orte/house/'],
    ]);
  });

  test('have a calendar where there are events', () => {
    const [topic, , venue] = groups.map(({ rows }) => rows[0]?.addresses.map(({ url }) => url));
    expect(topic).toEqual(['https://www.example.org/themen/cells/rss.xml']);
    expect(venue).toEqual([
      'https://www.example.org/orte/house/rss.xml',
      'https://www.example.org/orte/house/termine.ics',
    ]);
  });

  test('leave out what stays only for those who follow it already', () => {
    const kept = { ...siteOf(CONTENTS), registered: new Set(['/themen/unused/rss.xml', '/themen/cells/termine.ics']) };
    expect(rowsOf(kept).map(({ id }) => id)).toEqual(rowsOf(site).map(({ id }) => id));
    expect(
      rowsOf(kept)
        .flatMap(({ addresses }) => addresses.map(({ url }) => url))
        .join(),
    ).not.toMatch(/unused|cells\/termine/);
  });
});

describe('for those who hear one link after the other', () => {
  const addresses = rowsOf(site).flatMap((row) => row.addresses);

  test('no two links and no two buttons have the same name', () => {
    const names = addresses.flatMap(({ copyName, links }) => [copyName, ...links.map(({ name }) => name)]);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('every name begins with what the others read (WCAG 2.2, 2.5.3)', () => {
    const links = addresses.flatMap((address) => address.links);
    expect(links.filter(({ name, label }) => !name.startsWith(label))).toEqual([]);
    expect(addresses.filter(({ copyName }) => !copyName.startsWith('Kopieren'))).toEqual([]);
  });
});

test('every row has a fragment of its own, which the entry’s page leads to', () => {
  const ids = rowsOf(site).map(({ id }) => id);
  expect(ids).toEqual([
    'alles',
    'meldungen',
    'meldungen-art-pressemitteilungen',
    'veranstaltungen',
    'projekte',
    'rundbrief',
    'kalender',
    'themen-cells',
    'organisationen-company',
    'organisationen-middle',
    'orte-house',
  ]);
});

test('the page explains five kinds of programs, and says that Google takes its time', () => {
  const { guides, feedList, page } = subscribeView(site);
  expect(guides.map(({ heading }) => heading)).toEqual([
    'Feedreader',
    'Outlook',
    'Apple Kalender',
    'Google Kalender',
    'Newsletter-Werkzeug',
  ]);
  expect(guides[3]?.text).toContain('nach eigenem Zeitplan');
  expect(feedList).toEqual({ href: '/feeds.opml', label: 'Alle Feeds als OPML-Datei' });
  expect([page.path, page.noindex]).toEqual(['/abonnieren/', false]);
});

test('a preview has nothing to subscribe to, and says so', () => {
  const { choices, groups, off } = subscribeView(previewOf(CONTENTS, {}));
  expect([choices, groups]).toEqual([[], []]);
  expect(off).toBe('In der Vorschau gibt es keine Feeds und Kalender: Sie entstehen nur für die öffentliche Seite.');
  expect(subscribeView(site).off).toBeUndefined();
});
