import { expect, test } from 'vitest';
import { itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { givenGrants, rolesOf } from './organisation-roles.ts';

const context = siteOf({
  organisations: { ministerium: {}, verein: {}, niemand: {} },
  events: { labortag: { organisers: ['verein'] } },
  news: { mitteilung: { kind: 'press-release', organisations: ['verein', 'ministerium'] } },
  projects: {
    linie: {
      title: 'Laborlinie',
      partners: [{ organisation: 'verein' }],
      funding: [
        { funder: 'ministerium', amount: 0.1, programme: 'Musterprogramm', reference: '03XX0001' },
        { funder: 'ministerium', amount: 0.2 },
        { funder: 'ministerium', amount: 1000, currency: 'CHF' },
        { funder: 'ministerium' },
      ],
    },
  },
});
const organisation = (id: string) => itemOf(context.catalogue, 'organisations', id);

test('an organisation has every role in which an item names it, each once', () => {
  expect(rolesOf(context, organisation('verein'))).toEqual(['Herausgeber', 'Partner', 'Veranstalter']);
  expect(rolesOf(context, organisation('ministerium'))).toEqual(['Geldgeber']);
  expect(rolesOf(context, organisation('niemand'))).toEqual([]);
});

test('what it gave is listed with what it gave it for, and added up by currency', () => {
  expect(givenGrants(context, organisation('ministerium'))).toEqual({
    rows: [
      {
        href: '/projekte/linie/',
        title: 'Laborlinie',
        programme: 'Musterprogramm',
        reference: '03XX0001',
        amount: '0,10\u{a0}€',
      },
      { href: '/projekte/linie/', title: 'Laborlinie', amount: '0,20\u{a0}€' },
      { href: '/projekte/linie/', title: 'Laborlinie', amount: '1.000\u{a0}CHF' },
      { href: '/projekte/linie/', title: 'Laborlinie' },
    ],
    totals: ['0,30\u{a0}€', '1.000\u{a0}CHF'],
  });
  expect(givenGrants(context, organisation('verein'))).toEqual({ rows: [], totals: [] });
});
