import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, type Raw, siteOf } from '../../testing/catalogue-builders.ts';
import { throughJson } from '../../testing/json.ts';
import { newsArticleNode } from './news-article.ts';

const surroundings: Contents = {
  organisations: {
    beispiel: {
      name: 'Beispiel GmbH',
      shortName: 'BG',
      url: 'https://www.beispiel.example/',
      formerNames: [{ name: 'Vorbild GmbH', shortName: 'VG', until: '2026-05-01' }],
    },
  },
  people: { erika: { academicTitle: 'Dr.' } },
  topics: { zelltherapie: {} },
  projects: { linie: {} },
  events: { labortag: {} },
  venues: { musterstadt: { name: 'Musterstadt', kind: 'city' } },
};

const node = (raw: Raw<'news'> = {}): Record<string, unknown> => {
  const site = siteOf({ ...surroundings, news: { labor: raw } });
  return throughJson(newsArticleNode(site, itemOf(site.catalogue, 'news', 'labor'))) as Record<string, unknown>;
};

const beispiel = 'https://www.example.org/organisationen/beispiel/#organization';
const publisher = { '@id': 'https://www.example.org/#publisher' };

describe('the least of a news item', () => {
  test('is a headline, a summary, a day and the publisher as its author', () => {
    expect(node()).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://www.example.org/meldungen/labor/#article',
      identifier: 'tag:lifesciences-mitteldeutschland.example,2026:news/labor',
      url: 'https://www.example.org/meldungen/labor/',
      mainEntityOfPage: { '@id': 'https://www.example.org/meldungen/labor/#page' },
      headline: 'Neues Labor',
      description: 'Ein neues Labor.',
      genre: 'Meldung',
      datePublished: '2026-04-27',
      dateModified: '2026-04-27',
      author: publisher,
      publisher,
      image: {
        '@type': 'ImageObject',
        url: 'https://www.example.org/vorschaubilder/meldungen/labor.png',
        width: '1200',
        height: '630',
      },
      inLanguage: 'de-DE',
      isAccessibleForFree: true,
      isPartOf: { '@id': 'https://www.example.org/#website' },
    });
  });
});

describe('a news item', () => {
  test('has its subtitle, its dateline and the offset that its time has in summer', () => {
    expect(node({ subtitle: 'Mehr Platz', dateline: 'Leipzig', date: '2026-04-27T14:30' })).toMatchObject({
      alternativeHeadline: 'Mehr Platz',
      dateline: 'Leipzig',
      datePublished: '2026-04-27T14:30:00+02:00',
    });
    expect(node({ date: '2026-01-27T14:30' })).toMatchObject({ datePublished: '2026-01-27T14:30:00+01:00' });
  });

  test('keeps its id when its slug changes the address', () => {
    expect(node({ slug: 'labor-eroeffnet' })).toMatchObject({
      '@id': 'https://www.example.org/meldungen/labor-eroeffnet/#article',
      identifier: 'tag:lifesciences-mitteldeutschland.example,2026:news/labor',
    });
  });

  test('is written by the organisation named first, by its name of today with the one it had then', () => {
    const organisation = {
      '@type': 'Organization',
      '@id': beispiel,
      name: 'Beispiel GmbH',
    };
    const { author, mentions } = node({ kind: 'press-release', organisations: ['beispiel'] });
    expect(author).toEqual({
      ...organisation,
      alternateName: ['Vorbild GmbH', 'VG'],
      url: 'https://www.beispiel.example/',
    });
    expect(mentions).toEqual([{ ...organisation, alternateName: 'Vorbild GmbH' }]);
  });

  test('is about its topics', () => {
    expect(node({ topics: ['zelltherapie'] }).about).toEqual([
      {
        '@type': 'DefinedTerm',
        '@id': 'https://www.example.org/themen/zelltherapie/#topic',
        name: 'Zelltherapie',
        url: 'https://www.example.org/themen/zelltherapie/',
      },
    ]);
  });

  test('mentions people with the functions they had then, each once', () => {
    const people = [
      { person: 'erika', role: 'Laborleiterin', organisation: 'beispiel' },
      { person: 'erika', role: 'Sprecherin' },
    ];
    expect(node({ people }).mentions).toMatchObject([
      {
        '@type': 'Person',
        name: 'Dr. Erika Mustermann',
        givenName: 'Erika',
        familyName: 'Mustermann',
        honorificPrefix: 'Dr.',
        jobTitle: ['Laborleiterin', 'Sprecherin'],
        affiliation: [{ '@id': beispiel, name: 'Beispiel GmbH' }],
      },
    ]);
  });

  test('mentions projects, events and places', () => {
    expect(node({ projects: ['linie'], events: ['labortag'], venues: ['musterstadt'] }).mentions).toEqual([
      {
        '@type': 'Project',
        '@id': 'https://www.example.org/projekte/linie/#project',
        name: 'Laborlinie',
      },
      {
        '@type': 'Event',
        '@id': 'https://www.example.org/veranstaltungen/labortag/#event',
        name: 'Labortag',
        startDate: '2026-09-10',
        endDate: '2026-09-10',
      },
      {
        '@type': 'City',
        '@id': 'https://www.example.org/orte/musterstadt/#place',
        name: 'Musterstadt',
      },
    ]);
  });
});

describe('a cover', () => {
  const cover = { src: './bild.jpg', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC BY 4.0' };
  const card = {
    '@type': 'ImageObject',
    url: 'https://www.example.org/vorschaubilder/meldungen/labor.png',
    width: '1200',
    height: '630',
  };

  const told = {
    '@type': 'ImageObject',
    contentUrl: 'https://www.example.org/_astro/bild.abc.webp',
    creditText: 'Erika Mustermann',
    copyrightNotice: '© Erika Mustermann, CC BY 4.0',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const imageOf = (raw: Raw<'news'>): unknown => {
    const coverFiles = new Map([['./bild.jpg', '/_astro/bild.abc.webp']]);
    const site = { ...siteOf({ ...surroundings, news: { labor: raw } }), coverFiles };
    return (throughJson(newsArticleNode(site, itemOf(site.catalogue, 'news', 'labor'))) as { image: unknown }).image;
  };

  test('is told beside the card, with its file, credit, notice and licence', () => {
    expect(imageOf({ cover })).toEqual([card, told]);
  });

  test('that the press may have is told with the page that offers it', () => {
    expect(imageOf({ cover: { ...cover, caption: 'Das Labor', pressTerms: 'Abdruck honorarfrei' } })).toEqual([
      card,
      { ...told, caption: 'Das Labor', acquireLicensePage: 'https://www.example.org/meldungen/labor/' },
    ]);
  });

  test('whose file nobody knows is not told: without an address it would be no picture', () => {
    expect(node({ cover }).image).toEqual(card);
  });
});

describe('another house’s item', () => {
  const source = { title: 'Pressemeldung', url: 'https://haus.example/1', date: '2026-04-20' };

  test('is based on that house’s, which is its author', () => {
    const { author, isBasedOn } = node({ kind: 'third-party', source: { ...source, name: 'Haus' } });
    const house = { '@type': 'Organization', name: 'Haus' };
    expect(author).toEqual(house);
    expect(isBasedOn).toEqual({
      '@type': 'CreativeWork',
      name: 'Pressemeldung',
      url: 'https://haus.example/1',
      datePublished: '2026-04-20',
      publisher: house,
    });
  });

  test('names an organisation of this site by its id', () => {
    expect(node({ kind: 'third-party', source: { organisation: 'beispiel' } }).isBasedOn).toMatchObject({
      publisher: { '@id': beispiel, name: 'Beispiel GmbH' },
    });
  });
});

test('a news item tells its corrections and the grants that it is about', () => {
  const { correction, funding, dateModified } = node({
    date: '2026-04-27',
    corrections: [
      { date: '2026-05-02', text: 'Die Summe war falsch.' },
      { date: '2026-06-02', text: 'Erst morgen.' },
    ],
    funding: [{ funder: 'beispiel', amount: 1000, reference: '03XX0001' }],
  });
  expect(correction).toEqual([
    { '@type': 'CorrectionComment', datePublished: '2026-05-02', text: 'Die Summe war falsch.' },
  ]);
  expect(funding).toMatchObject([
    {
      '@type': 'MonetaryGrant',
      identifier: '03XX0001',
      amount: { '@type': 'MonetaryAmount', value: 1000, currency: 'EUR' },
    },
  ]);
  expect(dateModified).toMatch(/^2026-05-02/);
});

test('a news item whose day nobody knows has the year or the month of its publication, or none', () => {
  expect(node({ date: '2022-11-30', dateKnown: '2022-Q4' }).datePublished).toBe('2022');
  expect(node({ date: '2022-11-30', dateKnown: '2022-11-late' }).datePublished).toBe('2022-11');
  expect(node({ date: '2022-12-30', dateKnown: '2022-winter' })).not.toHaveProperty('datePublished');
  expect(node({ date: '2022-11-30', dateKnown: '2022-Q4' })).not.toHaveProperty('dateModified');
  expect(node({ date: '2022-11-30', dateKnown: '2022-Q4', updated: '2023-02-01' }).dateModified).toBe('2023-02-01');
});
