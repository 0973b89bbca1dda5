/** axe and the width of the window, on a page of every kind that both sites have and in the states pages can be in. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namedPages } from '../../tools/named-pages.ts';
import { builtPages, pageKinds } from '../../tools/page-kinds.ts';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { axeFaults } from './axe-faults.ts';
import { type SiteName, siteFolder } from './sites.ts';
import { close, openTab } from './visit.ts';

type Looked = Extract<SiteName, 'today' | 'fictitious'>;

let browser: Browser;
let servers: Record<Looked, Server>;

beforeAll(async () => {
  const [opened, today, fictitious] = await Promise.all([
    launchBrowser(),
    serve(siteFolder('today')),
    serve(siteFolder('fictitious')),
  ]);
  browser = opened;
  servers = { today, fictitious };
});

afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
});

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

/** A busy machine is no fault of the pages; alone, each test takes a few seconds. */
const BUSY = 180_000;

/** Tabs that are looked at side by side: one waits for its page while the other is measured. */
const TABS = 3;

/** A page, what the reader does there before it is looked at, and in which widths there is something to do. */
interface State {
  path: string;
  act?: (page: Page) => Promise<unknown>;
  widths?: readonly number[];
}

/** What is wrong with an open page, in each look. */
async function faultsOf(page: Page, { path, widths }: State): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width } of LOOKS.filter((look) => widths?.includes(look.width) ?? true)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const found = await axeFaults(page, colorScheme);
    faults.push(...found.map((fault) => `${path} ${colorScheme} ${width} ${fault}`));
  }
  return faults;
}

/** A tab that runs no script of the page while it loads, but axe afterwards. */
async function withoutScript(page: Page): Promise<(disabled: boolean) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (value) => {
    await session.send('Emulation.setScriptExecutionDisabled', { value });
  };
}

/** Takes the next state as soon as a tab is free. */
async function look(site: Looked, states: readonly State[], { scripts } = { scripts: true }): Promise<string[]> {
  const waiting = [...states];
  const faults: string[] = [];
  const tab = async (): Promise<void> => {
    const visit = await openTab(browser, { reducedMotion: 'reduce', viewport: { width: 320, height: 900 } });
    const disable = await withoutScript(visit.page);
    for (let state = waiting.shift(); state; state = waiting.shift()) {
      await disable(!scripts);
      await visit.page.goto(servers[site].url + state.path);
      await disable(false);
      await state.act?.(visit.page);
      faults.push(...(await faultsOf(visit.page, state)));
    }
    await close(visit);
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return faults.sort();
}

const pathsOf = (site: Looked): string[] => {
  const pages = builtPages(siteFolder(site));
  return [...new Set([...pageKinds(pages), ...namedPages(pages)].map(({ path }) => path))];
};

test.each([
  { site: 'today', least: 29 },
  { site: 'fictitious', least: 40 },
] as const)(
  'no kind of page of the site $site has a fault that axe finds, or scrolls sideways, in light, dark, 320 and 1280 px',
  { timeout: BUSY },
  async ({ site, least }) => {
    const paths = pathsOf(site);
    expect(paths.length).toBeGreaterThanOrEqual(least);
    expect(
      await look(
        site,
        paths.map((path) => ({ path })),
      ),
    ).toEqual([]);
  },
);

const found = (page: Page) => page.waitForSelector('[data-found]:not([hidden]) li');
const openDetails = (page: Page) => page.locator('details.facets > summary').click();
const openGroups = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Kopieren' }).first().click();
};

test('nor has one whose menu is open, that is searched or narrowed down, or that is unlike others of its kind', {
  timeout: BUSY,
}, async () => {
  const states: State[] = [
    { path: '/', act: (page) => page.getByRole('button', { name: 'Menü' }).click(), widths: [320] },
    { path: '/suche/?q=Leipzig', act: (page) => page.waitForSelector('.results li') },
    { path: '/meldungen/?thema=fachkraefte', act: found },
    { path: '/veranstaltungen/?ort=leipzig', act: found },
    { path: '/themen/fachkraefte/', act: openDetails },
    { path: '/abonnieren/', act: openGroups },
    // An event whose day is not known, and the month that has no grid for it.
    { path: '/veranstaltungen/gruendung-clusterverein-sachsen-anhalt-2022/' },
    { path: '/veranstaltungen/kalender/2022-11/' },
  ];
  expect(await look('today', states)).toEqual([]);
});

test('nor has one without script, with its ways to narrow the list down open', { timeout: BUSY }, async () => {
  const states: State[] = ['/meldungen/', '/veranstaltungen/'].map((path) => ({ path, act: openDetails }));
  expect(await look('today', [...states, { path: '/suche/' }], { scripts: false })).toEqual([]);
});
