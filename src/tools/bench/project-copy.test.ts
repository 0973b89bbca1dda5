import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, isFeedFile, isFeedRoute, takeFeedsOut } from './project-copy.ts';

const ROUTES = ['[...feed].xml.ts', 'feeds.opml.ts', 'sitemap.xml.ts', 'addresses.json.ts', 'termine/[...all].ics.ts'];

let root = '';

/** The smallest project that can be copied. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-'));
  const files = {
    ...Object.fromEntries(ROUTES.map((route) => [`src/pages/${route}`, ''])),
    'src/config/feeds.ts': 'export const siteFeeds = [1];\nexport const itemFeeds = [2];\nexport const limit = 50;\n',
    'public/favicon.svg': '',
    'content/news/echt/index.md': 'Echt.',
    'node_modules/paket/index.js': '',
    ...Object.fromEntries(['astro.config.mjs', 'package.json', 'tsconfig.json'].map((name) => [name, '{}'])),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

afterEach(() => rmSync(root, { recursive: true }));

test('a copy has the project’s code and packages, and other content', () => {
  const copy = join(root, '.cache/copy');
  copyProject(root, copy, { 'news/erfunden/index.md': 'Erfunden.' });
  expect(readFileSync(join(copy, 'content/news/erfunden/index.md'), 'utf8')).toBe('Erfunden.');
  expect(existsSync(join(copy, 'content/news/echt'))).toBe(false);
  expect(existsSync(join(copy, 'node_modules/paket/index.js'))).toBe(true);
  expect(existsSync(join(copy, 'src/pages/sitemap.xml.ts'))).toBe(true);
});

test('without feeds, their routes are gone, and the configuration names none', async () => {
  const copy = join(root, '.cache/copy');
  copyProject(root, copy, {});
  expect(takeFeedsOut(copy)).toEqual(['[...feed].xml.ts', 'feeds.opml.ts', 'termine/[...all].ics.ts']);
  expect(ROUTES.filter((route) => existsSync(join(copy, 'src/pages', route)))).toEqual([
    'sitemap.xml.ts',
    'addresses.json.ts',
  ]);
  const config = (await import(pathToFileURL(join(copy, 'src/config/feeds.ts')).href)) as Record<string, unknown>;
  expect({ ...config }).toEqual({ siteFeeds: [], itemFeeds: [], limit: 50 });
  expect(existsSync(join(root, 'src/pages/feeds.opml.ts'))).toBe(true);
});

test.each(['[...feed].xml.ts', 'feed/[...year].json.ts', 'feeds.opml.ts', '[...calendar].ics.ts'])(
  '%s is a route of feeds',
  (path) => expect(isFeedRoute(path)).toBe(true),
);

test.each(['sitemap.xml.ts', 'sitemap-[number].xml.ts', 'sitemap-news.xml.ts', 'addresses.json.ts', 'index.astro'])(
  '%s is none',
  (path) => expect(isFeedRoute(path)).toBe(false),
);

test('feeds and calendars of a finished site are known by their names', () => {
  const files = ['rss.xml', 'themen/a/atom.xml', 'themen/a/atom-2024.xml', 'feed.json', 'termine.ics', 'x/termin.ics'];
  const others = ['sitemap.xml', 'pagefind/pagefind-entry.json', 'meldungen/rss/index.html'];
  expect([...files, ...others].filter(isFeedFile)).toEqual(files);
});
