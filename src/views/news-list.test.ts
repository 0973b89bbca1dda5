import { describe, expect, test } from 'vitest';
import { type Contents, siteOf } from '../testing/catalogue-builders.ts';
import { newsListArchive, newsListFront } from './news-list.ts';

/** Articles of consecutive days, the last one the newest: "Nr. 1" … "Nr. 45". */
const articles = (count: number): NonNullable<Contents['news']> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `n${index + 1}`,
      { title: `Nr. ${index + 1}`, date: Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString() },
    ]),
  );

describe('the list of news', () => {
  test('of 45 items is a front of 25 and one archive page of 20', () => {
    const context = siteOf({ news: articles(45) });
    const front = newsListFront(context);
    expect(front.cards).toHaveLength(25);
    expect([front.cards[0]?.title, front.cards.at(-1)?.title]).toEqual(['Nr. 45', 'Nr. 21']);
    expect([front.newer, front.older]).toEqual([undefined, '/meldungen/seite/1/']);
    expect(newsListArchive(context).map(({ number, view }) => [number, view.cards.length])).toEqual([[1, 20]]);
  });

  test('without an archive leads nowhere else', () => {
    const context = siteOf({ news: articles(39) });
    expect(newsListFront(context).cards).toHaveLength(39);
    expect(newsListFront(context).older).toBeUndefined();
    expect(newsListArchive(context)).toEqual([]);
  });

  test('links its archive pages with each other, and the newest of them with the front', () => {
    const views = newsListArchive(siteOf({ news: articles(85) })).map(({ view }) => view);
    expect(views.map(({ page, newer, older }) => [page.path, newer, older])).toEqual([
      ['/meldungen/seite/3/', '/meldungen/', '/meldungen/seite/2/'],
      ['/meldungen/seite/2/', '/meldungen/seite/3/', '/meldungen/seite/1/'],
      ['/meldungen/seite/1/', '/meldungen/seite/2/', undefined],
    ]);
  });

  test('has a heading and a title of its own on every page', () => {
    const context = siteOf({ news: articles(45) });
    expect(newsListFront(context).heading).toBe('Meldungen');
    const [archive] = newsListArchive(context);
    expect([archive?.view.heading, archive?.view.page.headTitle]).toEqual([
      'Meldungen, Seite 1',
      'Meldungen, Seite 1 – Life Sciences Mitteldeutschland',
    ]);
  });
});
