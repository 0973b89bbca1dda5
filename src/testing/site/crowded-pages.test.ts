/** Pages that carry everything at once, as readers with their own settings see them. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { siteFolder } from './sites.ts';
import { close, openTab, type Visit } from './visit.ts';

let browser: Browser;
let site: Server;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serve(siteFolder('fictitious'))]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A reader's own style sheet, which the policy would not let a page bring along. */
const open = (options: BrowserContextOptions): Promise<Visit> => openTab(browser, { ...options, bypassCSP: true });

/** WCAG 2.2, 1.4.12 Text Spacing. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

const CROWDED = [
  '/',
  '/meldungen/mitteilung/',
  '/meldungen/alles-in-einer/',
  '/veranstaltungen/',
  '/veranstaltungen/kongress-2026/',
  '/veranstaltungen/seminar/',
  '/veranstaltungen/abgesagt/',
  '/projekte/kette/',
  '/organisationen/ministerium/',
  '/archiv/',
  '/404.html',
];

test.each([
  ['with the text spacing of WCAG 1.4.12', TEXT_SPACING, 320],
  ['with type of double size', ':root { font-size: 200% !important; }', 768],
])('no page scrolls sideways %s', async (_, style, width) => {
  const visit = await open({ viewport: { width, height: 700 } });
  const faults: string[] = [];
  for (const path of CROWDED) {
    await visit.page.goto(site.url + path);
    await visit.page.addStyleTag({ content: style });
    const overflow = await visit.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) faults.push(`${path} by ${overflow} px`);
  }
  expect(faults).toEqual([]);
  await close(visit);
});

describe('the masthead', () => {
  test('keeps its buttons in sight where the name needs the line, and the menu opens below them', async () => {
    const visit = await open({ viewport: { width: 320, height: 700 } });
    await visit.page.goto(`${site.url}/meldungen/`);
    await visit.page.addStyleTag({ content: TEXT_SPACING });
    await visit.page.locator('.menu').click();
    const [button, menu] = await Promise.all(
      ['.menu', '#site-menu'].map((selector) => visit.page.locator(selector).boundingBox()),
    );
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(menu?.y ?? 0).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
    await close(visit);
  });

  test('marks the current section alone in forced colours', async () => {
    const visit = await open({ viewport: { width: 1280, height: 700 }, forcedColors: 'active' });
    await visit.page.goto(`${site.url}/meldungen/`);
    const paper = await visit.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const lines = await visit.page
      .locator('.site-navigation a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
    expect(lines.map((line) => line !== paper)).toEqual([true, false, false, false, false, false]);
    await close(visit);
  });
});

test('a logo has white paper behind it in the dark', async () => {
  const visit = await open({ colorScheme: 'dark' });
  await visit.page.goto(`${site.url}/organisationen/beispiel/`);
  const logo = visit.page.locator('.logo img');
  expect(await logo.evaluate((image) => getComputedStyle(image).backgroundColor)).toBe('rgb(252, 251, 248)');
  await close(visit);
});
