/** The subscription page and the lines that lead to it: what they offer, with and without script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { filesOf, pagesOf, type SiteName, siteFolder, textOf } from './sites.ts';
import { focusedText, openTab, tabTo, type Visit } from './visit.ts';

const SITE = 'https://www.lifesciences-mitteldeutschland.example';
const PATH = '/abonnieren/';

const pageOf = (site: SiteName, path = PATH): string => pagesOf(site).get(path) ?? '';
const mainOf = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const hrefsIn = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
/** Addresses that readers see and copy. */
const printedIn = (html: string): string[] =>
  [...html.replaceAll(/<wbr[^>]*>/g, '').matchAll(/<code[^>]*>\s*([^<]+?)\s*<\/code>/g)].map(([, url = '']) => url);

/** The file of an address on this site, whichever way it begins. */
const fileOf = (href: string): string => {
  const { pathname } = new URL(href.replace(/^webcal:/, 'https:'), SITE);
  return `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
};

describe.each<SiteName>(['today', 'fictitious'])('what the site "%s" offers', (site) => {
  const main = mainOf(pageOf(site));
  const files = new Set(filesOf(site));
  const subscriptions = [...files].filter((path) =>
    /(?:^|\/)(?:rss|atom)\.xml$|(?:^|\/)(?:feed\.json|termine\.ics)$/.test(path),
  );

  test('every link and every printed address leads to a file that exists', () => {
    const own = [...hrefsIn(main), ...printedIn(main)].filter(
      (href) => !href.startsWith('#') && (!/^https?:/.test(href) || href.startsWith(`${SITE}/`)),
    );
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((href) => !files.has(fileOf(href)))).toEqual([]);
  });

  test('every feed in every format and every calendar of the site can be found', () => {
    const offered = new Set(hrefsIn(main).map(fileOf));
    expect(subscriptions.length).toBeGreaterThan(10);
    expect(subscriptions.filter((path) => !offered.has(path))).toEqual([]);
    expect(offered).toContain('feeds.opml');
  });

  test('the address of every feed and every calendar can be read without following a link', () => {
    const printed = printedIn(main).map(fileOf);
    const readable = subscriptions.filter((path) => /rss\.xml$|\.ics$/.test(path));
    expect(printed.toSorted()).toEqual(expect.arrayContaining(readable.toSorted()));
    expect(new Set(printed).size).toBe(printed.length);
    expect(printedIn(main).filter((url) => !url.startsWith(`${SITE}/`))).toEqual([]);
  });

  test('calendars are opened by the reader’s own program, or taken as a file', () => {
    const calendars = printedIn(main).filter((url) => url.endsWith('.ics'));
    expect(calendars.length).toBeGreaterThan(3);
    for (const url of calendars) {
      expect(hrefsIn(main)).toContain(url.replace('https:', 'webcal:'));
      expect(hrefsIn(main)).toContain(url.replace(SITE, ''));
    }
  });

  test('what a page says of its feed leads to its place on the subscription page', () => {
    const ids = new Set([...main.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const leading = [...pagesOf(site).values()]
      .flatMap((html) => hrefsIn(html))
      .filter((href) => href.startsWith(`${PATH}#`));
    expect(leading.length).toBeGreaterThan(10);
    expect(leading.filter((href) => !ids.has(href.slice(PATH.length + 1)))).toEqual([]);
  });
});

describe('a page with a feed of its own', () => {
  const lineOf = (path: string): string[] => {
    const [line = ''] = /<ul class="plain subscribe-links">[\s\S]*?<\/ul>/.exec(pageOf('today', path)) ?? [];
    return [...line.matchAll(/<a href="([^"]+)"[^>]*>\s*([^<]+?)\s*<\/a>/g)].map(
      ([, href, label]) => `${label} ${href}`,
    );
  };
  const host = SITE.replace('https:', '');

  test.each([
    ['/meldungen/', '/meldungen/rss.xml', undefined],
    ['/meldungen/art/pressemitteilungen/', '/meldungen/art/pressemitteilungen/rss.xml', undefined],
    ['/projekte/', '/projekte/rss.xml', undefined],
    ['/themen/biotechnologie/', '/themen/biotechnologie/rss.xml', '/themen/biotechnologie/termine.ics'],
    [
      '/organisationen/biosaxony-ev/',
      '/organisationen/biosaxony-ev/rss.xml',
      '/organisationen/biosaxony-ev/termine.ics',
    ],
    ['/reihen/bionection/', '/reihen/bionection/rss.xml', '/reihen/bionection/termine.ics'],
    ['/projekte/qualibiopharma/', '/projekte/qualibiopharma/rss.xml', '/projekte/qualibiopharma/termine.ics'],
    ['/orte/leipzig/', '/orte/leipzig/rss.xml', '/orte/leipzig/termine.ics'],
  ])('%s offers it, and its calendar where it has one', (path, feed, calendar) => {
    const [first, second] = lineOf(path);
    expect(first).toBe(`RSS-Feed ${feed}`);
    if (calendar) expect(second).toBe(`Kalender webcal:${host}${calendar}`);
    else expect(second).toContain(PATH);
  });

  test('an article has none, and no style for it', () => {
    const article = pageOf('today', '/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/');
    expect(article).not.toContain('subscribe');
    const [sheet = ''] = /\/_astro\/reading\.[^"]+\.css/.exec(article) ?? [];
    expect(readFileSync(join(siteFolder('today'), sheet), 'utf8')).not.toContain('subscribe');
  });
});

test('every page announces its feeds by titles that differ, the main one last', () => {
  for (const site of ['today', 'fictitious'] as const) {
    for (const [path, html] of pagesOf(site)) {
      const links = [
        ...html.matchAll(/<link rel="alternate" type="application\/rss\+xml" title="([^"]+)" href="([^"]+)">/g),
      ];
      const titles = links.map(([, title]) => title);
      if (/http-equiv="refresh"/.test(html)) continue;
      expect(titles.length, path).toBeGreaterThan(0);
      expect(new Set(titles).size, path).toBe(titles.length);
      expect(links.at(-1)?.[2], path).toBe('/rss.xml');
      expect(links.map(([, , href]) => fileOf(href ?? '')).filter((file) => !filesOf(site).includes(file))).toEqual([]);
    }
  }
});

test('the script is at most 1 kB', () => {
  const [name = ''] = readdirSync(join(siteFolder('today'), '_astro')).filter((file) => file.startsWith('CopyButtons'));
  expect(pageOf('today')).toContain(`/_astro/${name}`);
  expect(readFileSync(join(siteFolder('today'), '_astro', name)).byteLength).toBeLessThanOrEqual(1000);
});

describe('in Chromium', () => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(siteFolder('today'))]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const visit = async (options: BrowserContextOptions = {}, fragment = ''): Promise<Visit> => {
    const opened = await openTab(browser, options);
    await opened.page.goto(server.url + PATH + fragment);
    return opened;
  };
  const MAY_COPY: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
  const NEWS = 'Kopieren: RSS-Feed „Meldungen“';

  test('an address is copied by keyboard, and that is announced', async () => {
    const { page, complaints } = await visit(MAY_COPY);
    await tabTo(page, NEWS);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Adresse kopiert');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}/meldungen/rss.xml`);
    expect(await focusedText(page)).toBe(NEWS);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the button of a calendar copies that of the calendar, by its https address', async () => {
    const { page } = await visit(MAY_COPY);
    await page.getByRole('button', { name: 'Kopieren: Kalender „Alle Veranstaltungen“' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Adresse kopiert');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}/termine.ics`);
    await page.context().close();
  });

  test('where the browser lets nobody copy, the address is selected, and that is said', async () => {
    const { page, complaints } = await visit();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: NEWS }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Die Adresse ist markiert.');
    expect(await page.evaluate(() => String(getSelection()))).toBe(`${SITE}/meldungen/rss.xml`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('what was said goes away by itself, and is said again', async () => {
    const { page } = await openTab(browser, MAY_COPY);
    await page.clock.install();
    await page.goto(server.url + PATH);
    for (const _ of ['first', 'again']) {
      await page.getByRole('button', { name: NEWS }).click();
      await expect.poll(() => page.getByRole('status').textContent()).toBe('Adresse kopiert');
      await page.clock.fastForward(5000);
      expect(await page.getByRole('status').textContent()).toBe('');
    }
    await page.context().close();
  });

  test('without script there are no buttons, and every group opens and shows its addresses', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    expect(await page.locator('main button:visible').count()).toBe(0);
    const topic = page.locator('code', { hasText: '/themen/pharmazie/rss.xml' });
    expect(await topic.isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Themen' }).click();
    expect(await topic.isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Atom-Feed „Thema Pharmazie“' }).getAttribute('href')).toBe(
      '/themen/pharmazie/atom.xml',
    );
    expect(await page.getByText(`${SITE}/rss.xml`).isVisible()).toBe(true);
    await page.context().close();
  });

  test('a group opens by keyboard', async () => {
    const { page } = await visit();
    await page.locator('summary', { hasText: 'Organisationen' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'AGIL GmbH Leipzig');
    await tabTo(page, 'Kopieren: RSS-Feed „Organisation AGIL GmbH Leipzig“');
    await page.context().close();
  });

  test('who comes from an entry’s page finds its group open', async () => {
    const { page } = await visit({}, '#themen-pharmazie');
    expect(await page.locator('#themen-pharmazie').isVisible()).toBe(true);
    await page.context().close();
  });

  test.each([
    ['links', PATH, 'main :is(.ways a, .ways button)'],
    ['the line of a topic', '/themen/biotechnologie/', '.subscribe-links a'],
    ['the block of a project', '/projekte/qualibiopharma/', '.subscribe-links a'],
  ])('%s are at least 24 pixels high (WCAG 2.2, 2.5.8)', async (_, path, selector) => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } });
    await page.goto(server.url + path);
    const heights = await page
      .locator(selector)
      .evaluateAll((targets) =>
        targets.map((target) => target.getBoundingClientRect().height).filter((height) => height > 0),
      );
    expect(heights.length).toBeGreaterThan(1);
    expect(heights.filter((height) => height < 24)).toEqual([]);
    await page.context().close();
  });

  test('on paper the line is left out, of the subscription page the addresses stay', async () => {
    const { page } = await visit();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.getByText(`${SITE}/rss.xml`).isVisible()).toBe(true);
    for (const path of ['/themen/biotechnologie/', '/projekte/qualibiopharma/', '/meldungen/']) {
      await page.goto(server.url + path);
      expect(await page.locator('.subscribe-links').isVisible(), path).toBe(false);
    }
    await page.context().close();
  });
});

test('the page says in two sentences each how it is done, and what the site learns from it', () => {
  const text = textOf(mainOf(pageOf('today')));
  for (const part of [
    'Feedreader',
    'Outlook',
    'Apple Kalender',
    'Google ruft den Kalender nach eigenem Zeitplan ab',
    'Newsletter-Werkzeug',
    'OPML',
    'Was wir dabei erfahren',
  ])
    expect(text).toContain(part);
});
