/** Organisations, places, series and topics, as the graph of their own page tells of them. */
import { expect, test } from 'vitest';
import type { Item } from '../../domain/catalogue.ts';
import type { ContentType } from '../../schema/index.ts';
import { type Contents, itemOf, siteOf } from '../../testing/catalogue-builders.ts';
import { throughJson } from '../../testing/json.ts';
import { organisationEntry } from './organisation.ts';
import { placeNode } from './place.ts';
import { seriesNode } from './series.ts';
import { topicEntry, topicSetNode } from './topic.ts';

const contents: Contents = {
  organisations: {
    ministerium: {
      name: 'Neues Ministerium',
      shortName: 'NM',
      kind: 'ministry',
      formerNames: [{ name: 'Altes Ministerium', shortName: 'AM', until: '2021-12-07' }],
      summary: 'Ein Ministerium.',
      url: 'https://ministerium.example/',
      ror: 'https://ror.org/04tsk2644',
      email: 'post@ministerium.example',
      place: 'musterstadt',
    },
    amt: { name: 'Amt', kind: 'agency', parent: 'ministerium' },
  },
  venues: {
    musterstadt: { name: 'Musterstadt', kind: 'city' },
    musterhaus: {
      partOf: 'musterstadt',
      summary: 'Ein Haus.',
      access: 'Stufenlos erreichbar.',
      url: 'https://haus.example/',
    },
  },
  series: { labortage: { shortTitle: 'LT', organisers: ['amt'], topics: ['zelltherapie'] } },
  events: { erster: { title: 'Erster Labortag', series: 'labortage' } },
  topics: { zelltherapie: { synonyms: ['Zelltherapeutika'] } },
};

const context = siteOf(contents);
const item = <T extends ContentType>(type: T, id: string): Item<T> => itemOf(context.catalogue, type, id);

test('an organisation has all its names, its ROR id, its seat and its parts', () => {
  expect(throughJson(organisationEntry(context, item('organisations', 'ministerium')))).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': 'https://www.example.org/organisationen/ministerium/#organization',
    identifier: 'tag:lifesciences-mitteldeutschland.example,2026:organisations/ministerium',
    name: 'Neues Ministerium',
    alternateName: ['NM', 'Altes Ministerium', 'AM'],
    description: 'Ein Ministerium.',
    url: 'https://ministerium.example/',
    sameAs: 'https://ror.org/04tsk2644',
    email: 'post@ministerium.example',
    mainEntityOfPage: { '@id': 'https://www.example.org/organisationen/ministerium/#page' },
    subOrganization: [
      {
        '@type': 'Organization',
        '@id': 'https://www.example.org/organisationen/amt/#organization',
        name: 'Amt',
      },
    ],
    location: {
      '@type': 'City',
      '@id': 'https://www.example.org/orte/musterstadt/#place',
      name: 'Musterstadt',
      address: { '@type': 'PostalAddress', addressLocality: 'Musterstadt' },
    },
  });
  expect(throughJson(organisationEntry(context, item('organisations', 'amt')))).toMatchObject({
    '@type': 'Organization',
    parentOrganization: { '@id': 'https://www.example.org/organisationen/ministerium/#organization' },
  });
});

test('a place lies in its town and says what is known of its accessibility', () => {
  expect(throughJson(placeNode(context, item('venues', 'musterhaus')))).toEqual({
    '@type': 'Place',
    '@id': 'https://www.example.org/orte/musterhaus/#place',
    identifier: 'tag:lifesciences-mitteldeutschland.example,2026:venues/musterhaus',
    name: 'Musterhaus',
    description: 'Ein Haus.',
    url: 'https://haus.example/',
    mainEntityOfPage: { '@id': 'https://www.example.org/orte/musterhaus/#page' },
    address: { '@type': 'PostalAddress', addressLocality: 'Musterstadt' },
    containedInPlace: {
      '@type': 'City',
      '@id': 'https://www.example.org/orte/musterstadt/#place',
      name: 'Musterstadt',
      url: 'https://www.example.org/orte/musterstadt/',
    },
    amenityFeature: {
      '@type': 'LocationFeatureSpecification',
      name: 'Barrierefreiheit',
      value: 'Stufenlos erreichbar.',
    },
  });
});

test('a series names its events with their dates', () => {
  expect(throughJson(seriesNode(context, item('series', 'labortage')))).toMatchObject({
    '@type': 'EventSeries',
    '@id': 'https://www.example.org/reihen/labortage/#series',
    name: 'Labortage',
    alternateName: 'LT',
    organizer: [{ name: 'Amt' }],
    about: [{ name: 'Zelltherapie' }],
    subEvent: [
      {
        '@type': 'Event',
        '@id': 'https://www.example.org/veranstaltungen/erster/#event',
        name: 'Erster Labortag',
        startDate: '2026-09-10',
        endDate: '2026-09-10',
      },
    ],
  });
});

test('a topic is a term of the controlled list, and the list names it', () => {
  const set = 'https://www.example.org/themen/#topics';
  expect(throughJson(topicEntry(context, item('topics', 'zelltherapie')))).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://www.example.org/themen/zelltherapie/#topic',
    identifier: 'tag:lifesciences-mitteldeutschland.example,2026:topics/zelltherapie',
    name: 'Zelltherapie',
    alternateName: ['Zelltherapeutika'],
    description: 'Therapien mit Zellen.',
    url: 'https://www.example.org/themen/zelltherapie/',
    mainEntityOfPage: { '@id': 'https://www.example.org/themen/zelltherapie/#page' },
    inDefinedTermSet: { '@id': set },
  });
  expect(throughJson(topicSetNode(context))).toEqual({
    '@type': 'DefinedTermSet',
    '@id': set,
    name: 'Themen',
    url: 'https://www.example.org/themen/',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        '@id': 'https://www.example.org/themen/zelltherapie/#topic',
        name: 'Zelltherapie',
        url: 'https://www.example.org/themen/zelltherapie/',
      },
    ],
  });
});
