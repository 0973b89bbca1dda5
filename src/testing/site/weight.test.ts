/** Holds what the bench only prints: bytes, requests and layout shifts are the same on every machine. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleLimits, bodyLimits, brokenLimits, frontPageLimits, type Limit } from '../../tools/bench/limits.ts';
import { weigh } from '../../tools/bench/page-weight.ts';
import { builtPages, kindOf, pageKinds } from '../../tools/page-kinds.ts';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { type SiteName, siteFolder } from './sites.ts';

let browser: Browser;
let site: Server;
let fictitious: Server;
/** What hosts do that know no brotli. */
let zipped: Server;
const pages = builtPages(siteFolder('today'));

beforeAll(async () => {
  const served = (name: SiteName) => serve(siteFolder(name), { encodings: ['br'] });
  [browser, site, fictitious, zipped] = await Promise.all([
    launchBrowser(),
    served('today'),
    served('fictitious'),
    serve(siteFolder('today'), { encodings: ['gzip'] }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await fictitious.close();
  await zipped.close();
});

/** What the pages of one kind weigh too much, by address. */
async function tooHeavy(kind: string, limits: readonly Limit[], from: Server = site): Promise<string[]> {
  const faults: string[] = [];
  for (const { path } of pages.filter((page) => kindOf(page.path) === kind)) {
    const broken = brokenLimits(await weigh(browser, from.url + path), limits);
    faults.push(...broken.map((fault) => `${path} ${fault}`));
  }
  return faults;
}

test.each(['news-entry', 'events-entry', 'projects-entry'])(
  'HTML, CSS and fonts of every page of the kind %s are at most 45 kB in at most 5 requests, and nothing jumps',
  async (kind) => {
    expect(pages.filter(({ path }) => kindOf(path) === kind).length).toBeGreaterThan(2);
    expect(await tooHeavy(kind, bodyLimits)).toEqual([]);
  },
);

test('a news article keeps to that with gzip, and with brotli even with all response headers', async () => {
  expect(await tooHeavy('news-entry', bodyLimits, zipped)).toEqual([]);
  expect(await tooHeavy('news-entry', articleLimits)).toEqual([]);
});

test('the front page with its pictures is at most 120 kB, and nothing jumps', async () => {
  expect(await tooHeavy('home', frontPageLimits)).toEqual([]);
});

test('a front page full of photos is at most 120 kB on a phone, and nothing jumps', async () => {
  const weight = await weigh(browser, `${fictitious.url}/`);
  // Photos indeed, and all of them were scrolled to: plain colours weigh next to nothing.
  expect(weight.images).toBeGreaterThan(45_000);
  expect(brokenLimits(weight, frontPageLimits)).toEqual([]);
});

const LAYOUTS = [
  'home',
  'news-entry',
  'events-entry',
  'projects-entry',
  'news',
  'events',
  'search',
  'page-datenschutz',
];

test.each([390, 1280])('at %d pixels nothing jumps on any layout', async (width) => {
  const device = { viewport: { width, height: 800 } };
  const jumping: string[] = [];
  const layouts = pageKinds(pages).filter(({ kind }) => LAYOUTS.includes(kind));
  expect(layouts).toHaveLength(LAYOUTS.length);
  for (const { path } of layouts) {
    const { layoutShift } = await weigh(browser, site.url + path, device);
    if (layoutShift > 0) jumping.push(`${path} ${layoutShift}`);
  }
  expect(jumping).toEqual([]);
});
