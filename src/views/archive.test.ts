import { describe, expect, test } from 'vitest';
import { type Contents, siteOf } from '../testing/catalogue-builders.ts';
import { type ArchiveView, archiveIndexView, monthViews, yearViews } from './archive.ts';

const outline = ({ groups }: ArchiveView) =>
  groups.map(({ id, heading, count, news, events }) =>
    [id, heading, count, ...[...news, ...events].map(({ title }) => title)].join(' | '),
  );

const context = siteOf({
  news: {
    a: { title: 'Erstens', date: '2024-09-12' },
    b: { title: 'Zweitens', date: '2024-09-30' },
    c: { title: 'Drittens', date: '2026-01-02' },
  },
  events: {
    d: { title: 'Tagung', start: '2016-10-19', date: '2016-01-01' },
    e: { title: 'Messe', start: '2016-04-26', date: '2016-01-01' },
    f: { title: 'Treffen', period: '2016-summer', date: '2016-01-01' },
  },
});

describe('a year', () => {
  test('of news lists its months and items, the latest first', () => {
    const [, of2024] = yearViews(context, 'news');
    expect(of2024?.year).toBe('2024');
    expect(of2024?.view.heading).toBe('Meldungen 2024');
    expect(of2024?.view.summary).toBe('Alle Meldungen, die im Jahr 2024 erschienen sind.');
    expect(outline(of2024?.view as ArchiveView)).toEqual(['monat-09 | September | 2 Meldungen | Zweitens | Erstens']);
  });

  test('of events lists its months in their order, and at its end what has none', () => {
    const [of2016] = yearViews(context, 'events');
    expect(outline(of2016?.view as ArchiveView)).toEqual([
      'monat-04 | April | 1 Veranstaltung | Messe',
      'monat-10 | Oktober | 1 Veranstaltung | Tagung',
      'ohne-monat | Ohne festen Monat | 1 Veranstaltung | Treffen',
    ]);
  });

  test('leads to the years before and after that have something', () => {
    const [of2026, of2024] = yearViews(context, 'news').map(({ view }) => view);
    expect([of2026?.previous, of2026?.next]).toEqual([{ href: '/meldungen/2024/', label: '2024' }, undefined]);
    expect([of2024?.previous, of2024?.next]).toEqual([undefined, { href: '/meldungen/2026/', label: '2026' }]);
    expect(of2024?.years).toEqual([
      { href: '/meldungen/2026/', label: '2026', isCurrent: false },
      { href: '/meldungen/2024/', label: '2024', isCurrent: true },
    ]);
  });
});

describe('a year of many items', () => {
  const many = (count: number): Contents => ({
    news: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`n${index}`, { date: `2025-0${1 + (index % 2)}-03` }]),
    ),
  });

  test('links its months to pages of their own', () => {
    const site = siteOf(many(31));
    const [of2025] = yearViews(site, 'news');
    expect(of2025?.view.groups.map(({ href, news }) => [href, news.length])).toEqual([
      ['/meldungen/2025/02/', 15],
      ['/meldungen/2025/01/', 16],
    ]);
    const months = monthViews(site, 'news');
    expect(months.map(({ year, month, view }) => [year, month, view.heading, view.page.path])).toEqual([
      ['2025', '02', 'Meldungen im Februar 2025', '/meldungen/2025/02/'],
      ['2025', '01', 'Meldungen im Januar 2025', '/meldungen/2025/01/'],
    ]);
    expect(months[0]?.view.previous).toEqual({ href: '/meldungen/2025/01/', label: 'Januar 2025' });
    expect(months[0]?.view.page.breadcrumb.map(({ label }) => label)).toEqual(['Startseite', 'Meldungen', '2025']);
  });

  test('leaves its items to the months where there are more than 200', () => {
    const [of2025] = yearViews(siteOf(many(201)), 'news');
    expect(of2025?.view.groups.map(({ count, news }) => [count, news.length])).toEqual([
      ['100 Meldungen', 0],
      ['101 Meldungen', 0],
    ]);
  });

  test('has no pages for months with fewer items in all', () => {
    expect(monthViews(siteOf(many(30)), 'news')).toEqual([]);
  });
});

test('the table of years has a row for every year of news or events', () => {
  expect(archiveIndexView(context).rows).toEqual([
    { year: '2026', news: { href: '/meldungen/2026/', label: '1 Meldung' }, events: undefined },
    { year: '2024', news: { href: '/meldungen/2024/', label: '2 Meldungen' }, events: undefined },
    { year: '2016', news: undefined, events: { href: '/veranstaltungen/2016/', label: '3 Veranstaltungen' } },
  ]);
});
