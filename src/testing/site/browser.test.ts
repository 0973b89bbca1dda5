import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { pagesOf, siteFolder } from './sites.ts';
import { close, openTab, type Visit } from './visit.ts';

let browser: Browser;
let site: Server;
let fictitious: Server;

const open = (options?: BrowserContextOptions): Promise<Visit> => openTab(browser, options);

beforeAll(async () => {
  [browser, site, fictitious] = await Promise.all([
    launchBrowser(),
    serve(siteFolder('today')),
    serve(siteFolder('fictitious')),
  ]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), fictitious.close()]);
});

describe('every page in Chromium', () => {
  test('loads without a console error, a foreign request, a missing file or a policy violation', async () => {
    const visit = await open();
    for (const path of pagesOf('today').keys()) await visit.page.goto(site.url + path);
    for (const path of ['/meldungen/alles-in-einer/', '/projekte/probe-mdx/', '/veranstaltungen/']) {
      await visit.page.goto(fictitious.url + path);
    }
    expect(visit.complaints).toEqual([]);
    await close(visit);
  });

  test('sets no cookie and stores nothing', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/?q=Zelltherapie`);
    await visit.page.waitForSelector('.results li');
    expect(await visit.page.context().cookies()).toEqual([]);
    expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await close(visit);
  });

  test('the policy blocks what it should: an injected style attribute and a foreign picture', async () => {
    const visit = await open();
    await visit.page.goto(site.url);
    await visit.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="color:red">x</p><img src="http://127.0.0.1:9/x.png" alt="">',
      );
    });
    await expect
      .poll(() => [...new Set(visit.complaints.filter((text) => text.startsWith('policy:')))].sort())
      .toEqual(['policy: img-src http://127.0.0.1:9/x.png', 'policy: style-src-attr inline']);
    await close(visit);
  });
});

describe('the map of places', () => {
  test.each([320, 390, 600, 1280])('has names that cover neither each other nor a dot at %i px', async (width) => {
    const visit = await open({ viewport: { width, height: 900 } });
    await visit.page.goto(`${site.url}/orte/`);
    const covered = await visit.page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(`.region-map ${selector}`)]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => ({ name: element.parentElement?.textContent, box: element.getBoundingClientRect() }));
      const names = [...boxes('.name'), ...boxes('.state'), ...boxes('.neighbour')];
      const meet = (a: DOMRect, b: DOMRect) =>
        // A line of type is a fifth higher than its letters.
        a.left < b.right && b.left < a.right && a.top + a.height / 5 < b.bottom && b.top < a.bottom - a.height / 5;
      return names.flatMap(({ name, box }, index) =>
        [...names.slice(index + 1), ...boxes('.dot')]
          .filter((other) => meet(box, other.box))
          .map((other) => `${name} / ${other.name}`),
      );
    });
    expect(covered).toEqual([]);
    await close(visit);
  });

  test('has type of 12 to 18 px and targets of 24 px on a phone', async () => {
    const visit = await open({ viewport: { width: 320, height: 900 } });
    await visit.page.goto(`${site.url}/orte/`);
    const sizes = await visit.page.evaluate(() => {
      const scale = (document.querySelector('.region-map svg')?.clientWidth ?? 0) / 1000;
      const fontOf = (selector: string) =>
        Number.parseFloat(getComputedStyle(document.querySelector(selector) as Element).fontSize) * scale;
      const target = document.querySelector('.region-map .target')?.getBoundingClientRect().width ?? 0;
      return { name: fontOf('.region-map .name'), target };
    });
    expect(sizes.name).toBeGreaterThan(12);
    expect(sizes.name).toBeLessThan(18);
    expect(sizes.target).toBeGreaterThanOrEqual(24);
    await close(visit);
  });

  test('is walked through by Tab, and Enter opens the place', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/orte/`);
    await visit.page.locator('.region-map a').first().focus();
    await visit.page.keyboard.press('Tab');
    const focused = await visit.page.evaluate(() => ({
      label: document.activeElement?.getAttribute('aria-label'),
      outline: getComputedStyle(document.activeElement as Element).outlineStyle,
    }));
    expect(focused).toEqual({ label: expect.stringMatching(/^Dresden, \d+ Beiträge$/), outline: 'solid' });
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForURL('**/orte/dresden/');
    await close(visit);
  });
});

describe('the keyboard', () => {
  test('the first Tab offers to skip to the content, and Enter does', async () => {
    const visit = await open();
    await visit.page.goto(site.url);
    await visit.page.keyboard.press('Tab');
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen');
    await visit.page.keyboard.press('Enter');
    expect(new URL(visit.page.url()).hash).toBe('#content');
    await close(visit);
  });
});

describe('the search by keyboard alone', () => {
  test('Tab leads to the field and from there through filters and button to the first result', async () => {
    const visit = await open();
    const { page } = visit;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim());
    await page.goto(`${site.url}/suche/`);
    await page.waitForSelector('form:not([hidden])');
    for (let step = 0; step < 20 && (await focused()) !== 'q'; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Zelltherapie');
    await page.waitForSelector('.results li');
    const path: (string | null | undefined)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      path.push(await focused());
    }
    expect(path).toEqual([
      'type',
      'year',
      'topic',
      'place',
      'Suchen',
      'Fraunhofer-Institut für Zelltherapie und Immunologie',
    ]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/organisationen/fraunhofer-izi/');
    await page.goBack();
    await page.waitForSelector('.results li');
    expect(await page.inputValue('[name="q"]')).toBe('Zelltherapie');
    await close(visit);
  });

  test('every focused link, field and button is marked by an outline', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/`);
    await visit.page.waitForSelector('form:not([hidden])');
    for (let step = 0; step < 25; step += 1) {
      await visit.page.keyboard.press('Tab');
      const outline = await visit.page.evaluate(() => {
        const element = document.activeElement;
        return element && element !== document.body ? getComputedStyle(element).outlineStyle : 'solid';
      });
      expect(outline).toBe('solid');
    }
    await close(visit);
  });
});

describe('the search', () => {
  const titles = (page: Page): Promise<string[]> =>
    page.locator('.results li > a').evaluateAll((links) => links.map((link) => link.textContent ?? ''));

  const search = async (page: Page, query: string): Promise<string[]> => {
    await page.fill('[name="q"]', query);
    await page.waitForFunction((wanted) => new URLSearchParams(location.search).get('q') === wanted, query);
    await page.waitForFunction(() => /Treffer/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
    return titles(page);
  };

  test('loads nothing of its index before the reader turns to it', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/`);
    await visit.page.waitForSelector('form:not([hidden])');
    expect(visit.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await visit.page.focus('[name="q"]');
    await expect.poll(() => visit.requests.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
    await close(visit);
  });

  test('finds the right items for the words that readers type', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/`);
    const skilled = await search(visit.page, 'Fachkräfte');
    expect(skilled).toContain('QualiBioPharma');
    expect(skilled).toContain('Neues Projekt QualiBioPharma bildet Laborkräfte für die Biotechnologie weiter');
    expect((await search(visit.page, 'Zelltherapie'))[0]).toBe('Fraunhofer-Institut für Zelltherapie und Immunologie');
    expect((await search(visit.page, 'Leipzig 2016')).slice(0, 3)).toContain('Deutsche Biotechnologietage 2016');
    expect((await search(visit.page, 'Fachkraefte')).toSorted()).toEqual(skilled.toSorted());
    expect(visit.complaints).toEqual([]);
    await close(visit);
  });

  test('announces the number of results to screen readers and marks what was found', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/?q=Zelltherapie`);
    await visit.page.waitForSelector('.results li');
    const count = await visit.page.locator('.results li').count();
    await expect.poll(() => visit.page.locator('[role="status"]').textContent()).toBe(`${count} Treffer`);
    expect(await visit.page.locator('.results mark').first().textContent()).toMatch(/Zelltherapie/);
    await close(visit);
  });

  test('filters by type and year, and keeps everything in the address', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/?q=Leipzig`);
    await visit.page.waitForSelector('.results li');
    await visit.page.selectOption('[name="type"]', 'Pressemitteilung');
    await visit.page.selectOption('[name="year"]', '2024');
    await expect
      .poll(() => titles(visit.page))
      .toEqual(['biosaxony gewinnt mit „QualiBioPharma“ den Wettbewerb „ClusterERFOLG“']);
    expect(new URL(visit.page.url()).search).toBe('?q=Leipzig&type=Pressemitteilung&year=2024');
    await visit.page.reload();
    await expect.poll(() => titles(visit.page)).toHaveLength(1);
    expect(await visit.page.inputValue('[name="year"]')).toBe('2024');
    await close(visit);
  });

  test('says honestly that nothing was found', async () => {
    const visit = await open();
    await visit.page.goto(`${site.url}/suche/?q=Xylophonkonzert`);
    await expect
      .poll(() => visit.page.locator('[role="status"]').textContent())
      .toMatch(/^Kein Treffer für „Xylophonkonzert“\./);
    expect(await visit.page.locator('.results').isHidden()).toBe(true);
    await close(visit);
  });

  test('without script the page says so and names other ways', async () => {
    const visit = await open({ javaScriptEnabled: false });
    await visit.page.goto(`${site.url}/suche/`);
    expect(await visit.page.locator('noscript').textContent()).toContain('braucht dafür JavaScript');
    expect(await visit.page.locator('form').isHidden()).toBe(true);
    expect(await visit.page.getByRole('main').getByRole('link', { name: 'Themen' }).isVisible()).toBe(true);
    await close(visit);
  });
});
