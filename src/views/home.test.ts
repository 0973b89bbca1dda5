import { describe, expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { homeView } from './home.ts';

const titles = (cards: readonly { title: string }[]): string[] => cards.map(({ title }) => title);

describe('the news on the front page', () => {
  test('begin with the newest as the lead; the next six follow', () => {
    const news = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8].map((day) => [`n${day}`, { title: `Vom ${day}. Mai`, date: `2026-05-0${day}` }]),
    );
    const { lead, latest } = homeView(siteOf({ news }));
    expect(lead?.title).toBe('Vom 8. Mai');
    expect(titles(latest)).toEqual([
      'Vom 7. Mai',
      'Vom 6. Mai',
      'Vom 5. Mai',
      'Vom 4. Mai',
      'Vom 3. Mai',
      'Vom 2. Mai',
    ]);
  });

  test('show the photos of the lead and of the first two that have one, and drawings for the others', () => {
    const cover = { src: './foto.jpg', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC BY 4.0' };
    const pictured = [8, 6, 4, 3, 2];
    const news = Object.fromEntries(
      [2, 3, 4, 5, 6, 7, 8].map((day) => [
        `n${day}`,
        { title: `${day}. Mai`, date: `2026-05-0${day}`, ...(pictured.includes(day) ? { cover } : {}) },
      ]),
    );
    const { lead, latest } = homeView(siteOf({ news }));
    expect(lead?.cover?.alt).toBe('Ein Labor');
    expect(latest.filter((card) => card.cover).map(({ title }) => title)).toEqual(['6. Mai', '4. Mai']);
    expect(latest.every(({ art }) => art?.svg.startsWith('<svg'))).toBe(true);
  });

  test('have no lead where there are none', () => {
    const { lead, latest } = homeView(siteOf({}));
    expect(lead).toBeUndefined();
    expect(latest).toEqual([]);
  });
});

test('the front page shows the three newest projects', () => {
  const projects = Object.fromEntries(
    [1, 2, 3, 4].map((day) => [`p${day}`, { title: `Projekt ${day}`, date: `2026-05-0${day}` }]),
  );
  expect(titles(homeView(siteOf({ projects })).projects)).toEqual(['Projekt 4', 'Projekt 3', 'Projekt 2']);
});

test('the front page leads to all news, events, projects, topics and places', () => {
  expect(homeView(siteOf({})).more).toEqual({
    news: '/meldungen/',
    events: '/veranstaltungen/',
    projects: '/projekte/',
    topics: '/themen/',
    venues: '/orte/',
  });
});

test('the topics come with their colour and the number of items to read, unread ones not at all', () => {
  const { topics } = homeView(
    siteOf({
      topics: {
        zellen: { title: 'Zellen', colour: 'plum' },
        optik: { title: 'Optik', colour: 'amber' },
        leer: { title: 'Leer' },
      },
      news: { a: { topics: ['zellen'] }, b: { topics: ['zellen', 'optik'] } },
      events: { c: { topics: ['zellen'] } },
      series: { d: { topics: ['leer'] } },
    }),
  );
  expect(topics).toEqual([
    { href: '/themen/optik/', label: 'Optik', hue: 'amber', count: 1, countText: '1 Beitrag' },
    { href: '/themen/zellen/', label: 'Zellen', hue: 'plum', count: 3, countText: '3 Beiträge' },
  ]);
});
