import { expect, test } from 'vitest';
import { type Contents, itemOf, type Raw, siteOf } from '../../testing/catalogue-builders.ts';
import { throughJson } from '../../testing/json.ts';
import { projectNode } from './project.ts';

const surroundings: Contents = {
  organisations: {
    ministerium: {
      name: 'Neues Ministerium',
      kind: 'ministry',
      formerNames: [{ name: 'Altes Ministerium', until: '2021-12-07' }],
    },
    verein: { name: 'Musterverein' },
    stadt: { name: 'Musterstadt' },
  },
  news: { preis: { title: 'Ein Preis', projects: ['linie'] } },
  events: { feier: { title: 'Feier', projects: ['linie'] } },
};

const node = (raw: Raw<'projects'> = {}, more: Contents['projects'] = {}): Record<string, unknown> => {
  const site = siteOf({ ...surroundings, projects: { linie: raw, ...more } });
  return throughJson(projectNode(site, itemOf(site.catalogue, 'projects', 'linie'))) as Record<string, unknown>;
};

const organisation = (id: string, name: string) => ({
  '@type': 'Organization',
  '@id': `https://www.example.org/organisationen/${id}/#organization`,
  name,
});

test('a project is an organisation for a time, with what was written about it', () => {
  expect(node({ subtitle: 'Ein Kurs', term: { start: '2021-07', end: '2022-Q4' } })).toEqual({
    '@type': 'Project',
    '@id': 'https://www.example.org/projekte/linie/#project',
    identifier: 'tag:lifesciences-mitteldeutschland.example,2026:projects/linie',
    name: 'Laborlinie',
    alternateName: 'Ein Kurs',
    description: 'Eine Linie für Labore.',
    url: 'https://www.example.org/projekte/linie/',
    mainEntityOfPage: { '@id': 'https://www.example.org/projekte/linie/#page' },
    image: {
      '@type': 'ImageObject',
      url: 'https://www.example.org/vorschaubilder/projekte/linie.png',
      width: '1200',
      height: '630',
    },
    foundingDate: '2021-07',
    dissolutionDate: '2022',
    event: [
      {
        '@type': 'Event',
        '@id': 'https://www.example.org/veranstaltungen/feier/#event',
        name: 'Feier',
        startDate: '2026-09-10',
        endDate: '2026-09-10',
      },
    ],
    subjectOf: [
      {
        '@type': 'NewsArticle',
        '@id': 'https://www.example.org/meldungen/preis/#article',
        name: 'Ein Preis',
        url: 'https://www.example.org/meldungen/preis/',
      },
    ],
  });
});

test('a grant has its amount, its number and its funder by its name of today with that of the grant’s day', () => {
  const funding = [
    { funder: 'ministerium', programme: 'Revier', amount: 166000, reference: '03WIR', awarded: '2021-07-01' },
    { funder: 'ministerium', note: 'Beratung' },
  ];
  const ministry = { ...organisation('ministerium', 'Neues Ministerium'), '@type': 'GovernmentOrganization' };
  expect(node({ funding }).funding).toEqual([
    {
      '@type': 'MonetaryGrant',
      name: 'Revier',
      identifier: '03WIR',
      funder: { ...ministry, alternateName: 'Altes Ministerium' },
      amount: { '@type': 'MonetaryAmount', value: 166000, currency: 'EUR' },
    },
    { '@type': 'Grant', description: 'Beratung', funder: ministry },
  ]);
});

test('partners are members, supporters sponsors, and awards have their names', () => {
  const project = node({
    partners: [
      { organisation: 'verein', role: 'lead' },
      { organisation: 'stadt', role: 'supporter' },
    ],
    awards: [{ name: 'Musterpreis', date: '2024-09-10' }],
  });
  expect(project.member).toEqual([organisation('verein', 'Musterverein')]);
  expect(project.sponsor).toEqual([organisation('stadt', 'Musterstadt')]);
  expect(project.award).toEqual(['Musterpreis']);
});

test('a project names the whole that it is part of, and its own parts', () => {
  const project = node({ partOf: 'region' }, { region: { title: 'Region' }, teil: { title: 'Teil', partOf: 'linie' } });
  expect(project.parentOrganization).toMatchObject({ '@id': 'https://www.example.org/projekte/region/#project' });
  expect(project.subOrganization).toMatchObject([{ '@id': 'https://www.example.org/projekte/teil/#project' }]);
});
