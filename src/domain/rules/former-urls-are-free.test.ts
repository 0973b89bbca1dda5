import { expect, test } from 'vitest';
import {
  CHECKED_AT,
  contentTree,
  found,
  markdown,
  newsWith,
  projectWith,
  topic,
} from '../../testing/content-builders.ts';
import { formerUrlsAreFree } from './former-urls-are-free.ts';

const from = (...urls: string[]) => newsWith(`formerUrls: [${urls.join(', ')}]`);

test('an address that nobody has is free', () => {
  const files = { 'news/labor/index.md': from('/meldungen/alt/', '/aktuelles/2014/kick-off.html') };
  expect(found(formerUrlsAreFree, files)).toEqual([]);
});

test('an item’s own present address is no former one', () => {
  expect(found(formerUrlsAreFree, { 'news/labor/index.md': from('/meldungen/labor') })).toEqual([
    {
      at: 'news/labor/index.md:6:14 [formerUrls.0]',
      value: '/meldungen/labor',
      message: '„/meldungen/labor“ ist die jetzige Adresse dieses Beitrags.',
      mend: 'Die Zeile löschen.',
    },
  ]);
});

test('nor is another item’s, by slug or folder, published or not, of any type', () => {
  const files = {
    'news/labor/index.md': from('/meldungen/neu/', '/projekte/linie/', '/impressum/', '/themen/pharmazie/index.html'),
    'news/zwei/index.md': newsWith('slug: neu', 'draft: true'),
    'projects/linie/index.md': projectWith(),
    'topics/pharmazie/index.md': topic('Pharmazie'),
    'pages/legal-notice/index.md': markdown(['title: Impressum', 'slug: impressum', 'summary: Wer.']),
  };
  expect(found(formerUrlsAreFree, files).map(({ message }) => message)).toEqual([
    'Unter „/meldungen/neu/“ steht jetzt content/news/zwei/index.md; von dort kann nichts weiterleiten.',
    'Unter „/projekte/linie/“ steht jetzt content/projects/linie/index.md; von dort kann nichts weiterleiten.',
    'Unter „/impressum/“ steht jetzt content/pages/legal-notice/index.md; von dort kann nichts weiterleiten.',
    'Unter „/themen/pharmazie/index.html“ steht jetzt content/topics/pharmazie/index.md; von dort kann nichts weiterleiten.',
  ]);
});

test('nor is that of a text, a contact, an attachment or a press picture of an item', () => {
  const files = {
    'news/labor/index.md': from(
      '/meldungen/zwei/text.txt',
      '/meldungen/zwei/kontakt-1.vcf',
      '/dateien/meldungen/zwei/bericht.pdf',
      '/pressebilder/news/zwei/zwei.jpg',
    ),
    'news/zwei/index.md': newsWith(
      'attachments: [{ file: ./bericht.pdf, title: Bericht, accessible: true }]',
      'cover: { src: ./a.jpg, alt: A, credit: E, licence: CC0, pressTerms: Frei }',
    ),
  };
  expect(found(formerUrlsAreFree, files)).toHaveLength(4);
});

test.each([
  ['/', 'ein Bereich der Website'],
  ['/index.html', 'ein Bereich der Website'],
  ['/meldungen/', 'ein Bereich der Website'],
  ['/meldungen/seite/9/', 'eine Übersicht der Website'],
  ['/meldungen/2014/', 'eine Übersicht der Website'],
  ['/veranstaltungen/2014/03/', 'eine Übersicht der Website'],
  ['/veranstaltungen/kalender/2014-03/', 'eine Übersicht der Website'],
  ['/meldungen/art/pressemitteilungen/', 'eine Übersicht der Website'],
  ['/rss.xml', 'eine Datei der Website'],
  ['/sitemap-news.xml', 'eine Datei der Website'],
  ['/robots.txt', 'eine Datei der Website'],
])('nor is %s', (url, called) => {
  expect(found(formerUrlsAreFree, { 'news/labor/index.md': from(url) })[0]?.message).toBe(
    `Unter „${url}“ steht ${called}.`,
  );
});

test('an address leads to one item only, however it is written; the second is shown', () => {
  const files = {
    'events/tag/index.md': markdown(['title: Tag', 'formerUrls: [/aktuelles/gründung/]']),
    'news/labor/index.md': from('/aktuelles/gr%C3%BCndung'),
  };
  expect(found(formerUrlsAreFree, files)).toEqual([
    {
      at: 'news/labor/index.md:6:14 [formerUrls.0]',
      value: '/aktuelles/gr%C3%BCndung',
      message:
        'Auch content/events/tag/index.md nennt „/aktuelles/gr%C3%BCndung“; eine Adresse kann nur zu einem Beitrag führen.',
      mend: 'Die Zeile in einer der beiden Dateien löschen.',
    },
  ]);
});

test('and not two places say where it leads', () => {
  const files = { 'news/labor/index.md': from('/alt/'), 'redirects.txt': '/alt/ /meldungen/' };
  expect(found(formerUrlsAreFree, files)[0]?.message).toMatch(/^Auch content\/redirects\.txt nennt/);
});

test('what is no address at all is left to its field', () => {
  expect(formerUrlsAreFree.check(contentTree({ 'news/a/index.md': from('alt', '12') }), CHECKED_AT)).toEqual([]);
});
