/** What stands at fixed addresses for machines: sitemaps, robots.txt, manifest, icons, security.txt, the head of pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf, ROOT, readBytes, readText, type SiteName } from './sites.ts';

const SITE = 'https://www.lifesciences-mitteldeutschland.example';

interface SitemapUrl {
  loc?: string;
  lastmod?: string;
}

/** The `<url>`s of a sitemap, as a foreign parser reads them. */
function urlsOf(xml: string): SitemapUrl[] {
  const urls: SitemapUrl[] = [];
  let field = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === 'url') urls.push({});
        field = name;
      },
      ontext: (text) => {
        const url = urls.at(-1);
        if (url && (field === 'loc' || field === 'lastmod')) url[field] = `${url[field] ?? ''}${text}`;
      },
      onclosetag: () => {
        field = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return urls;
}

const sitemapOf = (site: SiteName): Map<string, string | undefined> =>
  new Map(urlsOf(readText(site, 'sitemap.xml')).map(({ loc = '', lastmod }) => [loc.replace(SITE, ''), lastmod]));

const indexable = (site: SiteName): string[] =>
  [...pagesOf(site)]
    .filter(([, html]) => !html.includes('<meta name="robots" content="noindex">'))
    .map(([path]) => path);

describe('the sitemap', () => {
  test.each<SiteName>(['today', 'fictitious', 'april2016'])(
    'of "%s" holds every page that may be listed, no other',
    (site) => {
      expect([...sitemapOf(site).keys()].sort()).toEqual(indexable(site).sort());
    },
  );

  test('dates pages by what they show', () => {
    const map = sitemapOf('today');
    expect(map.get('/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/')).toBe('2024-09-12');
    expect(map.get('/meldungen/')).toBe('2024-09-12');
    expect(map.get('/organisationen/')).toBeUndefined();
    const fictitious = sitemapOf('fictitious');
    // The newest thing on the front page is a correction.
    expect(fictitious.get('/')).toBe('2026-05-14');
    expect(fictitious.get('/meldungen/seite/1/')).toBe('2025-01-20');
    expect(fictitious.get('/orte/musterhaus/')).toBe('2026-04-20');
  });

  test('knows no date but those that editors wrote, and the days on which issues of the digest came out', () => {
    const content = readdirSync(join(ROOT, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const written = new Set([...content.matchAll(/^(?:date|updated): (\d{4}-\d{2}-\d{2})/gm)].map(([, day]) => day));
    const dated = [...sitemapOf('today')].filter(([, day]) => day !== undefined);
    expect(dated.length).toBeGreaterThan(20);
    const others = dated.filter(([, day]) => !written.has(day));
    expect(others.map(([path]) => path).filter((path) => !/^\/rundbrief\/(?:\d{4}-\d{2}\/)?$/.test(path))).toEqual([]);
    expect(sitemapOf('today').get('/rundbrief/2024-09/')).toBe('2024-10-01');
  });

  test('of news is empty where there are none', () => {
    expect(urlsOf(readText('today', 'sitemap-news.xml'))).toEqual([]);
  });
});

describe('robots.txt', () => {
  test('opens the site and names the sitemap, and that of news only while there is any', () => {
    const text = readText('today', 'robots.txt');
    expect(text).toContain('User-agent: *\nAllow: /\n');
    const named = [...text.matchAll(/^Sitemap: (.+)$/gm)].map(([, url = '']) => url.replace(`${SITE}/`, ''));
    expect(named).toEqual(['sitemap.xml']);
    expect(filesOf('today')).toEqual(expect.arrayContaining(named));
  });
});

describe('the manifest', () => {
  interface Manifest {
    name: string;
    lang: string;
    start_url: string;
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  }
  const manifest = JSON.parse(readText('today', 'manifest.webmanifest')) as Manifest;

  test('names the site and its language', () => {
    expect([manifest.name, manifest.lang, manifest.start_url]).toEqual([
      'Life Sciences Mitteldeutschland',
      'de-DE',
      '/',
    ]);
  });

  test('names icons that exist in the size it says', async () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height, format } = await sharp(readBytes('today', src.slice(1))).metadata();
      expect([`${width}x${height}`, `image/${format}`], src).toEqual([sizes, type]);
    }
  });
});

test('the touch icon is 180 pixels wide and has no holes', async () => {
  const { width, height, hasAlpha } = await sharp(readBytes('today', 'apple-touch-icon.png')).metadata();
  expect({ width, height, hasAlpha }).toEqual({ width: 180, height: 180, hasAlpha: false });
});

describe('security.txt', () => {
  const fields = readText('today', '.well-known/security.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []);
  const values = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);

  test('has the fields that RFC 9116 requires', () => {
    expect(values('Contact')).toEqual([`${SITE}/impressum/`]);
    expect(values('Expires')).toEqual(['2027-06-01T00:00:00Z']);
  });

  test('says where it stands and which languages are understood', () => {
    expect(values('Canonical')).toEqual([`${SITE}/.well-known/security.txt`]);
    expect(values('Preferred-Languages')).toEqual(['de, en']);
  });

  test('publishes no placeholder as a contact', () => {
    expect(readText('today', '.well-known/security.txt')).not.toContain('PLATZHALTER');
  });
});

describe('the head of a page', () => {
  const properties = (path: string): string[] =>
    [...(pagesOf('today').get(path) ?? '').matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(
      ([, name, value]) => `${name} ${value}`,
    );

  test('says to other sites what the page is', () => {
    const path = '/meldungen/qualibiopharma-gewinnt-clustererfolg-2024/';
    const own = properties(path);
    for (const property of [
      'og:type article',
      'og:title biosaxony gewinnt mit „QualiBioPharma“ den Wettbewerb „ClusterERFOLG“',
      `og:url ${SITE}${path}`,
      'og:site_name Life Sciences Mitteldeutschland',
      'og:locale de_DE',
      `og:image ${SITE}/vorschaubilder${path.slice(0, -1)}.png`,
      'og:image:width 1200',
      'og:image:height 630',
      'article:published_time 2024-09-12',
      'article:section Pressemitteilung',
      'article:tag Fachkräfte',
    ]) {
      expect(own).toContain(property);
    }
  });

  test.each<SiteName>(['today', 'fictitious'])(
    'of "%s" shows a picture that exists, in the size it says',
    async (site) => {
      const pictures = new Set(
        [...pagesOf(site).values()].map((html) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''),
      );
      const paths = [...pictures].map((url) => url.replace(`${SITE}/`, ''));
      expect(paths.filter((path) => !filesOf(site).includes(path))).toEqual([]);
      const { width, height } = await sharp(readBytes(site, paths[0] ?? '')).metadata();
      expect([width, height]).toEqual([1200, 630]);
    },
  );

  test('is complete on every page', () => {
    for (const [path, html] of pagesOf('today')) {
      for (const part of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt'])
        expect(html, path).toMatch(new RegExp(`<meta property="${part}" content="[^"]+"`));
      expect(html, path).toContain('<link rel="manifest" href="/manifest.webmanifest">');
      expect(html, path).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png">');
      expect(html, path).toMatch(/<link rel="canonical" href="[^"]+">|<meta name="robots" content="noindex">/);
    }
  });
});
