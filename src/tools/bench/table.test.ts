import { expect, test } from 'vitest';
import { bodyLimits, brokenLimits, frontPageLimits } from './limits.ts';
import type { Weight } from './page-weight.ts';
import { kilobytes, ratio, scoreTable, table, weightTable } from './table.ts';

const weight: Weight = {
  requests: 5,
  total: 61_000,
  headers: 4_000,
  document: 6_000,
  styles: 5_000,
  fonts: 30_000,
  scripts: 0,
  images: 16_000,
  inlineScripts: 400,
  layoutShift: 0,
};

test('bytes are kilobytes of a thousand, ratios percent', () => {
  expect([kilobytes(44_249), kilobytes(0), ratio(41, 50)]).toEqual(['44,2 kB', '0,0 kB', '82 %']);
});

test('columns are aligned, the first one to the left', () => {
  expect(
    table([
      ['Seite', 'kB'],
      ['a', '1000'],
    ]),
  ).toBe('Seite    kB\na      1000');
});

test('a page’s pictures and headers do not count against an article, everything counts on the front page', () => {
  expect(brokenLimits(weight, bodyLimits)).toEqual([]);
  expect(
    brokenLimits({ ...weight, document: 12_000, total: 67_000, requests: 6, layoutShift: 0.01 }, bodyLimits),
  ).toEqual(['ohne Bilder: 47000, höchstens 45 kB', 'Anfragen: 6, höchstens 5', 'CLS: 0.01, höchstens 0']);
  expect(brokenLimits({ ...weight, total: 120_001 }, frontPageLimits)).toEqual(['gesamt: 120001, höchstens 120 kB']);
});

test('the table says what a page weighs, what part of the reference that is, and which limits it keeps', () => {
  const reference = { ...weight, fonts: 39_000, total: 70_000 };
  const text = weightTable([
    {
      name: 'Artikel',
      path: '/x/',
      br: { ...weight, requests: 6 },
      gzip: { ...weight, total: 62_000 },
      reference,
      limits: bodyLimits,
    },
  ]);
  expect(text.split('\n')[1]?.replace(/\s+/g, ' ')).toBe(
    'Artikel 61,0 kB 62,0 kB 41,0 kB 50,0 kB 82 % 4,0 kB 30,0 kB 0,4 kB 16,0 kB 6 0,000 ✓ ohne Bilder ≤ 45 kB ✗ Anfragen ≤ 5 ✓ CLS ≤ 0',
  );
});

test('what costs points in Lighthouse is named below the points', () => {
  const scores = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 66 };
  const text = scoreTable([{ name: 'Suche', result: { scores, faults: ['seo: Seite ist nicht indexierbar (0)'] } }]);
  expect(text).toMatch(/\nSuche +99 +100 +100 +66\nPunkte kosten:\n {2}Suche: seo: Seite ist nicht indexierbar \(0\)$/);
});
