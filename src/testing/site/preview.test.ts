/** A preview shows everything that is held back, says so everywhere, and cannot be taken for the public site. */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFinished } from '../../tools/release/check-finished.ts';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { axeFaults } from './axe-faults.ts';
import { heldBackContent, SECRET } from './held-back-content.ts';
import { htmlFaults } from './html-faults.ts';
import {
  type BuildResult,
  buildSite,
  cacheFolder,
  filesOf,
  pagesOf,
  productionEnvironment,
  ROOT,
  readText,
  siteFolder,
  textOf,
  writeContent,
} from './sites.ts';
import { close, openTab } from './visit.ts';

const NOW = '2026-05-01T09:00:00+02:00';
const NAME = 'preview-drafts';
const PUBLIC = 'preview-public';

/** `npm run preview:drafts -- …words`, with folders of the tests. */
function previewDrafts(content: string, ...words: string[]): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/preview-drafts.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...productionEnvironment,
      SITE_CONTENT: content,
      SITE_OUT: relative(ROOT, siteFolder(NAME)),
      SITE_CACHE: relative(ROOT, cacheFolder(NAME)),
    },
  });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

/** The marks behind the links to an address, on all pages. */
const marksOf = (pages: ReadonlyMap<string, string>, path: string): string[] => [
  ...new Set(
    [...pages.values()].flatMap((html) =>
      [...html.matchAll(new RegExp(`<a [^>]*href="?${path}"?[\\s>][\\s\\S]*?</a>`, 'g'))].map(
        ([link]) => /<span class="held-back">([^<]*)/.exec(link)?.[1] ?? 'none',
      ),
    ),
  ),
];

const noticeOf = (html = ''): string | undefined =>
  /<p class="preview-notice"[^>]*>([^<]*)</.exec(html)?.[1]?.trim().replaceAll('\u00a0', ' ');

const spaces = (text: string): string => text.replaceAll('\u00a0', ' ');

let content: string;
let built: BuildResult;
let early: Map<string, string>;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  content = writeContent(NAME, await heldBackContent());
  built = previewDrafts(content, '--now=2026-05-01T09:00', '--build-only');
  expect(built.code, built.output).toBe(0);
  early = pagesOf(NAME);
  [browser, server] = await Promise.all([launchBrowser(), serve(siteFolder(NAME))]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

test.each([
  ['/meldungen/entwurf/', 'Entwurf', 'Nicht veröffentlicht: Entwurf.'],
  [
    '/meldungen/sperrfrist/',
    'Sperrfrist bis 3. Mai 2026, 09:00 Uhr',
    'Nicht veröffentlicht: Sperrfrist bis 3. Mai 2026, 09:00 Uhr.',
  ],
  [
    '/meldungen/geplant/',
    'Erscheint am 4. Mai 2026, 06:00 Uhr',
    'Nicht veröffentlicht: erscheint am 4. Mai 2026, 06:00 Uhr.',
  ],
  [
    '/meldungen/abgelaufen/',
    'Abgelaufen am 20. April 2026',
    'Nicht mehr veröffentlicht: abgelaufen am 20. April 2026.',
  ],
  [
    '/meldungen/zurueck/',
    'Zurückgezogen am 10. April 2026',
    'Nicht mehr veröffentlicht: zurückgezogen am 10. April 2026. Grund: Die Zahlen waren falsch.',
  ],
  [
    '/veranstaltungen/abend/',
    'Erscheint am 5. Mai 2026, 06:00 Uhr',
    'Nicht veröffentlicht: erscheint am 5. Mai 2026, 06:00 Uhr.',
  ],
  ['/projekte/vorhaben/', 'Entwurf', 'Nicht veröffentlicht: Entwurf.'],
  [
    '/organisationen/geheim/',
    'Nicht veröffentlicht',
    'Nicht veröffentlicht: erscheint erst mit einem Beitrag, der zurzeit nicht veröffentlicht ist.',
  ],
  [
    '/themen/geheimes/',
    'Nicht veröffentlicht',
    'Nicht veröffentlicht: erscheint erst mit einem Beitrag, der zurzeit nicht veröffentlicht ist.',
  ],
])('%s is there; its page says why the public does not see it, and so does every link to it', (path, mark, notice) => {
  expect(noticeOf(early.get(path))).toBe(notice);
  expect(marksOf(early, path).map(spaces)).toEqual([mark]);
});

test('its own entry in a list, a register, a month and a running text is marked', () => {
  const linksTo = (page: string, path: string) => marksOf(new Map([[page, early.get(page) ?? '']]), path).length;
  expect([
    linksTo('/', '/meldungen/sperrfrist/'),
    linksTo('/meldungen/', '/meldungen/entwurf/'),
    linksTo('/veranstaltungen/', '/veranstaltungen/abend/'),
    linksTo('/veranstaltungen/kalender/2026-05/', '/veranstaltungen/abend/'),
    linksTo('/projekte/', '/projekte/vorhaben/'),
    linksTo('/organisationen/', '/organisationen/geheim/'),
    linksTo('/a-z/', '/organisationen/geheim/'),
    linksTo('/meldungen/sperrfrist/', '/themen/geheimes/'),
    linksTo('/meldungen/offen/', '/meldungen/sperrfrist/'),
  ]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test('what the public sees is not marked, on its page or elsewhere', () => {
  for (const path of ['/meldungen/offen/', '/veranstaltungen/tagung/', '/organisationen/offen/', '/themen/offenes/']) {
    expect(noticeOf(early.get(path))).toBeUndefined();
    expect(marksOf(early, path)).toEqual(['none']);
  }
});

test('every page says that it is a preview, of which moment, and keeps search engines out', () => {
  const without = (sign: RegExp) => [...early].filter(([, html]) => !sign.test(html)).map(([path]) => path);
  const bar =
    /<section class="preview-bar" aria-label="Vorschau"><p>VORSCHAU – nicht veröffentlicht · Stand 1\. Mai 2026, 09:00\u00a0Uhr</;
  expect(early.size).toBeGreaterThan(25);
  expect(without(bar)).toEqual([]);
  expect(without(/<title>VORSCHAU: /)).toEqual([]);
  expect(without(/<meta name="robots" content="noindex, nofollow">/)).toEqual([]);
  expect(without(/<meta name="vorschau" content="nicht veröffentlicht">/)).toEqual([]);
});

test('a text that is taken along says it as well', () => {
  const text = spaces(readText(NAME, 'meldungen/sperrfrist/text.txt'));
  expect(text.split('\n').slice(0, 2)).toEqual([
    '\ufeffVORSCHAU – nicht veröffentlicht · Stand 1. Mai 2026, 09:00 Uhr',
    'Nicht veröffentlicht: Sperrfrist bis 3. Mai 2026, 09:00 Uhr.',
  ]);
});

test('there are no feeds, sitemaps and search files, and nothing leads to them', () => {
  expect(filesOf(NAME).filter((path) => /\.xml$|^pagefind/.test(path))).toEqual([]);
  const toLists = /(?:rss|atom)\.xml|feed\.json|\.opml|\.ics|webcal:|href="?\/sitemap/;
  expect([...early].filter(([, html]) => toLists.test(html)).map(([path]) => path)).toEqual([]);
  expect(textOf(early.get('/abonnieren/') ?? '')).toContain('In der Vorschau gibt es keine Feeds und Kalender');
  expect(textOf(early.get('/suche/') ?? '')).toContain('In der Vorschau ist die Suche aus');
  expect(early.get('/suche/')).not.toContain('<site-search');
  expect(early.get('/meldungen/')).not.toContain('<item-filter');
  expect(early.get('/meldungen/')).toContain('<details class="facets"');
});

test('the folder says what it is to people, crawlers and hosts', () => {
  expect(readText(NAME, 'VORSCHAU.txt')).toContain('VORSCHAU – nicht zur Veröffentlichung');
  expect(readText(NAME, 'VORSCHAU.txt')).toContain('Gezeigt wird der Stand 2026-05-01T09:00+02:00.');
  expect(readText(NAME, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(readText(NAME, '_headers')).toContain('  X-Robots-Tag: noindex, nofollow\n');
});

test('nobody can put it online by mistake', () => {
  const { text, failed } = checkFinished(siteFolder(NAME), 'dist');
  expect(failed).toBe(true);
  expect(text).toContain('VORSCHAU.txt liegt darin');
  expect(text).toContain('Als Vorschau gekennzeichnete Seiten: 404.html, a-z/index.html, abonnieren/index.html und');
});

test('its pages are valid HTML', async () => {
  expect(await htmlFaults(early)).toEqual([]);
});

test('its pages have no fault that axe finds, and fit a telephone, in light and dark', {
  timeout: 180_000,
}, async () => {
  const visit = await openTab(browser, { reducedMotion: 'reduce', viewport: { width: 390, height: 900 } });
  const faults: string[] = [];
  const paths = [
    '/',
    '/meldungen/',
    '/meldungen/sperrfrist/',
    '/veranstaltungen/kalender/2026-05/',
    '/suche/',
    '/abonnieren/',
  ];
  for (const path of paths) {
    await visit.page.goto(server.url + path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit.page.emulateMedia({ colorScheme });
      faults.push(...(await axeFaults(visit.page, colorScheme)).map((fault) => `${path} ${colorScheme} ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await close(visit);
});

test('bar and marks can be told from their surroundings on paper and in the system’s own colours', async () => {
  const { page } = await openTab(browser, { viewport: { width: 390, height: 900 } });
  await page.goto(`${server.url}/meldungen/`);
  const edges = () =>
    page.evaluate(() =>
      ['.preview-bar', '.held-back'].map((selector) => {
        const { borderBlockEndStyle, display, position } = getComputedStyle(
          document.querySelector(selector) as Element,
        );
        return `${borderBlockEndStyle} ${display === 'none'} ${position}`;
      }),
    );
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await edges()).toEqual(['solid false static', 'solid false static']);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await edges()).toEqual(['solid false static', 'solid false static']);
  await page.context().close();
});

describe('at the moment when an embargo ends', () => {
  beforeAll(() => {
    expect(previewDrafts(content, '--now=2026-05-03T09:00', '--build-only').code).toBe(0);
  });

  test('the item and those who are known through it are shown like any other', () => {
    const later = pagesOf(NAME);
    for (const path of ['/meldungen/sperrfrist/', '/organisationen/geheim/', '/themen/geheimes/']) {
      expect(noticeOf(later.get(path))).toBeUndefined();
      expect(marksOf(later, path)).toEqual(['none']);
    }
    expect(marksOf(later, '/meldungen/geplant/').map(spaces)).toEqual(['Erscheint am 4. Mai 2026, 06:00 Uhr']);
    expect(later.get('/')).toContain('Stand 3. Mai 2026, 09:00');
  });
});

describe('the public site, built right after and with the same cache', () => {
  beforeAll(() => {
    const { code, output } = buildSite(PUBLIC, { now: NOW, content, cache: NAME });
    expect(code, output).toBe(0);
  });

  test('has nothing of what is held back, and nothing of a preview’s marks', () => {
    const signs = new RegExp(`${SECRET}|geheimbild|held-back|preview-bar|vorschau[ "]|VORSCHAU`);
    const texts = filesOf(PUBLIC).filter((path) => /\.(?:html|css|js|xml|json|txt|vcf|webmanifest)$/.test(path));
    expect(filesOf(PUBLIC).filter((path) => signs.test(path))).toEqual([]);
    expect(texts.filter((path) => signs.test(readText(PUBLIC, path)))).toEqual([]);
    expect(filesOf(PUBLIC)).toEqual(expect.arrayContaining(['rss.xml', 'sitemap.xml', 'pagefind/pagefind.js']));
  });

  test('may go online as far as its kind is concerned', () => {
    expect(checkFinished(siteFolder(PUBLIC))).toMatchObject({ failed: false });
  });

  test('is never replaced by a preview, nor a preview by it', () => {
    const drafts = { SITE_DRAFTS: '1' };
    const over = buildSite(PUBLIC, { now: NOW, content, env: drafts });
    expect([over.code, over.output]).toEqual([1, expect.stringContaining('eine Vorschau nähme seinen Platz ein')]);
    const dist = buildSite(NAME, { now: NOW, content, env: { ...drafts, SITE_OUT: 'dist' } });
    expect([dist.code, dist.output]).toEqual([1, expect.stringContaining('eigenen Ordner: npm run preview:drafts')]);
    const under = buildSite(NAME, { now: NOW, content });
    expect([under.code, under.output]).toEqual([1, expect.stringContaining('teilen sich keinen Ordner')]);
    expect(filesOf(PUBLIC)).not.toContain('VORSCHAU.txt');
    expect(filesOf(NAME)).toContain('VORSCHAU.txt');
  });
});

test.each(['SITE_DRAFTS', 'SITE_NOINDEX'])('a release with %s is refused before anything is built', (name) => {
  const { code, output } = buildSite('preview-release', { now: NOW, content, release: true, env: { [name]: '1' } });
  expect(code).toBe(1);
  expect(output).toContain(`Eine Vorschau lässt sich nicht veröffentlichen: ${name}=1 ist gesetzt.`);
  expect(output).not.toContain('[build]');
});

test('a moment that is none is answered in German, with an example', () => {
  const { code, output } = previewDrafts(content, '--now=morgen');
  expect(code).toBe(1);
  expect(output).toContain('--now=morgen ist kein Zeitpunkt.\n→ Ortszeit: --now=2026-05-01T09:00');
});
