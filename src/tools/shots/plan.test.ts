import { expect, test } from 'vitest';
import { contactSheet, nameOf, schemesOf, shotsOf, targetOf, type Wishes, widthsOf } from './plan.ts';

const plain: Wishes = { widths: [390, 1280], schemes: ['light', 'dark'], print: false, forcedColors: false };
const article = { kind: 'news-entry', path: '/meldungen/kick-off/' };
const files = (wishes: Wishes) => shotsOf([article], wishes).map(({ file }) => file);

test('each page is shown in each width and scheme, under a name that says so', () => {
  expect(files(plain)).toEqual([
    'news-entry-390-light.png',
    'news-entry-390-dark.png',
    'news-entry-1280-light.png',
    'news-entry-1280-dark.png',
  ]);
});

test('print and forced colours come on request', () => {
  expect(files({ ...plain, widths: [390], print: true, forcedColors: true })).toEqual([
    'news-entry-390-light.png',
    'news-entry-390-dark.png',
    'news-entry-print.pdf',
    'news-entry-390-forced-colors.png',
  ]);
});

test('addresses that were named become file names', () => {
  expect(['/', '/meldungen/seite/2/', '/404.html'].map(nameOf)).toEqual(['home', 'meldungen-seite-2', '404']);
});

test('each site has a folder of pictures of its own', () => {
  expect(['dist', 'dist/', '.cache/test/fictitious'].map(targetOf)).toEqual(['dist', 'dist', 'fictitious']);
});

test('an unknown scheme or width is named', () => {
  expect(widthsOf('390, 1280')).toEqual([390, 1280]);
  expect(() => widthsOf('390,breit')).toThrow('--widths=breit: Breiten sind ganze Zahlen von 10 bis 9999.');
  expect(schemesOf('light, dark')).toEqual(['light', 'dark']);
  expect(() => schemesOf('hell')).toThrow('--schemes=hell: möglich sind light und dark.');
});

test('the sheet shows each picture once, grouped by address', () => {
  const sheet = contactSheet(shotsOf([article, { kind: 'home', path: '/' }], plain));
  expect(sheet.match(/<img /g)).toHaveLength(8);
  expect(sheet.match(/<h2>[^<]*/g)).toEqual(['<h2>/meldungen/kick-off/', '<h2>/']);
});
