/** Pages on paper: what is printed, and what is not because nobody can click it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { siteFolder } from './sites.ts';
import { close, openTab, type Visit } from './visit.ts';

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

/** A page on the screen; each test prints it. */
const visitTo = async (server: Server, path: string): Promise<Visit> => {
  const visit = await openTab(browser);
  await visit.page.goto(server.url + path);
  return visit;
};

test('on paper there is a letterhead with the address and nothing to click', async () => {
  const visit = await visitTo(site, '/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/');
  const { page } = visit;
  expect(await page.locator('.letterhead').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.letterhead').innerText()).toContain(
    'https://www.lifesciences-mitteldeutschland.example/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/',
  );
  for (const hidden of ['.site-navigation', '.tools', '.breadcrumb', '.site-footer nav']) {
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  }
  expect(await page.getByText('Pressekontakt').isVisible()).toBe(true);
  await close(visit);
});

describe('links on paper', () => {
  /** What is printed behind the first link of this address. */
  const printedBehind = async (page: Page, href: string): Promise<string> => {
    const link = page.locator(`main a[href="${href}"]`).first();
    const content = await link.evaluate((element) => getComputedStyle(element, '::after').content);
    return content.replace('attr(href)', href).replaceAll('"', '').replace(/\s+/g, '');
  };

  test.each([
    { what: 'text', path: '/meldungen/mitteilung/', href: 'https://www.example.org/ziel' },
    { what: 'the source', path: '/meldungen/fremd/', href: 'https://www.example.org/presse' },
    { what: 'the registration', path: '/veranstaltungen/seminar/', href: 'https://www.example.org/seminar' },
    { what: 'a website', path: '/organisationen/beispiel/', href: 'https://www.example.org/' },
  ])('in $what say where they lead', async ({ path, href }) => {
    const visit = await visitTo(fictitious, path);
    expect(await printedBehind(visit.page, href)).toBe('none');
    await visit.page.emulateMedia({ media: 'print' });
    expect(await printedBehind(visit.page, href)).toBe(`(${href})`);
    await close(visit);
  });

  test('in further information say where they lead', async () => {
    const visit = await visitTo(site, '/projekte/qualibiopharma/');
    const href = (await visit.page.locator('.further a[href^="http"]').first().getAttribute('href')) ?? '';
    expect(href).toMatch(/^https:/);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await printedBehind(visit.page, href)).toBe(`(${href})`);
    await close(visit);
  });
});

test.each([
  '/meldungen/mitteilung/',
  '/meldungen/2025/',
  '/meldungen/seite/1/',
  '/veranstaltungen/kongress-2026/',
  '/veranstaltungen/kalender/2026-09/',
  '/organisationen/beispiel/',
])('what only leads elsewhere is not printed on %s', async (path) => {
  const visit = await visitTo(fictitious, path);
  await visit.page.emulateMedia({ media: 'print' });
  expect(
    await visit.page
      .locator(':is(nav, button, select, summary, .share, .neighbours, .add-to-calendar, .subscribe-line):visible')
      .evaluateAll((shown) => shown.map((element) => element.className || element.tagName)),
  ).toEqual([]);
  await close(visit);
});
