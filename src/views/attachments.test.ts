import { expect, test } from 'vitest';
import { itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { attachmentRows } from './attachments.ts';

const rowsOf = (attachments: NonNullable<Raw<'news'>['attachments']>, files: Record<string, number>) => {
  const context = siteOf({ news: { bericht: { slug: 'anders', attachments } } });
  return attachmentRows(context, { ...itemOf(context.catalogue, 'news', 'bericht'), files });
};

test('a file is offered with format, size, and whether everybody can read it', () => {
  expect(
    rowsOf([{ file: './bericht.pdf', title: 'Bericht', accessible: false }], { 'bericht.pdf': 1_240_000 }),
  ).toEqual([
    {
      href: '/dateien/meldungen/bericht/bericht.pdf',
      title: 'Bericht',
      about: 'PDF, 1,2\u{a0}MB, nicht barrierefrei',
    },
  ]);
});

test('a file in another language says so, to people and to machines', () => {
  const rows = rowsOf(
    [
      { file: 'daten.XLSX', title: 'Data', language: 'en', accessible: true },
      { file: 'daten.csv', title: 'Daten', language: 'de', accessible: true },
    ],
    { 'daten.XLSX': 20_000, 'daten.csv': 900 },
  );
  expect(rows.map(({ language, about }) => [language, about])).toEqual([
    ['en', 'Excel, 20\u{a0}kB, Englisch, barrierefrei'],
    [undefined, 'CSV, 1\u{a0}kB, barrierefrei'],
  ]);
});
