import { describe, expect, test } from 'vitest';
import { dataOf } from '../testing/catalogue-builders.ts';
import { referencesIn } from './references.ts';

describe('the references of an item', () => {
  test('stand with the path of their field, their type and their id', () => {
    expect(referencesIn('news', { topics: ['zelltherapie', 'diagnostik'] })).toEqual([
      { path: ['topics', 0], type: 'topics', id: 'zelltherapie' },
      { path: ['topics', 1], type: 'topics', id: 'diagnostik' },
    ]);
  });

  test('are found in people, their organisations, contacts, the source and further links of news', () => {
    const news = dataOf('news', {
      people: [{ person: 'erika-mustermann', role: 'Vorstand', organisation: 'beispiel-gmbh' }],
      source: { organisation: 'muster-verein' },
      contacts: [{ person: 'max-mustermann', email: 'presse@example.org' }],
      links: [{ title: 'Zum Projekt', project: 'laborlinie' }],
      related: ['altes-labor'],
    });
    expect(referencesIn('news', news)).toEqual([
      { path: ['people', 0, 'person'], type: 'people', id: 'erika-mustermann' },
      { path: ['people', 0, 'organisation'], type: 'organisations', id: 'beispiel-gmbh' },
      { path: ['source', 'organisation'], type: 'organisations', id: 'muster-verein' },
      { path: ['contacts', 0, 'person'], type: 'people', id: 'max-mustermann' },
      { path: ['links', 0, 'project'], type: 'projects', id: 'laborlinie' },
      { path: ['related', 0], type: 'news', id: 'altes-labor' },
    ]);
  });

  test('are found in the programme and the tickets of an event', () => {
    const event = dataOf('events', {
      venue: 'musterhaus',
      series: 'labortage',
      programme: [{ title: 'Pause' }, { title: 'Vortrag', people: [{ person: 'erika-mustermann' }] }],
      tickets: [{ name: 'Freikarte', price: 0, provider: 'beispiel-gmbh' }],
    });
    expect(referencesIn('events', event)).toEqual([
      { path: ['venue'], type: 'venues', id: 'musterhaus' },
      { path: ['series'], type: 'series', id: 'labortage' },
      { path: ['programme', 1, 'people', 0, 'person'], type: 'people', id: 'erika-mustermann' },
      { path: ['tickets', 0, 'provider'], type: 'organisations', id: 'beispiel-gmbh' },
    ]);
  });

  test('are found in partners, funding, milestones and awards of a project', () => {
    const project = dataOf('projects', {
      partOf: 'dachprojekt',
      partners: [{ organisation: 'beispiel-gmbh', role: 'lead' }],
      funding: [{ funder: 'musterministerium', amount: 1000 }],
      milestones: [{ date: '2026-03', title: 'Start', news: 'neues-labor' }],
      awards: [{ name: 'Preis', date: '2026-03-01', by: 'muster-verein', event: 'labortag' }],
    });
    expect(referencesIn('projects', project)).toEqual([
      { path: ['partOf'], type: 'projects', id: 'dachprojekt' },
      { path: ['partners', 0, 'organisation'], type: 'organisations', id: 'beispiel-gmbh' },
      { path: ['funding', 0, 'funder'], type: 'organisations', id: 'musterministerium' },
      { path: ['milestones', 0, 'news'], type: 'news', id: 'neues-labor' },
      { path: ['awards', 0, 'by'], type: 'organisations', id: 'muster-verein' },
      { path: ['awards', 0, 'event'], type: 'events', id: 'labortag' },
    ]);
  });

  test('are found in venues, organisations and series', () => {
    expect(referencesIn('venues', { partOf: 'musterstadt' })).toEqual([
      { path: ['partOf'], type: 'venues', id: 'musterstadt' },
    ]);
    expect(referencesIn('organisations', { parent: 'muster-verein', place: 'musterstadt' })).toEqual([
      { path: ['parent'], type: 'organisations', id: 'muster-verein' },
      { path: ['place'], type: 'venues', id: 'musterstadt' },
    ]);
    expect(referencesIn('series', { organisers: ['beispiel-gmbh'] })).toEqual([
      { path: ['organisers', 0], type: 'organisations', id: 'beispiel-gmbh' },
    ]);
  });

  test('are none where a text only looks like an id', () => {
    expect(referencesIn('news', { title: 'zelltherapie', slug: 'zelltherapie', kicker: 'diagnostik' })).toEqual([]);
  });
});

describe('raw front matter', () => {
  test('is searched although other fields are missing or wrong', () => {
    expect(referencesIn('news', { title: 7, kind: 'gossip', topics: ['zelltherapie'] })).toEqual([
      { path: ['topics', 0], type: 'topics', id: 'zelltherapie' },
    ]);
  });

  test('gives the text that stands in the field, also where it can be no id', () => {
    expect(referencesIn('events', { venue: 'BIO CITY' })).toEqual([
      { path: ['venue'], type: 'venues', id: 'BIO CITY' },
    ]);
  });

  test('with values that are no texts has no references there', () => {
    expect(referencesIn('news', { topics: [7, null, true, { id: 'x' }, 'zelltherapie'] })).toEqual([
      { path: ['topics', 4], type: 'topics', id: 'zelltherapie' },
    ]);
  });

  test('with a text where a list belongs, or a list where a text belongs, has none there', () => {
    expect(referencesIn('news', { topics: 'zelltherapie' })).toEqual([]);
    expect(referencesIn('events', { venue: ['musterhaus'] })).toEqual([]);
    expect(referencesIn('projects', { partners: 'beispiel-gmbh' })).toEqual([]);
  });

  test('may hold fields that the schema does not know, whatever they are called', () => {
    expect(referencesIn('news', { thema: 'zelltherapie', constructor: 'x', toString: 'y' })).toEqual([]);
  });

  test('may be nothing at all', () => {
    expect(referencesIn('news', null)).toEqual([]);
    expect(referencesIn('news', 'nur Text')).toEqual([]);
    expect(referencesIn('news', undefined)).toEqual([]);
  });
});
