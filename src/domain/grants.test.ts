import { expect, test } from 'vitest';
import { catalogueOf } from '../testing/catalogue-builders.ts';
import { grantsBy } from './grants.ts';

const catalogue = catalogueOf({
  organisations: { ministerium: {}, stadt: {} },
  projects: {
    alt: { date: '2025-01-01', funding: [{ funder: 'ministerium', amount: 10 }] },
    neu: {
      date: '2026-01-01',
      funding: [
        { funder: 'ministerium', amount: 1 },
        { funder: 'stadt', amount: 2 },
        { funder: 'ministerium', amount: 3 },
      ],
    },
    entwurf: { draft: true, funding: [{ funder: 'ministerium', amount: 99 }] },
  },
  news: { meldung: { funding: [{ funder: 'ministerium', amount: 5 }] } },
});

test('all grants of an organisation are found, in projects and in news, drafts left out', () => {
  const found = grantsBy(catalogue, 'ministerium').map(({ item, grant }) => [item.id, grant.amount]);
  expect(found).toEqual([
    ['neu', 1],
    ['neu', 3],
    ['alt', 10],
    ['meldung', 5],
  ]);
  expect(grantsBy(catalogue, 'niemand')).toEqual([]);
});
