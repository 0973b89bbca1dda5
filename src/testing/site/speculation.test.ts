import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { siteFolder } from './sites.ts';

let browser: Browser;
let site: Server;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serve(siteFolder('today'))]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Visit {
  page: Page;
  session: CDPSession;
  complaints: string[];
  /** Paths the browser fetched ahead, with the outcome. */
  prefetches: Map<string, string>;
}

async function open(path: string): Promise<Visit> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const session = await page.context().newCDPSession(page);
  const [complaints, prefetches] = [[] as string[], new Map<string, string>()];
  page.on('console', (message) => complaints.push(message.text()));
  session.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
    prefetches.set(new URL(key.url).pathname, status);
  });
  await session.send('Preload.enable');
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { page, session, complaints, prefetches };
}

/** How the document came (Resource Timing, `deliveryType`, which TypeScript does not know yet). */
const deliveryOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().deliveryType);

test('a link that the pointer rests on is fetched ahead, and the visit is served from that', async () => {
  const { page, complaints, prefetches } = await open('/');
  const link = page.getByRole('navigation').first().getByRole('link', { name: 'Projekte' });
  expect(prefetches.size).toBe(0);
  await link.hover();
  await expect.poll(() => prefetches.get('/projekte/')).toMatch(/Ready|Success/);
  await link.click();
  await page.waitForURL('**/projekte/');
  expect(await deliveryOf(page)).toBe('navigational-prefetch');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a feed is not fetched ahead', async () => {
  const { page, complaints, prefetches } = await open('/abonnieren/');
  await page.getByRole('main').locator('a[href="/rss.xml"]').first().hover();
  // Longer than the browser waits before it takes a resting pointer for an intention (200 ms).
  await page.waitForTimeout(600);
  // The same rest on a page's link fetches that page, so the feed would have come as well.
  await page.getByRole('navigation').first().getByRole('link', { name: 'Projekte' }).hover();
  await expect.poll(() => prefetches.get('/projekte/')).toMatch(/Ready|Success/);
  expect([...prefetches.keys()]).not.toContain('/rss.xml');
  expect(complaints).toEqual([]);
  await page.context().close();
});
