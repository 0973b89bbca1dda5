import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { pagesOf, siteFolder } from './sites.ts';

let browser: Browser;
let site: Server;
let fictitious: Server;

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

interface Visit {
  page: Page;
  /** Console errors, failed and foreign requests, violations of the content security policy. */
  complaints: string[];
  /** Addresses of all requests. */
  requests: string[];
}

/** A tab that notes everything that should not happen. */
async function open(options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith('http://127.0.0.1:')) complaints.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('noteViolation', (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { noteViolation: (text: string) => void }).noteViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { page, complaints, requests };
}

const close = ({ page }: Visit): Promise<void> => page.context().close();

/** axe's findings against WCAG 2.2 AA, one line each. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  // The page's policy forbids injected scripts; the automation protocol evaluates beyond it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

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

const PAGE_TYPES = [
  '/',
  '/meldungen/',
  '/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/',
  '/veranstaltungen/',
  '/veranstaltungen/biosaxony-kick-off-2014/',
  '/veranstaltungen/w3-fair-jena-2025/',
  '/projekte/',
  '/projekte/qualibiopharma/',
  '/organisationen/',
  '/organisationen/bmwe/',
  '/orte/',
  '/orte/leipzig/',
  '/reihen/',
  '/reihen/w3-fair/',
  '/themen/',
  '/themen/fachkraefte/',
  '/suche/?q=Leipzig',
  '/abonnieren/',
  '/archiv/',
  '/a-z/',
  '/meldungen/2024/',
  '/meldungen/art/pressemitteilungen/',
  '/meldungen/?thema=fachkraefte',
  '/veranstaltungen/2016/',
  '/veranstaltungen/kalender/',
  '/veranstaltungen/kalender/2016-04/',
  '/veranstaltungen/kalender/2022-11/',
  '/veranstaltungen/?ort=leipzig',
  '/impressum/',
  '/404.html',
];

describe.each([
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const)('in $colorScheme at $width px', ({ colorScheme, width }) => {
  test('every type of page has no accessibility fault that axe finds, and does not scroll sideways', async () => {
    const visit = await open({ colorScheme, viewport: { width, height: 900 } });
    const faults: string[] = [];
    const look = async (url: string): Promise<void> => {
      await visit.page.goto(url);
      if (url.includes('?q=')) await visit.page.waitForSelector('.results li');
      else if (url.includes('?')) await visit.page.waitForSelector('[data-found]:not([hidden]) li');
      faults.push(...(await accessibilityFaults(visit.page)).map((fault) => `${url} ${fault}`));
      const overflow = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) faults.push(`${url} scrolls sideways by ${overflow} px`);
    };
    for (const path of PAGE_TYPES) await look(site.url + path);
    await look(`${fictitious.url}/meldungen/alles-in-einer/`);
    await look(`${fictitious.url}/veranstaltungen/`);
    await look(`${fictitious.url}/veranstaltungen/kalender/2026-05/`);
    await look(`${fictitious.url}/meldungen/2025/01/`);
    expect(faults).toEqual([]);
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
