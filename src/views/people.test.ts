import { describe, expect, test } from 'vitest';
import { type Contents, dataOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { contactCards, furtherLinks, organisationLine, organisationLines, personLines } from './people.ts';

const contents: Contents = {
  people: {
    'erika-mustermann': { academicTitle: 'Dr.' },
    'max-mustermann': { givenName: 'Max' },
  },
  organisations: {
    'muster-verein': { name: 'Musterverein', shortName: 'MV', kind: 'association' },
    musterministerium: {
      name: 'Musterministerium für Wirtschaft und Klima',
      shortName: 'MMWK',
      kind: 'ministry',
      formerNames: [{ name: 'Musterministerium für Wirtschaft', shortName: 'MMW', until: '2021-12-07' }],
    },
  },
  projects: { laborlinie: {}, entwurf: { draft: true } },
  events: { labortag: {}, entwurf: { draft: true } },
};
const context = siteOf(contents);
const news = (raw: Raw<'news'>) => dataOf('news', raw);

describe('an organisation on an item', () => {
  test('has the name of the item’s day, and leads to today’s page', () => {
    expect(organisationLine(context, 'musterministerium', '2021-12-07')).toEqual({
      name: 'Musterministerium für Wirtschaft',
      shortName: 'MMW',
      href: '/organisationen/musterministerium/',
    });
    expect(organisationLine(context, 'musterministerium', '2021-12-08')?.shortName).toBe('MMWK');
  });

  test('has the name of the day that the site shows where no day is given', () => {
    const before = siteOf(contents, '2021-12-07T23:59:59+01:00');
    const after = siteOf(contents, '2021-12-08T00:00:00+01:00');
    expect(organisationLine(before, 'musterministerium')?.shortName).toBe('MMW');
    expect(organisationLine(after, 'musterministerium')?.shortName).toBe('MMWK');
  });

  test('is left out where there is none', () => {
    expect(organisationLine(context, undefined)).toBeUndefined();
    expect(organisationLines(context, ['unbekannt', 'muster-verein']).map(({ name }) => name)).toEqual([
      'Musterverein',
    ]);
  });
});

describe('people on an item', () => {
  test('have title, role then, and organisation as it was called then', () => {
    const { people } = news({
      people: [{ person: 'erika-mustermann', role: 'Referatsleiterin', organisation: 'musterministerium' }],
    });
    expect(personLines(context, people, '2020-01-01')).toEqual([
      {
        name: 'Dr. Erika Mustermann',
        functions: [
          {
            role: 'Referatsleiterin',
            organisation: {
              name: 'Musterministerium für Wirtschaft',
              shortName: 'MMW',
              href: '/organisationen/musterministerium/',
            },
          },
        ],
      },
    ]);
  });

  test('who are named twice get one line with both functions, where they were named first', () => {
    const { people } = news({
      people: [
        { person: 'erika-mustermann', role: 'Vorständin' },
        { person: 'max-mustermann' },
        { person: 'erika-mustermann', role: 'Geschäftsführerin' },
      ],
    });
    expect(personLines(context, people, '2026-04-27')).toEqual([
      {
        name: 'Dr. Erika Mustermann',
        functions: [{ role: 'Vorständin' }, { role: 'Geschäftsführerin' }],
      },
      { name: 'Max Mustermann', functions: [] },
    ]);
  });

  test('whom the catalogue does not know are left out', () => {
    const { people } = news({ people: [{ person: 'unbekannt', role: 'Gast' }] });
    expect(personLines(context, people, '2026-04-27')).toEqual([]);
  });
});

describe('a contact', () => {
  test('can be called: the link has no spaces, the text has them', () => {
    const { contacts } = news({
      contacts: [
        {
          person: 'erika-mustermann',
          role: 'Presse',
          organisation: 'muster-verein',
          email: 'presse@example.org',
          phone: '+49 341 123 45',
        },
      ],
    });
    expect(contactCards(context, contacts, '2026-04-27')).toEqual([
      {
        name: 'Dr. Erika Mustermann',
        role: 'Presse',
        organisation: { name: 'Musterverein', shortName: 'MV', href: '/organisationen/muster-verein/' },
        email: 'presse@example.org',
        phone: { href: 'tel:+4934112345', text: '+49 341 123 45' },
      },
    ]);
  });

  test('may be a mailbox behind which there is no certain person', () => {
    const { contacts } = news({ contacts: [{ role: 'Pressestelle', email: 'presse@example.org' }] });
    expect(contactCards(context, contacts, '2026-04-27')).toEqual([
      { role: 'Pressestelle', email: 'presse@example.org' },
    ]);
  });

  test('may have an e-mail address alone', () => {
    const { contacts } = news({ contacts: [{ person: 'max-mustermann', email: 'max@example.org' }] });
    expect(contactCards(context, contacts, '2026-04-27')).toEqual([
      { name: 'Max Mustermann', email: 'max@example.org' },
    ]);
  });
});

describe('further information', () => {
  test('leads out to the web, or to an item of this site', () => {
    const { links } = news({
      links: [
        { title: 'Film', kind: 'video', url: 'https://www.example.org/film' },
        { title: 'Zum Projekt', project: 'laborlinie' },
        { title: 'Zum Termin', event: 'labortag' },
        { title: 'Zum Verein', organisation: 'muster-verein' },
      ],
    });
    expect(furtherLinks(context, links)).toEqual([
      { href: 'https://www.example.org/film', label: 'Film', kind: 'Video', isExternal: true },
      { href: '/projekte/laborlinie/', label: 'Zum Projekt', kind: 'Projekt', isExternal: false },
      { href: '/veranstaltungen/labortag/', label: 'Zum Termin', kind: 'Veranstaltung', isExternal: false },
      { href: '/organisationen/muster-verein/', label: 'Zum Verein', kind: 'Organisation', isExternal: false },
    ]);
  });

  test('leaves out items that are not published', () => {
    const { links } = news({
      links: [
        { title: 'Geheimes Projekt', project: 'entwurf' },
        { title: 'Geheimer Termin', event: 'entwurf' },
      ],
    });
    expect(furtherLinks(context, links)).toEqual([]);
  });
});
