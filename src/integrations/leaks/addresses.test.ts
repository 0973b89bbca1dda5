import { expect, test } from 'vitest';
import { type Contents, catalogueOf } from '../../testing/catalogue-builders.ts';
import { addressMismatches, redirectedIn } from './addresses.ts';

const contents: Contents = {
  news: {
    'neues-labor': {
      slug: 'labor',
      formerUrls: ['/alt/labor/'],
      attachments: [{ file: './plan.pdf', title: 'Plan', accessible: true }],
      cover: { src: './labor.jpg', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC BY 4.0' },
    },
    'ohne-bild': {},
    'zurueck-gezogen': { withdrawn: { date: '2026-05-01', reason: 'Falsch.' } },
  },
  pages: { impressum: {} },
};

const right = [
  'index.html',
  'impressum/index.html',
  'meldungen/index.html',
  'meldungen/labor/index.html',
  'meldungen/labor/text.txt',
  'meldungen/ohne-bild/index.html',
];

const found = (...more: string[]): string[] =>
  addressMismatches(catalogueOf(contents), [...right, ...more]).map(({ output, message }) => `${output} ${message}`);

test('pages of published items, lists, years and months are right', () => {
  expect(found('meldungen/2026/index.html', 'meldungen/2026/04/index.html', 'meldungen/seite/2/index.html')).toEqual(
    [],
  );
});

test('so are files, cards, pages of what was withdrawn, and former addresses', () => {
  const more = [
    'dateien/meldungen/neues-labor/plan.pdf',
    'vorschaubilder/meldungen/neues-labor.png',
    'vorschaubilder/meldungen/neues-labor.jpg',
    'vorschaubilder/standard.png',
  ];
  expect(found(...more, 'meldungen/zurueck-gezogen/index.html', 'alt/labor/index.html')).toEqual([]);
});

test('so are the pages at addresses from which the site leads on, whatever is encoded in them', () => {
  const redirected = redirectedIn('/meldungen/gr%C3%BCn/ /meldungen/labor/ 301!\n/node%3A12/ / 301\n');
  const pages = ['meldungen/grün/index.html', 'node:12/index.html'];
  expect(addressMismatches(catalogueOf(contents), [...right, ...pages], redirected)).toEqual([]);
});

test('so are feeds and calendars of a published item, in the folder of its id; nothing else is right there', () => {
  const named: Contents = { events: { tag: { slug: 'labortag' } }, topics: { pharma: { slug: 'pharmazie' } } };
  const found = (...outputs: string[]): string[] =>
    addressMismatches(catalogueOf(named), [
      'veranstaltungen/labortag/index.html',
      'themen/pharmazie/index.html',
      ...outputs,
    ]).map(({ output }) => output);
  expect(found('veranstaltungen/tag/termin.ics', 'themen/pharma/termine.ics', 'themen/pharma/rss.xml')).toEqual([]);
  const strays = ['veranstaltungen/tag/index.html', 'veranstaltungen/geheim/termin.ics', 'themen/geheim/termine.ics'];
  expect(found(...strays)).toEqual(strays);
});

test.each([
  'meldungen/fremd/index.html',
  'meldungen/fremd/kontakt-1.vcf',
  'fremd/index.html',
  'dateien/meldungen/neues-labor/fremd.pdf',
  'dateien/meldungen/fremd/plan.pdf',
  'pressebilder/news/neues-labor/neues-labor.jpg',
  'vorschaubilder/meldungen/fremd.png',
  'vorschaubilder/meldungen/ohne-bild.jpg',
])('%s belongs to nobody', (path) => {
  expect(found(path)).toEqual([`${path} gehört zu keinem veröffentlichten Beitrag`]);
});

test('a published item without a page is told', () => {
  expect(addressMismatches(catalogueOf(contents), ['impressum/index.html']).map(({ output }) => output)).toEqual([
    'meldungen/labor/index.html',
    'meldungen/ohne-bild/index.html',
  ]);
});
