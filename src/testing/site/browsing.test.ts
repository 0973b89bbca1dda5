/** Ways through the site: archives, calendar, narrowing lists down, the register. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { filesOf, pagesOf, readBytes, siteFolder, textOf } from './sites.ts';
import { focusedText, tabTo } from './visit.ts';

const today = pagesOf('today');
const fictitious = pagesOf('fictitious');
const textAt = (pages: Map<string, string>, path: string): string => textOf(pages.get(path) ?? '');
const matching = (pages: Map<string, string>, pattern: RegExp): string[] =>
  [...pages.keys()].filter((path) => pattern.test(path)).sort();

describe('the archive', () => {
  test('has a page for every year that has something, and for no other', () => {
    expect(matching(today, /^\/meldungen\/\d{4}\/$/)).toEqual([
      '/meldungen/2014/',
      '/meldungen/2016/',
      '/meldungen/2021/',
      '/meldungen/2022/',
      '/meldungen/2024/',
    ]);
    expect(matching(today, /^\/veranstaltungen\/\d{4}\/$/)).toEqual([
      '/veranstaltungen/2014/',
      '/veranstaltungen/2016/',
      '/veranstaltungen/2022/',
      '/veranstaltungen/2024/',
      '/veranstaltungen/2025/',
    ]);
  });

  test('has pages for the months of a year with many items only', () => {
    expect(matching(today, /^\/(?:meldungen|veranstaltungen)\/\d{4}\/\d{2}\/$/)).toEqual([]);
    expect(matching(fictitious, /^\/meldungen\/\d{4}\/\d{2}\/$/)).toEqual(['/meldungen/2025/01/']);
  });

  test('shows a year complete', () => {
    const text = textAt(fictitious, '/meldungen/2025/');
    const missing = Array.from({ length: 45 }, (_, index) => `Meldung ${String(index + 1).padStart(2, '0')} `).filter(
      (title) => !text.includes(title),
    );
    expect(missing).toEqual([]);
    expect(text).toContain('Januar 45 Meldungen');
  });

  test('counts every year in its table', () => {
    expect(textAt(fictitious, '/archiv/')).toContain('2025 45 Meldungen 1 Veranstaltung');
    expect(textAt(today, '/archiv/')).toContain('2016 1 Meldung 2 Veranstaltungen');
  });

  test('is a click away from both lists', () => {
    for (const path of ['/meldungen/', '/veranstaltungen/']) expect(today.get(path)).toContain('href="/archiv/"');
  });
});

describe('no way leads to an empty page', () => {
  test.each([
    ['today', today],
    ['fictitious', fictitious],
  ] as const)('of the site %s', (_, pages) => {
    const lists = matching(pages, /^\/(?:meldungen|veranstaltungen)\/(?:\d{4}|art|kalender)\/./).concat(
      matching(pages, /^\/(?:meldungen|veranstaltungen)\/\d{4}\/$/),
    );
    expect(lists.length).toBeGreaterThan(5);
    const items = /<main[\s\S]*href="\/(?:meldungen|veranstaltungen)\/[a-z][^"/]*\/"[\s\S]*<\/main>/;
    expect(lists.filter((path) => !items.test((pages.get(path) ?? '').replace(/<nav[\s\S]*?<\/nav>/g, '')))).toEqual(
      [],
    );
  });
});

describe('the calendar', () => {
  test('has the months that have events', () => {
    expect(matching(today, /^\/veranstaltungen\/kalender\//)).toEqual([
      '/veranstaltungen/kalender/',
      '/veranstaltungen/kalender/2014-02/',
      '/veranstaltungen/kalender/2016-04/',
      '/veranstaltungen/kalender/2016-10/',
      '/veranstaltungen/kalender/2022-11/',
      '/veranstaltungen/kalender/2024-09/',
      '/veranstaltungen/kalender/2025-09/',
    ]);
  });

  test('is a table with a caption, named columns and a time in every day', () => {
    const html = today.get('/veranstaltungen/kalender/2016-04/') ?? '';
    expect(html).toMatch(/<table[^>]*>\s*<caption[^>]*>\s*April 2016\s*<\/caption>/);
    expect([...html.matchAll(/<th scope="col"[^>]*>\s*<abbr title="(\w+)"/g)].map(([, day]) => day)).toEqual([
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
    expect(html.match(/<time datetime="2016-04-\d\d"/g)).toHaveLength(30);
  });

  test('has an event on each of its days', () => {
    const html = today.get('/veranstaltungen/kalender/2016-04/') ?? '';
    const links = [
      ...html.matchAll(/<a href="\/veranstaltungen\/deutsche-biotechnologietage-2016\/"[^>]*>([\s\S]*?)<\/a>/g),
    ];
    expect(links.map(([link]) => textOf(link))).toEqual([
      'Deutsche Biotechnologietage 2016',
      'Deutsche Biotechnologietage 2016, 2. Tag',
    ]);
  });

  test('is linked from the events', () => {
    expect(today.get('/veranstaltungen/')).toContain('href="/veranstaltungen/kalender/"');
    expect(textAt(today, '/veranstaltungen/bionection-2016/')).toContain('Im Kalender: Oktober 2016');
  });

  test('lists an event of unknown day without a grid', () => {
    const html = today.get('/veranstaltungen/kalender/2022-11/') ?? '';
    expect(html).not.toContain('<table');
    expect(textOf(html)).toContain('Im Lauf des Monats');
  });
});

describe('the register from A to Z', () => {
  test('leads from a former short name to today’s name', () => {
    expect(textAt(today, '/a-z/')).toMatch(/BMWK\s+→\s+siehe\s+Bundesministerium für Wirtschaft und Energie/);
  });

  test('is in the footer of every page', () => {
    for (const [path, html] of today) expect(html, path).toContain('href="/a-z/"');
  });
});

describe('the search index', () => {
  test('is the same for the same pages, with filters of several values and an order', () => {
    const indexOf = (site: string) => filesOf(site).filter((path) => path.startsWith('pagefind/'));
    expect(indexOf('again')).toEqual(indexOf('today'));
    const differing = indexOf('today').filter((path) => !readBytes('today', path).equals(readBytes('again', path)));
    expect(differing).toEqual([]);
  });
});

describe('in Chromium', () => {
  let browser: Browser;
  let site: Server;
  let other: Server;

  beforeAll(async () => {
    [browser, site, other] = await Promise.all([
      launchBrowser(),
      serve(siteFolder('today')),
      serve(siteFolder('fictitious')),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), other.close()]);
  });

  async function open(url: string, options: BrowserContextOptions = {}) {
    const page = await (await browser.newContext(options)).newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    return { page, complaints, requests };
  }

  const status = (page: Page) => page.locator('item-filter [role="status"]').textContent();
  const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
  const titles = (page: Page) => page.locator('[data-found] h3').allTextContents();

  test('a list is narrowed down by keyboard, with its state in the address, and the back button undoes it', async () => {
    const { page, complaints } = await open(`${site.url}/meldungen/`);
    await tabTo(page, 'Thema');
    await page.keyboard.type('Fach');
    await expect.poll(() => status(page)).toBe('3 Meldungen');
    expect(query(page)).toBe('?thema=fachkraefte');
    expect(await page.locator('[data-whole]').isHidden()).toBe(true);
    await tabTo(page, 'Jahr');
    await page.keyboard.type('2024');
    await expect.poll(() => status(page)).toBe('1 Meldung');
    expect(query(page)).toBe('?thema=fachkraefte&jahr=2024');
    expect(await titles(page)).toEqual(['biosaxony gewinnt mit „QualiBioPharma“ den Wettbewerb „ClusterERFOLG“']);
    await page.goBack();
    await expect.poll(() => status(page)).toBe('3 Meldungen');
    expect(await page.inputValue('select[name="jahr"]')).toBe('');
    await page.goBack();
    await expect.poll(() => page.locator('[data-whole]').isVisible()).toBe(true);
    expect(query(page)).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('what was chosen is reset by keyboard, and the focus is back at the first field', async () => {
    const { page } = await open(`${site.url}/meldungen/`);
    await tabTo(page, 'Thema');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status(page)).toMatch(/^\d+ Meldung/);
    await tabTo(page, 'Filter zurücksetzen');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-whole]').isVisible()).toBe(true);
    expect(query(page)).toBe('');
    expect(await focusedText(page)).toBe('Thema');
    await page.context().close();
  });

  test('an address with a state shows it, with cards like those of the whole list, and can be reset', async () => {
    const { page } = await open(`${site.url}/veranstaltungen/?ort=leipzig`);
    await expect.poll(() => status(page)).toBe('1 Veranstaltung');
    const card = page.locator('[data-found] li');
    expect(await card.locator('a').getAttribute('href')).toBe('/veranstaltungen/deutsche-biotechnologietage-2016/');
    expect(await card.locator('time').getAttribute('datetime')).toBe('2016-04-26');
    expect(await card.textContent()).not.toMatch(/[{}]|undefined/);
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await expect.poll(() => page.locator('[data-whole]').isVisible()).toBe(true);
    expect(query(page)).toBe('');
    await page.context().close();
  });

  test('each option says how much it would give, and one that would give nothing cannot be chosen', async () => {
    const { page } = await open(`${site.url}/meldungen/?thema=fachkraefte`);
    await expect.poll(() => status(page)).toBe('3 Meldungen');
    const years = await page
      .locator('select[name="jahr"] option')
      .evaluateAll((options) =>
        options.map((option) => `${option.textContent}${(option as HTMLOptionElement).disabled ? ' –' : ''}`),
      );
    expect(years).toEqual(['alle', '2024 (1)', '2022 (1)', '2021 (1)', '2016 (0) –', '2014 (0) –']);
    await page.context().close();
  });

  test('a long selection is shown in parts', async () => {
    const { page } = await open(`${other.url}/meldungen/?jahr=2025`);
    await expect.poll(() => status(page)).toBe('45 Meldungen');
    expect(await titles(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Weitere zeigen' }).click();
    await expect.poll(async () => (await titles(page)).length).toBe(40);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(page))[20]);
    await page.context().close();
  });

  test('nothing of the index is loaded before the reader turns to the filter', async () => {
    const { page, requests } = await open(`${site.url}/meldungen/`);
    await page.waitForSelector('[data-fields]:not([hidden])');
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.context().close();
  });

  test('where the index cannot be loaded, the links come back and it is said', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.url}/meldungen/?thema=fachkraefte`);
    await expect.poll(() => status(page)).toContain('kann in diesem Browser nicht starten');
    expect(await page.locator('item-filter').getByRole('link', { name: 'Fachkräfte' }).first().isVisible()).toBe(true);
    expect(await page.locator('[data-whole]').isVisible()).toBe(true);
    await page.context().close();
  });

  test('without script every value is a link to its page', async () => {
    const { page } = await open(`${site.url}/meldungen/`, { javaScriptEnabled: false });
    expect(await page.locator('[data-fields]').isHidden()).toBe(true);
    await page.locator('summary', { hasText: 'Eingrenzen' }).click();
    await page.locator('item-filter').getByRole('link', { name: 'Pressemitteilung' }).click();
    await page.waitForURL('**/meldungen/art/pressemitteilungen/');
    expect(await page.locator('main h3').count()).toBe(1);
    await page.context().close();
  });

  test('without script the links are reached and followed by keyboard', async () => {
    const { page } = await open(`${site.url}/meldungen/`, { javaScriptEnabled: false });
    await tabTo(page, 'Eingrenzen');
    const link = page.locator('item-filter').getByRole('link', { name: 'Pressemitteilung' });
    expect(await link.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
    await tabTo(page, 'Pressemitteilung');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/meldungen/art/pressemitteilungen/');
    await page.context().close();
  });

  test('on a narrow screen the grid is a list of the days that have something', async () => {
    const { page } = await open(`${site.url}/veranstaltungen/kalender/2016-04/`, {
      viewport: { width: 360, height: 800 },
    });
    const days = await page.locator('td:visible').allInnerTexts();
    expect(days.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Dienstag, 26. April Deutsche Biotechnologietage 2016',
      'Mittwoch, 27. April Deutsche Biotechnologietage 2016, 2. Tag',
    ]);
    await page.context().close();
  });
});
