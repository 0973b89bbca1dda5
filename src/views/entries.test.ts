import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, NOON_OF_JUNE_1, siteOf } from '../testing/catalogue-builders.ts';
import { entryView } from './entries.ts';
import type { RegisterType } from './registers.ts';

const contents: Contents = {
  organisations: {
    musterministerium: {
      name: 'Neues Ministerium',
      shortName: 'NM',
      kind: 'ministry',
      formerNames: [
        { name: 'Altes Ministerium', shortName: 'AM', until: '2021-12-07' },
        { name: 'Uraltes Ministerium', until: '2013-12-16' },
      ],
      place: 'musterhaus',
      parent: 'musterland',
      url: 'https://www.example.org/ministerium/',
      email: 'post@example.org',
      ror: 'https://ror.org/000000000',
    },
    musterland: { name: 'Land Muster', kind: 'region' },
  },
  venues: {
    musterhaus: {
      name: 'Musterhaus',
      partOf: 'musterstadt',
      address: { street: 'Musterweg 1', postalCode: '01234', city: 'Musterstadt' },
      coordinates: { latitude: 51.5, longitude: 12.25 },
      access: 'Stufenlos.',
      transport: 'Linie 1.',
    },
    musterstadt: { name: 'Musterstadt', kind: 'city' },
  },
  series: {
    labortage: {
      title: 'Tage des Labors',
      shortTitle: 'Labortage',
      organisers: ['musterministerium'],
      topics: ['zelltherapie'],
    },
  },
  topics: { zelltherapie: { title: 'Zelltherapie', synonyms: ['CAR-T', 'Gentherapie'], summary: 'Zellen.' } },
};

const entryOf = (type: RegisterType, id: string, now = NOON_OF_JUNE_1) => {
  const context = siteOf(contents, now);
  return entryView(context, itemOf(context.catalogue, type, id));
};

describe('the page of a register entry', () => {
  test('of an organisation names roles, seat, whole, website, e-mail and former names with their last day', () => {
    const view = entryOf('organisations', 'musterministerium');
    expect([view.kind, view.title, view.shortTitle]).toEqual(['Ministerium', 'Neues Ministerium', 'NM']);
    expect(view.facts).toEqual([
      { label: 'Rollen', values: [{ text: 'Veranstalter' }] },
      { label: 'Sitz', values: [{ text: 'Musterhaus, Musterstadt', href: '/orte/musterhaus/' }] },
      { label: 'Gehört zu', values: [{ text: 'Land Muster', href: '/organisationen/musterland/' }] },
      {
        label: 'Webseite',
        values: [{ text: 'example.org', href: 'https://www.example.org/ministerium/', isExternal: true }],
      },
      {
        label: 'ROR-Kennung',
        values: [{ text: 'ror.org/000000000', href: 'https://ror.org/000000000', isExternal: true }],
      },
      { label: 'E-Mail', values: [{ text: 'post@example.org', href: 'mailto:post@example.org' }] },
      {
        label: 'Frühere Namen',
        values: [
          { text: 'Altes Ministerium (AM), bis 7. Dezember 2021' },
          { text: 'Uraltes Ministerium, bis 16. Dezember 2013' },
        ],
      },
    ]);
  });

  test('of an organisation has the name of the day that the site shows; a name is a former one when it is over', () => {
    const namesAt = (now: string): unknown[] => {
      const { title, shortTitle, facts } = entryOf('organisations', 'musterministerium', now);
      const former = facts.find(({ label }) => label === 'Frühere Namen')?.values.map(({ text }) => text);
      return [title, shortTitle, former];
    };
    expect(namesAt('2021-12-07T23:59:59+01:00')).toEqual([
      'Altes Ministerium',
      'AM',
      ['Uraltes Ministerium, bis 16. Dezember 2013'],
    ]);
    expect(namesAt('2021-12-08T00:00:00+01:00')).toEqual([
      'Neues Ministerium',
      'NM',
      ['Altes Ministerium (AM), bis 7. Dezember 2021', 'Uraltes Ministerium, bis 16. Dezember 2013'],
    ]);
  });

  test('of an organisation that says nothing about itself has no facts', () => {
    expect(entryOf('organisations', 'musterland').facts).toEqual([]);
  });

  test('of a venue names the town, the address and how to get in and there', () => {
    const view = entryOf('venues', 'musterhaus');
    expect(view.kind).toBe('Haus');
    expect(view.facts).toEqual([
      { label: 'Liegt in', values: [{ text: 'Musterstadt', href: '/orte/musterstadt/' }] },
      { label: 'Anschrift', values: [{ text: 'Musterweg 1, 01234 Musterstadt' }] },
      {
        label: 'Karte',
        values: [
          {
            text: 'OpenStreetMap',
            href: 'https://www.openstreetmap.org/?mlat=51.5&mlon=12.25#map=17/51.5/12.25',
            isExternal: true,
          },
        ],
      },
      { label: 'Barrierefreiheit', values: [{ text: 'Stufenlos.' }] },
      { label: 'Anreise', values: [{ text: 'Linie 1.' }] },
    ]);
  });

  test('of a series names its organisers and topics', () => {
    const view = entryOf('series', 'labortage');
    expect([view.kind, view.title, view.shortTitle]).toEqual(['Reihe', 'Tage des Labors', 'Labortage']);
    expect(view.facts).toEqual([
      { label: 'Veranstalter', values: [{ text: 'Neues Ministerium', href: '/organisationen/musterministerium/' }] },
      { label: 'Themen', values: [{ text: 'Zelltherapie', href: '/themen/zelltherapie/' }] },
    ]);
  });

  test('of a topic names the words that it is also looked for by', () => {
    const view = entryOf('topics', 'zelltherapie');
    expect([view.kind, view.title, view.summary]).toEqual(['Thema', 'Zelltherapie', 'Zellen.']);
    expect(view.facts).toEqual([{ label: 'Auch gesucht als', values: [{ text: 'CAR-T, Gentherapie' }] }]);
  });

  test('collects what concerns the entry', () => {
    expect(entryOf('topics', 'zelltherapie').concerning.series.map(({ title }) => title)).toEqual(['Tage des Labors']);
  });

  test('is described by its summary, or by its name where there is none', () => {
    expect(entryOf('topics', 'zelltherapie').page.description).toBe('Zellen.');
    expect(entryOf('organisations', 'musterland').page.description).toBe('Alles zu Land Muster');
  });

  test('is found in the search only if it is an organisation', () => {
    expect(entryOf('organisations', 'musterland').page.searchEntry).toEqual({ type: 'Organisation' });
    expect(entryOf('topics', 'zelltherapie').page.searchEntry).toBeUndefined();
    expect(entryOf('venues', 'musterhaus').page.searchEntry).toBeUndefined();
  });
});
