import { expect, test } from 'vitest';
import { type Contents, siteOf } from '../../testing/catalogue-builders.ts';
import { sitemapPages } from './pages.ts';

const changes = (contents: Contents, now?: string): Record<string, string | undefined> =>
  Object.fromEntries(sitemapPages(siteOf(contents, now)).map(({ path, lastChange }) => [path, lastChange]));

const contents: Contents = {
  news: { alt: { date: '2026-04-01', organisations: ['verein'] }, neu: { date: '2026-05-03T14:30' } },
  events: { tag: { date: '2026-03-02', venue: 'haus' } },
  projects: { linie: { date: '2026-02-03' } },
  organisations: { verein: {}, niemand: {} },
  venues: { haus: {} },
  pages: { about: { slug: 'ueber-uns', updated: '2026-01-15' }, privacy: {} },
};

test('lists every page and the day on which what it shows changed last, if there is one', () => {
  expect(changes(contents)).toEqual({
    '/': '2026-05-03',
    '/meldungen/': '2026-05-03',
    '/veranstaltungen/': '2026-03-02',
    '/projekte/': '2026-02-03',
    '/themen/': undefined,
    '/organisationen/': undefined,
    '/orte/': undefined,
    '/reihen/': undefined,
    '/abonnieren/': undefined,
    '/suche/': undefined,
    '/a-z/': undefined,
    '/archiv/': '2026-05-03',
    '/rundbrief/': '2026-06-01',
    '/rundbrief/2026-05/': '2026-06-01',
    '/rundbrief/2026-04/': '2026-05-01',
    '/rundbrief/2026-03/': '2026-04-01',
    '/rundbrief/2026-02/': '2026-03-01',
    '/meldungen/art/meldungen/': '2026-05-03',
    '/meldungen/2026/': '2026-05-03',
    '/veranstaltungen/2026/': '2026-03-02',
    '/veranstaltungen/kalender/': '2026-03-02',
    '/veranstaltungen/kalender/2026-09/': '2026-03-02',
    '/meldungen/neu/': '2026-05-03',
    '/meldungen/alt/': '2026-04-01',
    '/veranstaltungen/tag/': '2026-03-02',
    '/projekte/linie/': '2026-02-03',
    '/organisationen/verein/': '2026-04-01',
    '/organisationen/niemand/': undefined,
    '/orte/haus/': '2026-03-02',
    '/ueber-uns/': '2026-01-15',
    '/privacy/': undefined,
  });
});

test('dates an event and a project by what became of them, and the lists that show them', () => {
  const corrections = [{ date: '2026-05-10', text: 'Die Summe war falsch.' }];
  const plan = [{ date: '2026-05-12T14:30', kind: 'details' as const, text: 'Das Programm steht.' }];
  const revised: Contents = {
    events: { tag: { date: '2026-03-02', changes: plan, projects: ['linie'] } },
    projects: { linie: { date: '2026-02-03', corrections }, andere: { date: '2026-02-04', corrections } },
  };
  expect(changes(revised)).toMatchObject({
    '/': '2026-05-12',
    '/veranstaltungen/': '2026-05-12',
    '/veranstaltungen/tag/': '2026-05-12',
    '/projekte/linie/': '2026-05-12',
    '/projekte/andere/': '2026-05-10',
    '/projekte/': '2026-05-10',
  });
  expect(changes(revised, '2026-05-09T12:00+02:00')).toMatchObject({
    '/veranstaltungen/tag/': '2026-03-02',
    '/projekte/andere/': '2026-02-04',
  });
});

test('lists the numbered pages of the archive', () => {
  const news = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [
      `n${index}`,
      { date: Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString() },
    ]),
  );
  const all = changes({ news });
  expect(all['/meldungen/seite/1/']).toBe('2026-01-20');
  expect(Object.keys(all)).not.toContain('/meldungen/seite/2/');
});

test('is the same whenever the site is built', () => {
  expect(changes(contents, '2026-06-20T12:00+02:00')).toEqual(changes(contents));
});

test('lists no page that is not published and no people', () => {
  const paths = Object.keys(changes({ news: { morgen: { date: '2026-06-02' } }, people: { erika: {} } }));
  expect(paths.filter((path) => /morgen|erika/.test(path))).toEqual([]);
});
