/** Every feed of a built site, in every format, as other people's programs read it. */
import { parseOpml } from 'feedsmith';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { feedReaders, jsonFeedFaults, type ReadItem, xmlFaults } from '../feed-readers.ts';
import { filesOf, pagesOf, readText, type SiteName, siteFolder } from './sites.ts';

const SITE = 'https://www.lifesciences-mitteldeutschland.example';

const FEED = /(?:^|\/)(?:(rss|atom)(?:-\d{4})?\.xml|feed(?:-\d{4})?\.json)$/;

const formatOf = (path: string): keyof typeof feedReaders =>
  path.endsWith('.json') ? 'json' : /(?:^|\/)rss[^/]*$/.test(path) ? 'rss' : 'atom';

const feedsOf = (site: string): string[] => filesOf(site).filter((path) => FEED.test(path));

/** As each program that knows the format reads a document. */
async function readingsOf(site: string, path: string): Promise<Map<string, ReadItem[]>> {
  const text = readText(site, path);
  const programs = Object.entries(feedReaders[formatOf(path)]);
  return new Map(await Promise.all(programs.map(async ([name, read]) => [name, await read(text)] as const)));
}

/** This program decodes entities of texts a second time; all else it reads like the others. */
const LENIENT = '@rowanmanning/feed-parser';
const withoutTexts = (items: readonly ReadItem[]) =>
  items.map(({ guid, url, published, categories }) => ({ guid, url, published, categories }));

const ownAddresses = (text: string): string[] =>
  [...text.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) =>
    address.startsWith(`${SITE}/`) ? [address] : [],
  );

/** Path of the file that a host sends for an address. */
const fileFor = (address: string): string => {
  const { pathname } = new URL(address);
  return decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
};

describe.each<SiteName>(['today', 'fictitious'])('every feed of "%s"', (site) => {
  const paths = feedsOf(site);
  const folders = [...new Set(paths.map((path) => path.replace(FEED, '')))];
  const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

  test('is there in every format', () => {
    expect(paths.length).toBeGreaterThan(15);
    for (const folder of folders) {
      const names = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => inFolder(folder, name));
      expect(paths).toEqual(expect.arrayContaining(names));
    }
  });

  test('is well-formed, or follows its schema', () => {
    for (const path of paths) {
      const text = readText(site, path);
      expect([path, path.endsWith('.json') ? jsonFeedFaults(text) : xmlFaults(text)]).toEqual([path, []]);
    }
  });

  test('is read alike by all programs, and the same in all formats', async () => {
    for (const folder of folders) {
      const expected = (await readingsOf(site, inFolder(folder, 'feed.json'))).get('JSON.parse') ?? [];
      for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
        for (const [program, items] of await readingsOf(site, inFolder(folder, name))) {
          if (program === LENIENT) expect(withoutTexts(items), folder).toEqual(withoutTexts(expected));
          else expect(items, `${program}: ${folder}/${name}`).toEqual(expected);
        }
      }
    }
  });

  test('has unique ids that are no addresses, one line as title, and dates not ahead of the site', async () => {
    for (const path of paths) {
      const [items = []] = (await readingsOf(site, path)).values();
      const ids = items.map(({ guid }) => guid);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const { guid, title, published = '' } of items) {
        expect(guid).toMatch(/^tag:lifesciences-mitteldeutschland\.example,2026:[a-z]+\/[a-z0-9-]+$/);
        expect(title).toMatch(/^\S(?:[^\n\t]*\S)?$/);
        expect(Date.parse(published)).toBeLessThan(Date.parse('2026-11-21T12:00:01Z'));
      }
      const dates = items.map(({ published }) => published);
      expect(dates).toEqual(dates.toSorted().reverse());
    }
  });

  test('has dates of RFC 822 with four-digit years and an address of its own', () => {
    for (const path of paths) {
      const text = readText(site, path);
      expect(text, path).toContain(`${SITE}/${path}`);
      for (const [, date] of text.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)) {
        expect(date).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
      }
    }
  });

  test('names only addresses that are whole, and of this site only those that exist', async () => {
    const files = new Set(filesOf(site));
    for (const path of paths) {
      const text = readText(site, path);
      const [items = []] = (await readingsOf(site, path)).values();
      const ofItems = items.flatMap(({ url = '', html = '' }) => [url, ...ownAddresses(html)]);
      for (const [, address = ''] of items.flatMap(({ html = '' }) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)]))
        expect(address, path).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
      // Of the document itself: links to other documents, to pages, to pictures.
      const ofDocument = path.endsWith('.json')
        ? [...text.matchAll(/"(?:\w*_url|icon|favicon|url|image)":"(https:[^"]*)"/g)].map(([, url = '']) => url)
        : [
            ...ownAddresses(text),
            ...[...text.matchAll(/<(?:icon|logo|url|link)>([^<]+)</g)].map(([, url = '']) => url),
          ];
      for (const address of [...ofItems, ...ofDocument].filter((url) => url.startsWith(`${SITE}/`)))
        expect(files, `${path}: ${address}`).toContain(fileFor(address));
    }
  });

  test('is found through the list of all feeds, each once', () => {
    const opml = readText(site, 'feeds.opml');
    expect(xmlFaults(opml)).toEqual([]);
    const outlines = (parseOpml(opml).body?.outlines ?? []).flatMap(({ outlines: inner = [] }) => inner);
    expect(outlines.map(({ xmlUrl }) => xmlUrl).sort()).toEqual(
      folders.map((folder) => `${SITE}/${inFolder(folder, 'rss.xml')}`).sort(),
    );
    expect(new Set(outlines.map(({ title }) => title)).size).toBe(outlines.length);
    const files = new Set(filesOf(site));
    for (const { htmlUrl = '' } of outlines) expect(files).toContain(fileFor(htmlUrl));
  });

  test('that a page announces is there; titles on one page differ, and the main feed comes last', () => {
    const files = new Set(filesOf(site));
    for (const [page, html] of pagesOf(site)) {
      const links = [
        ...html.matchAll(/<link rel="alternate" type="application\/rss\+xml" title="([^"]*)" href="([^"]*)">/g),
      ];
      const titles = links.map(([, title]) => title);
      const targets = links.map(([, , href = '']) => href);
      expect(new Set(titles).size, page).toBe(titles.length);
      for (const href of targets) expect(files, page).toContain(href.slice(1));
      expect(targets.at(-1), page).toBe('/rss.xml');
    }
  });
});

test('what the main feed has no room for is reached through archives in its format', async () => {
  const seen = new Set<string>();
  let path: string | undefined = 'feed.json';
  const documents: string[] = [];
  while (path !== undefined) {
    documents.push(path);
    const feed = JSON.parse(readText('fictitious', path)) as { items: { id: string }[]; next_url?: string };
    for (const { id } of feed.items) seen.add(id);
    path = feed.next_url === undefined ? undefined : fileFor(feed.next_url);
  }
  expect(documents).toEqual(['feed.json', 'feed-2025.json']);
  const pages = [...pagesOf('fictitious')].filter(
    ([page, html]) =>
      /^\/(?:meldungen|veranstaltungen|projekte)\/(?!\d{4}\/|kalender\/|seite\/|art\/)[^/]+\/$/.test(page) &&
      !html.includes('http-equiv="refresh"'),
  );
  expect(seen.size).toBe(pages.length);
});

describe('a feed opened in a browser', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(siteFolder('today'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(['/rss.xml', '/themen/pharmazie/atom.xml'])(
    '%s is readable, and leads to the subscriptions',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      const response = await page.goto(server.url + path);
      expect(response?.headers()['content-type']).toBe('application/xml; charset=utf-8');
      const look = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        const shown = [...document.documentElement.querySelectorAll('*')].filter(
          (one) => one.getClientRects().length > 0,
        );
        const links = [...document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'a')];
        return {
          backgroundColor,
          width: document.documentElement.scrollWidth,
          shown: [...new Set(shown.map(({ localName }) => localName))].sort(),
          links: links.map((link) => [link.textContent, (link as HTMLAnchorElement).href]),
          fonts: document.fonts.size,
        };
      });
      const isAtom = path.endsWith('atom.xml');
      // The dark paper of the site.
      expect(look.backgroundColor).toBe('rgb(20, 25, 26)');
      expect(look.width).toBe(390);
      expect(look.fonts).toBe(2);
      expect(look.shown).toEqual(
        isAtom
          ? ['a', 'div', 'entry', 'p', 'published', 'subtitle', 'summary', 'title']
          : ['a', 'channel', 'description', 'div', 'item', 'p', 'pubDate', 'title'],
      );
      expect(look.links).toEqual([
        ['So abonnieren Sie', `${SITE}/abonnieren/`],
        ['Zur Seite dieses Feeds', isAtom ? `${SITE}/themen/pharmazie/` : `${SITE}/`],
      ]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
