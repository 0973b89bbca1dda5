import { describe, expect, test } from 'vitest';
import { catalogueOf, idsOf, itemOf } from '../testing/catalogue-builders.ts';
import type { Item } from './catalogue.ts';

describe('what is in the catalogue', () => {
  const contents = {
    news: {
      live: { date: '2026-04-27' },
      entwurf: { date: '2026-04-27', draft: true },
      gesperrt: { date: '2026-04-27', embargo: '2026-06-02T10:00+02:00' },
      morgen: { date: '2026-06-02' },
    },
    events: { live: {}, entwurf: { draft: true } },
    organisations: { 'beispiel-gmbh': {} },
  };

  test('is only what is live: no drafts, nothing under embargo, nothing of tomorrow', () => {
    const catalogue = catalogueOf(contents, '2026-06-01T12:00+02:00');
    expect(idsOf(catalogue.all('news'))).toEqual(['live']);
    expect(idsOf(catalogue.all('events'))).toEqual(['live']);
    expect(catalogue.find('news', 'entwurf')).toBeUndefined();
    expect(catalogue.find('news', 'gesperrt')).toBeUndefined();
  });

  test('grows with the moment it shows', () => {
    const catalogue = catalogueOf(contents, '2026-06-02T10:00+02:00');
    expect(idsOf(catalogue.all('news'))).toEqual(['morgen', 'gesperrt', 'live']);
    expect(catalogue.now.toString()).toBe('2026-06-02T08:00:00Z');
  });

  test('needs no date where the type has none', () => {
    expect(idsOf(catalogueOf(contents).all('organisations'))).toEqual(['beispiel-gmbh']);
  });

  test('is an empty list for a type without items', () => {
    expect(catalogueOf({}).all('projects')).toEqual([]);
  });
});

describe('the lists of the catalogue', () => {
  test('show news newest first, with the id as tie-break', () => {
    const catalogue = catalogueOf({
      news: { b: { date: '2026-04-27' }, alt: { date: '2025-04-27' }, a: { date: '2026-04-27' } },
    });
    expect(idsOf(catalogue.all('news'))).toEqual(['a', 'b', 'alt']);
  });

  test('show events by their start, people by surname without title, organisations with folded umlauts', () => {
    const catalogue = catalogueOf({
      events: { zweiter: { start: '2026-09-11' }, erster: { start: '2026-09-10' } },
      people: {
        'max-zander': { familyName: 'Zander', academicTitle: 'Dr.' },
        'erika-aermel': { familyName: 'Ärmel' },
        'erika-bauer': { familyName: 'Bauer' },
      },
      organisations: { oz: { name: 'Ozonwerk' }, oe: { name: 'Ökonetz' }, ob: { name: 'Obermuster' } },
    });
    expect(idsOf(catalogue.all('events'))).toEqual(['erster', 'zweiter']);
    expect(idsOf(catalogue.all('people'))).toEqual(['erika-aermel', 'erika-bauer', 'max-zander']);
    expect(idsOf(catalogue.all('organisations'))).toEqual(['ob', 'oe', 'oz']);
  });
});

describe('an item', () => {
  test('ends its address with its slug, or with its id where there is none', () => {
    const catalogue = catalogueOf({ news: { 'neues-labor': { slug: 'labor-eroeffnet' }, 'altes-labor': {} } });
    expect(itemOf(catalogue, 'news', 'neues-labor').slug).toBe('labor-eroeffnet');
    expect(itemOf(catalogue, 'news', 'altes-labor').slug).toBe('altes-labor');
  });

  test('is found by its id, not by its slug, and only within its type', () => {
    const catalogue = catalogueOf({ news: { 'neues-labor': { slug: 'labor-eroeffnet' } } });
    expect(catalogue.find('news', 'labor-eroeffnet')).toBeUndefined();
    expect(catalogue.find('events', 'neues-labor')).toBeUndefined();
    expect(catalogue.find('news', undefined)).toBeUndefined();
  });
});

describe('nobody can change', () => {
  const catalogue = catalogueOf({
    news: { 'neues-labor': { topics: ['zelltherapie'], people: [{ person: 'erika-mustermann', role: 'Vorstand' }] } },
    topics: { zelltherapie: {} },
    people: { 'erika-mustermann': {} },
  });
  const item = itemOf(catalogue, 'news', 'neues-labor');

  test('what an item says, however deep', () => {
    expect(() => {
      item.data.title = 'Anders';
    }).toThrow(TypeError);
    expect(() => item.data.topics.push('diagnostik')).toThrow(TypeError);
    expect(() => {
      Object.assign(item.data.people[0] ?? {}, { role: 'Gast' });
    }).toThrow(TypeError);
  });

  test('an item’s address or identity', () => {
    expect(() => {
      item.slug = 'anders';
    }).toThrow(TypeError);
  });

  test('the lists', () => {
    expect(() => (catalogue.all('news') as Item<'news'>[]).pop()).toThrow(TypeError);
    expect(() => (catalogue.all('news') as Item<'news'>[]).push(item)).toThrow(TypeError);
  });

  test('the relations', () => {
    const mentions = catalogue.mentions(itemOf(catalogue, 'topics', 'zelltherapie'));
    expect(() => (mentions as unknown[]).pop()).toThrow(TypeError);
    expect(mentions).toHaveLength(1);
    expect(() => {
      Object.assign(mentions[0] ?? {}, { fields: [] });
    }).toThrow(TypeError);
    expect(Object.isFrozen(mentions[0]?.fields)).toBe(true);
  });

  test('the catalogue itself', () => {
    expect(() => {
      catalogue.now = Temporal.Instant.from('2030-01-01T00:00Z');
    }).toThrow(TypeError);
  });
});

describe('picking items', () => {
  const catalogue = catalogueOf({
    topics: { zelltherapie: {}, diagnostik: { title: 'Diagnostik' } },
    news: { live: {}, entwurf: { draft: true } },
  });

  test('keeps the order in which the ids are written', () => {
    expect(idsOf(catalogue.pick('topics', ['zelltherapie', 'diagnostik']))).toEqual(['zelltherapie', 'diagnostik']);
    expect(idsOf(catalogue.pick('topics', ['diagnostik', 'zelltherapie']))).toEqual(['diagnostik', 'zelltherapie']);
  });

  test('leaves out what is not published and what there is not', () => {
    expect(idsOf(catalogue.pick('news', ['entwurf', 'live', 'unbekannt']))).toEqual(['live']);
  });
});

describe('the mentions of an item', () => {
  const catalogue = catalogueOf({
    organisations: { 'beispiel-gmbh': {}, 'muster-verein': { parent: 'beispiel-gmbh' } },
    projects: {
      laborlinie: {
        partners: [{ organisation: 'beispiel-gmbh' }],
        funding: [{ funder: 'beispiel-gmbh' }, { funder: 'beispiel-gmbh' }],
      },
      entwurf: { draft: true, partners: [{ organisation: 'beispiel-gmbh' }] },
    },
    news: {
      alt: { date: '2025-01-01', organisations: ['beispiel-gmbh'] },
      neu: { date: '2026-01-01', organisations: ['beispiel-gmbh'] },
      entwurf: { draft: true, organisations: ['beispiel-gmbh'] },
      gesperrt: { embargo: '2026-12-31T10:00+01:00', organisations: ['beispiel-gmbh'] },
      verweist: { date: '2024-01-01', related: ['entwurf'] },
    },
  });
  const mentions = catalogue.mentions(itemOf(catalogue, 'organisations', 'beispiel-gmbh'));

  test('name who points at it and through which fields, each field once', () => {
    expect(mentions.find(({ item }) => item.id === 'laborlinie')?.fields).toEqual(['partners', 'funding']);
    expect(mentions.find(({ item }) => item.id === 'muster-verein')?.fields).toEqual(['parent']);
  });

  test('stand in the order in which lists show the items', () => {
    expect(mentions.filter(({ item }) => item.type === 'news').map(({ item }) => item.id)).toEqual(['neu', 'alt']);
  });

  test('leak no drafts and nothing under embargo', () => {
    expect(idsOf(mentions.map(({ item }) => item)).sort()).toEqual(['alt', 'laborlinie', 'muster-verein', 'neu']);
  });

  test('are the items that the catalogue holds, not copies of them', () => {
    expect(mentions.find(({ item }) => item.id === 'neu')?.item).toBe(catalogue.find('news', 'neu'));
  });

  test('are none where nobody points at it', () => {
    expect(catalogue.mentions(itemOf(catalogue, 'news', 'neu'))).toEqual([]);
  });
});
