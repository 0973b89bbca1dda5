import { expect, test } from 'vitest';
import { itemOf, siteOf } from '../../testing/catalogue-builders.ts';
import { itemVcards } from './item-vcards.ts';

const context = siteOf({
  people: { 'erika-mustermann': { academicTitle: 'Dr.' } },
  organisations: {
    beispiel: { name: 'Beispiel GmbH', formerNames: [{ name: 'Vorbild GmbH', until: '2024-12-31' }] },
  },
  news: {
    labor: {
      date: '2024-09-12',
      contacts: [
        { person: 'erika-mustermann', role: 'Laborleiterin', organisation: 'beispiel', phone: '+49 341 123 45' },
      ],
      pressContacts: [{ role: 'Pressestelle', email: 'presse@example.org' }],
    },
  },
});

test('an item has a vCard for each contact, those for the press last, with the names of its day', () => {
  const cards = itemVcards(context, itemOf(context.catalogue, 'news', 'labor'));
  expect(cards.map(({ number, vcard }) => [number, vcard.split('\r\n')])).toEqual([
    [
      1,
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'UID:tag:lifesciences-mitteldeutschland.example,2026:news/labor/kontakt-1',
        'KIND:individual',
        'FN:Dr. Erika Mustermann',
        'N:Mustermann;Erika;;Dr.;',
        'ORG:Vorbild GmbH',
        'TITLE:Laborleiterin',
        'TEL:+4934112345',
        'SOURCE:https://www.example.org/meldungen/labor/',
        'END:VCARD',
        '',
      ],
    ],
    [
      2,
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'UID:tag:lifesciences-mitteldeutschland.example,2026:news/labor/kontakt-2',
        'KIND:org',
        'FN:Pressestelle',
        'TITLE:Pressestelle',
        'EMAIL:presse@example.org',
        'SOURCE:https://www.example.org/meldungen/labor/',
        'END:VCARD',
        '',
      ],
    ],
  ]);
});
