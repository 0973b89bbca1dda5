import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, kindOf, pageKinds } from './page-kinds.ts';

test.each([
  ['/', 'home'],
  ['/404.html', '404'],
  ['/meldungen/', 'news'],
  ['/meldungen/kick-off/', 'news-entry'],
  ['/meldungen/seite/2/', 'news-page'],
  ['/meldungen/2025/', 'news-year'],
  ['/meldungen/2025/01/', 'news-month'],
  ['/meldungen/art/pressemitteilungen/', 'news-kind'],
  ['/meldungen/art/pressemitteilungen/seite/2/', 'news-kind-page'],
  ['/veranstaltungen/2026/', 'events-year'],
  ['/veranstaltungen/kalender/', 'calendar'],
  ['/veranstaltungen/kalender/2026-05/', 'calendar-month'],
  ['/themen/bioinformatik/', 'topics-entry'],
  ['/themen/bioinformatik/seite/3/', 'topics-entry-page'],
  ['/impressum/', 'page-impressum'],
  ['/suche/', 'search'],
  ['/archiv/', 'archive'],
  ['/rundbrief/', 'digest'],
  ['/rundbrief/2024-09/', 'digest-entry'],
  ['/en/', 'en-home'],
  ['/en/meldungen/kick-off/', 'en-news-entry'],
])('%s is a page of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('the heaviest page stands for its kind, of equals the first', () => {
  const pages = [
    { path: '/meldungen/b/', html: '1234' },
    { path: '/meldungen/a/', html: '12' },
    { path: '/meldungen/c/', html: '1234' },
    { path: '/', html: '' },
  ];
  expect(pageKinds(pages)).toEqual([
    { kind: 'home', path: '/' },
    { kind: 'news-entry', path: '/meldungen/b/' },
  ]);
});

test('a page that only leads elsewhere is none of the pages, however long its head is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const long = `<meta name="x" content="${'x'.repeat(5000)}">`;
  writeFileSync(join(folder, 'alt.html'), `<head>${long}<meta http-equiv="refresh" content="0; url=/neu/"></head>`);
  writeFileSync(join(folder, 'neu.html'), `<head>${long}</head><code>&lt;meta http-equiv="refresh"</code>`);
  expect(builtPages(folder).map(({ path }) => path)).toEqual(['/neu.html']);
  rmSync(folder, { recursive: true });
});
