import { describe, expect, test } from 'vitest';
import type { ContentType } from '../schema/index.ts';
import { type Contents, itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { concerningView } from './concerning.ts';

const viewOf = (contents: Contents, type: ContentType, id: string) => {
  const context = siteOf(contents);
  return concerningView(context, itemOf(context.catalogue, type, id));
};

describe('a project on the page of an organisation', () => {
  const organisations: Contents['organisations'] = { 'beispiel-gmbh': {} };
  const roleIn = (project: NonNullable<Contents['projects']>[string]) =>
    viewOf({ organisations, projects: { laborlinie: project } }, 'organisations', 'beispiel-gmbh').projects[0]?.role;

  test('says what the organisation is to it', () => {
    expect(roleIn({ partners: [{ organisation: 'beispiel-gmbh' }] })).toBe('Partner');
    expect(roleIn({ funding: [{ funder: 'beispiel-gmbh' }] })).toBe('Geldgeber');
    expect(roleIn({ awards: [{ name: 'Preis', date: '2026-01-01', by: 'beispiel-gmbh' }] })).toBe('Preisverleiher');
  });

  test('says every role, each once', () => {
    expect(
      roleIn({
        partners: [{ organisation: 'beispiel-gmbh', role: 'lead' }],
        funding: [{ funder: 'beispiel-gmbh' }, { funder: 'beispiel-gmbh' }],
      }),
    ).toBe('Partner, Geldgeber');
  });

  test('says no role where the organisation is only linked', () => {
    expect(roleIn({ links: [{ title: 'Webseite', organisation: 'beispiel-gmbh' }] })).toBeUndefined();
  });
});

describe('everything about a topic', () => {
  const topics = ['zelltherapie'];
  const contents: Contents = {
    topics: { zelltherapie: {}, leer: { title: 'Leer' } },
    news: {
      alt: { title: 'Alt', topics, date: '2025-01-01' },
      neu: { title: 'Neu', topics, date: '2026-01-01' },
      entwurf: { topics, draft: true },
    },
    events: {
      frueh: { title: 'Früh', topics, start: '2026-01-10' },
      herbst: { title: 'Herbst', topics, period: '2025-autumn' },
      spaet: { title: 'Spät', topics, start: '2026-02-10' },
    },
    series: { labortage: { title: 'Labortage', topics } },
  };

  test('shows it by year, news newest first and events latest first', () => {
    const view = viewOf(contents, 'topics', 'zelltherapie');
    expect(view.isEmpty).toBe(false);
    expect(
      view.years.map(({ year, events, news }) => [
        year,
        events.map(({ title }) => title),
        news.map(({ title }) => title),
      ]),
    ).toEqual([
      ['2026', ['Spät', 'Früh'], ['Neu']],
      ['2025', ['Herbst'], ['Alt']],
    ]);
    expect(view.series.map(({ title }) => title)).toEqual(['Labortage']);
  });

  test('is empty where nothing was published', () => {
    expect(viewOf(contents, 'topics', 'leer')).toEqual({
      isEmpty: true,
      jumps: [],
      years: [],
      projects: [],
      series: [],
      venues: [],
      organisations: [],
    });
  });
});

test('everything about a town includes its houses, what happens in them and who sits there', () => {
  const view = viewOf(
    {
      venues: {
        musterstadt: { name: 'Musterstadt', kind: 'city' },
        musterhaus: { name: 'Musterhaus', partOf: 'musterstadt' },
      },
      events: { labortag: { title: 'Labortag', venue: 'musterhaus' } },
      organisations: { 'beispiel-gmbh': { place: 'musterhaus' } },
    },
    'venues',
    'musterstadt',
  );
  expect(view.venues.map(({ title, note }) => [title, note])).toEqual([['Musterhaus', 'Haus']]);
  expect(view.years.flatMap(({ events }) => events.map(({ title }) => title))).toEqual(['Labortag']);
  expect(view.organisations.map(({ title }) => title)).toEqual(['Beispiel GmbH']);
});

describe('a long page', () => {
  const news = (dates: string[]) =>
    Object.fromEntries(dates.map((date, index) => [`n${index}`, { date, topics: ['t'] }]));
  const viewOf = (dates: string[]) => {
    const context = siteOf({
      news: news(dates),
      events: { e: { start: '2026-09-10', topics: ['t'] } },
      projects: { p: { topics: ['t'] } },
      topics: { t: {} },
    });
    return concerningView(context, itemOf(context.catalogue, 'topics', 't'));
  };

  test('leads to the years and to its other parts', () => {
    const { jumps } = viewOf(['2025-01-01', '2025-02-01', '2024-01-01', '2023-01-01', '2023-02-01']);
    expect(
      jumps.map(({ label, options }) => [
        label,
        ...options.map(({ label: text, count, href }) => `${text} ${count} ${href}`),
      ]),
    ).toEqual([
      ['Jahr', '2026 1 #2026', '2025 2 #2025', '2024 1 #2024', '2023 2 #2023'],
      ['Art', 'Projekte 1 #projekte'],
    ]);
  });

  test('is one of more than five items', () => {
    expect(viewOf(['2025-01-01', '2024-01-01']).jumps).toEqual([]);
  });
});
