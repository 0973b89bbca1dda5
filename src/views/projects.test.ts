import { describe, expect, test } from 'vitest';
import type { Locale } from '../config/locales.ts';
import { type Contents, itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { projectListView } from './project-list.ts';
import { projectView } from './projects.ts';

const surroundings: Contents = {
  organisations: {
    musterministerium: {
      name: 'Neues Ministerium',
      kind: 'ministry',
      formerNames: [{ name: 'Altes Ministerium', until: '2021-12-07' }],
    },
    'beispiel-gmbh': { name: 'Beispiel GmbH' },
    'muster-verein': { name: 'Musterverein', shortName: 'MV', kind: 'association' },
  },
  news: { pilot: { title: 'Pilot gelungen' }, entwurf: { draft: true } },
  events: { preis: { title: 'Preisverleihung' } },
  venues: { musterhaus: { name: 'Musterhaus' } },
};

const viewOf = (raw: Raw<'projects'>, more: Contents = {}, locale?: Locale) => {
  const context = siteOf({ ...surroundings, ...more, projects: { ...more.projects, dies: raw } }, undefined, locale);
  return projectView(context, itemOf(context.catalogue, 'projects', 'dies'));
};

test('the list of projects shows the newest first', () => {
  const { cards, page } = projectListView(
    siteOf({ projects: { alt: { title: 'Alt', date: '2021-01-01' }, neu: { title: 'Neu', date: '2026-01-01' } } }),
  );
  expect(cards.map(({ title }) => title)).toEqual(['Neu', 'Alt']);
  expect(page.path).toBe('/projekte/');
});

describe('the funding of a project', () => {
  test('names each funder as it was called when the money was granted', () => {
    const { funding } = viewOf({
      date: '2022-06-01',
      funding: [
        {
          funder: 'musterministerium',
          programme: 'Muster 2030',
          amount: 166000,
          awarded: '2021-12-07',
          note: 'Stufe 1',
        },
        { funder: 'musterministerium' },
      ],
    });
    expect(funding).toEqual([
      {
        funder: { name: 'Altes Ministerium', href: '/organisationen/musterministerium/' },
        programme: 'Muster 2030',
        amount: '166.000\u00a0€',
        note: 'Stufe 1',
      },
      { funder: { name: 'Neues Ministerium', href: '/organisationen/musterministerium/' } },
    ]);
  });

  test('is summed to the cent', () => {
    const totalOf = (...amounts: number[]) =>
      viewOf({ funding: amounts.map((amount) => ({ funder: 'musterministerium', amount })) }).fundingTotals;
    expect(totalOf(0.1, 0.2, 166000)).toEqual(['166.000,30\u00a0€']);
    expect(totalOf(0.55, 2.45)).toEqual(['3\u00a0€']);
  });

  test('is never summed across currencies', () => {
    expect(
      viewOf({
        funding: [
          { funder: 'musterministerium', amount: 1000 },
          { funder: 'muster-verein', amount: 500, currency: 'CHF' },
          { funder: 'beispiel-gmbh', amount: 250 },
        ],
      }).fundingTotals,
    ).toEqual(['1.250\u00a0€', '500\u00a0CHF']);
  });

  test('has no total where there is one amount or none', () => {
    expect(viewOf({}).fundingTotals).toEqual([]);
    expect(
      viewOf({ funding: [{ funder: 'musterministerium', amount: 1000 }, { funder: 'muster-verein' }] }).fundingTotals,
    ).toEqual([]);
  });
});

describe('the partners of a project', () => {
  test('stand by role, the leading one first and otherwise as they were written', () => {
    const { partnerGroups } = viewOf({
      partners: [
        { organisation: 'muster-verein', role: 'associate' },
        { organisation: 'beispiel-gmbh', note: 'bringt Geräte ein' },
        { organisation: 'muster-verein' },
        { organisation: 'musterministerium', role: 'lead' },
      ],
    });
    expect(
      partnerGroups.map(({ role, partners }) => [role, partners.map(({ organisation }) => organisation.name)]),
    ).toEqual([
      ['Federführung', ['Neues Ministerium']],
      ['Projektpartner', ['Beispiel GmbH', 'Musterverein']],
      ['Beteiligte', ['Musterverein']],
    ]);
    expect(partnerGroups[1]?.partners[0]?.note).toBe('bringt Geräte ein');
  });

  test('have the names of the day on which the project was published', () => {
    const partners = [{ organisation: 'musterministerium' }];
    expect(viewOf({ date: '2021-07-01', partners }).partnerGroups[0]?.partners[0]?.organisation.name).toBe(
      'Altes Ministerium',
    );
  });
});

describe('the milestones of a project', () => {
  test('stand in the order of time, however exactly that is known', () => {
    const { milestones } = viewOf({
      milestones: [
        { date: '2022-05-31', title: 'Ende' },
        { date: '2022-03', until: '2022-05', title: 'Pilot' },
        { date: '2021', title: 'Idee' },
        { date: '2022-winter', title: 'Ausblick' },
        { date: '2022-Q2', title: 'Ausbau' },
      ],
    });
    expect(milestones.map(({ when, title }) => `${when}: ${title}`)).toEqual([
      '2021: Idee',
      'März bis Mai 2022: Pilot',
      '2. Quartal 2022: Ausbau',
      '31. Mai 2022: Ende',
      'Winter 2022/23: Ausblick',
    ]);
  });

  test('of the same day stay in the order in which they were written', () => {
    const milestones = ['c', 'a', 'd', 'b'].map((title) => ({ date: '2022-03', title }));
    expect(viewOf({ milestones }).milestones.map(({ title }) => title)).toEqual(['c', 'a', 'd', 'b']);
  });

  test('lead to their news, unless that is not published', () => {
    const { milestones } = viewOf({
      milestones: [
        { date: '2022-03', title: 'Pilot', news: 'pilot' },
        { date: '2022-04', title: 'Geheim', news: 'entwurf' },
      ],
    });
    expect(milestones.map(({ news }) => news)).toEqual([
      { href: '/meldungen/pilot/', label: 'Pilot gelungen' },
      undefined,
    ]);
  });
});

describe('the term of a project', () => {
  test('that is open goes on “since” its beginning', () => {
    expect(viewOf({ term: { start: '2021-07' } }).term).toBe('seit Juli 2021');
    expect(viewOf({ term: { start: '2021-07' } }, {}, 'en').term).toBe('since July 2021');
  });

  test('that is closed goes from its beginning to its end', () => {
    expect(viewOf({ term: { start: '2021-07', end: '2024-06' } }).term).toBe('Juli 2021 bis Juni 2024');
  });

  test('is none where nobody wrote one', () => {
    expect(viewOf({}).term).toBeUndefined();
  });

  test('may have a pilot phase', () => {
    expect(viewOf({ pilot: { start: '2022-03', end: '2022-05' } }).pilot).toBe('März bis Mai 2022');
    expect(viewOf({}).pilot).toBeUndefined();
  });
});

describe('the page of a project', () => {
  test('leads to the whole that it is part of and to its own parts', () => {
    const more: Contents = {
      projects: { dach: { title: 'Dachprojekt' }, teil: { title: 'Teilprojekt', partOf: 'dies' } },
    };
    const { partOf, parts } = viewOf({ partOf: 'dach' }, more);
    expect(partOf).toEqual({ href: '/projekte/dach/', label: 'Dachprojekt' });
    expect(parts.map(({ title }) => title)).toEqual(['Teilprojekt']);
  });

  test('does not name a whole that is not published', () => {
    expect(viewOf({ partOf: 'dach' }, { projects: { dach: { draft: true } } }).partOf).toBeUndefined();
  });

  test('collects the news of it and of its parts newest first, the events latest first', () => {
    const { news, events } = viewOf(
      {},
      {
        projects: { teil: { partOf: 'dies' } },
        news: {
          alt: { title: 'Alt', date: '2025-01-01', projects: ['dies'] },
          neu: { title: 'Neu', date: '2026-01-01', projects: ['teil'] },
        },
        events: {
          frueh: { title: 'Früh', start: '2026-01-10', projects: ['dies'] },
          spaet: { title: 'Spät', start: '2026-02-10', projects: ['teil'] },
        },
      },
    );
    expect(news.map(({ title }) => title)).toEqual(['Neu', 'Alt']);
    expect(events.map(({ title }) => title)).toEqual(['Spät', 'Früh']);
  });

  test('names awards with the day, the giver of that day and the event', () => {
    const { awards } = viewOf({
      awards: [{ name: 'Musterpreis', date: '2021-09-01', by: 'musterministerium', event: 'preis', note: 'Gold' }],
    });
    expect(awards).toEqual([
      {
        name: 'Musterpreis',
        date: '1. September 2021',
        by: { name: 'Altes Ministerium', href: '/organisationen/musterministerium/' },
        event: { href: '/veranstaltungen/preis/', label: 'Preisverleihung' },
        note: 'Gold',
      },
    ]);
  });

  test('says its status, facts and places, and is found in the search', () => {
    const view = viewOf({
      date: '2021-07-01',
      status: 'completed',
      facts: [{ label: 'Kursdauer', value: 'drei Monate' }],
      venues: ['musterhaus'],
    });
    expect(view).toMatchObject({
      status: 'abgeschlossen',
      facts: [{ label: 'Kursdauer', value: 'drei Monate' }],
      venues: [{ href: '/orte/musterhaus/', label: 'Musterhaus' }],
      page: { searchEntry: { type: 'Projekt', year: '2021' } },
    });
  });
});

test('milestones that lie ahead are planned, as of the moment that the site shows', () => {
  const milestones = [
    { date: '2026-06-01', title: 'Heute' },
    { date: '2026', title: 'In diesem Jahr' },
    { date: '2026-06-02', title: 'Morgen' },
    { date: '2026-Q4', title: 'Im letzten Quartal' },
  ];
  expect(viewOf({ milestones }).milestones.map(({ title, isPlanned }) => [title, isPlanned])).toEqual([
    ['In diesem Jahr', false],
    ['Heute', false],
    ['Morgen', true],
    ['Im letzten Quartal', true],
  ]);
});

test('a grant is printed with its number', () => {
  const { funding } = viewOf({ funding: [{ funder: 'musterministerium', reference: '03XX0001' }] });
  expect(funding.map(({ reference }) => reference)).toEqual(['03XX0001']);
});
