/** What was published once stays reachable: items renamed, moved, deleted, withdrawn, over several builds of one site. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../tools/serve.ts';
import { launchBrowser } from '../browser.ts';
import { htmlFaults } from './html-faults.ts';
import {
  type BuildResult,
  buildSite,
  cacheFolder,
  filesOf,
  pagesOf,
  ROOT,
  readBytes,
  readText,
  siteFolder,
  TEST_FOLDER,
  textOf,
  writeContent,
} from './sites.ts';
import { close, openTab } from './visit.ts';

const SITE = 'umbenannt';
const NOW = '2026-05-15T10:00:00+02:00';
const ORIGIN = 'https://www.lifesciences-mitteldeutschland.example';
const CANARY = 'kanarienvogel';

const item = (head: readonly string[], body = ''): string => ['---', ...head, '---', '', body, ''].join('\n');

const news = (title: string, head: readonly string[] = [], body = ''): string =>
  item(['kind: press-release', `title: ${title}`, 'date: 2026-05-01', 'summary: Erfunden.', ...head], body);

const CONTACT = ['contacts:', '  - role: Pressestelle', '    email: presse@example.org'];
const FILE = ['attachments:', '  - file: ./daten.csv', '    title: Daten', '    accessible: true'];
const BODY = 'Im Labor wohnt ein Zebrafink.';

/** The site as it was published first. */
const before: Record<string, string> = {
  'news/labor/index.md': news('Erfundenes Labor', [...FILE, ...CONTACT], BODY),
  'news/labor/daten.csv': 'a;b\n',
  'news/verweis/index.md': news(
    'Erfundener Verweis',
    [],
    'Siehe das [Labor](../labor/index.md) und den [Irrtum](../irrtum/index.md).',
  ),
  'news/irrtum/index.md': news('Erfundener Irrtum', [...FILE, ...CONTACT], 'Eine Trauerseeschwalbe.'),
  'news/irrtum/daten.csv': 'a;b\n',
  'news/aktion/index.md': news('Erfundene Aktion'),
  'news/geloescht/index.md': news('Erfundene Kurzmeldung'),
  'news/entwurf/index.md': news('Erfundene Notiz'),
  'news/frueh/index.md': news('Erfundene Vorabmeldung'),
  'events/treffen/index.md': item([
    'title: Erfundenes Treffen',
    'date: 2026-05-01',
    'start: 2026-06-10',
    'summary: Erfunden.',
    ...CONTACT,
  ]),
  'organisations/beispiel/index.md': item(['name: Beispiel GmbH', 'kind: company']),
};

const renamed = (...more: string[]) =>
  news('Erfundenes Labor', ['slug: neues-labor', ...more, ...FILE, ...CONTACT], BODY);

/** Everything that loses an address, at once. */
const careless = {
  ...before,
  'news/labor/index.md': renamed(),
  'news/entwurf/index.md': news('Erfundene Notiz', ['draft: true']),
  'news/irrtum/index.md': news('Erfundener Irrtum', CONTACT),
  'organisations/beispiel/index.md': item([
    'name: Beispiel GmbH',
    'kind: company',
    'slug: beispiel-gmbh',
    'formerUrls: [/firmen/beispiel.html]',
  ]),
};
const withoutDeleted = ({ 'news/geloescht/index.md': _, ...files }: Record<string, string>) => files;

/** The same changes, each with what keeps its address. */
const careful = {
  ...careless,
  'news/labor/index.md': renamed(
    'formerUrls:',
    '  - /meldungen/labor/',
    '  - /aktuelles/2014/kick-off.html',
    '  - /aktuelles/gründung/',
    '  - /aktuelles/Er%C3%B6ffnung.htm',
    '  - /presse,12',
    '  - /alt.php',
    '  - /Meldungen/Neues-Labor/',
  ),
  'news/irrtum/index.md': news(
    'Erfundener Irrtum',
    [
      'formerUrls: [/aktuelles/irrtum.html]',
      'withdrawn:',
      '  date: 2026-05-10',
      '  reason: Die Angaben waren falsch.',
      '  successor: /meldungen/neues-labor/',
      ...CONTACT,
    ],
    'Eine Trauerseeschwalbe.',
  ),
  'news/aktion/index.md': news('Erfundene Aktion', ['expires: 2026-05-12']),
  'news/frueh/index.md': news('Erfundene Vorabmeldung', ['embargo: 2026-06-01T09:00+02:00']),
  'news/entwurf/index.md': news('Erfundene Notiz'),
  'news/geheim/index.md': news('Erfundenes Geheimnis', ['draft: true', `formerUrls: [/${CANARY}/]`]),
  'events/treffen/index.md': item([
    'title: Erfundenes Treffen',
    'date: 2026-05-01',
    'start: 2026-07-10',
    'summary: Erfunden.',
  ]),
  'organisations/beispiel/index.md': item([
    'name: Beispiel GmbH',
    'kind: company',
    'slug: beispiel-gmbh',
    'formerUrls: [/firmen/beispiel.html, /organisationen/beispiel/]',
  ]),
  'redirects.txt': [
    '# Von der alten Website',
    '/meldungen/geloescht/ /meldungen/labor/',
    '/meldungen/geloescht/text.txt 410',
    '/termine.html /veranstaltungen/',
    '/geheim/ /meldungen/geheim/',
    '',
  ].join('\n'),
};

const register = (): string => readFileSync(join(TEST_FOLDER, SITE, 'content/addresses.txt'), 'utf8');

const linesOfRegister = (): string[] =>
  register()
    .split('\n')
    .filter((line) => /^\//.test(line));

const addressesTool = (...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/addresses.ts', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_NOW: NOW,
      SITE_CONTENT: relative(ROOT, join(TEST_FOLDER, SITE, 'content')),
      SITE_CACHE: relative(ROOT, cacheFolder(SITE)),
    },
  });
  return { code: status, output: `${stdout}${stderr}` };
};

const sums = (): Record<string, string> =>
  Object.fromEntries(
    filesOf(SITE).map((path) => [path, createHash('sha256').update(readBytes(SITE, path)).digest('hex')]),
  );

const build = (files: Record<string, string>): BuildResult =>
  buildSite(SITE, { now: NOW, content: writeContent(SITE, files) });

const hosting = (file: string): string => readFileSync(join(TEST_FOLDER, SITE, 'hosting', file), 'utf8');

interface First {
  result: BuildResult;
  hadRegister: boolean;
  unregistered: ReturnType<typeof addressesTool>;
  registered: ReturnType<typeof addressesTool>;
  again: ReturnType<typeof addressesTool>;
  lines: string[];
  feed: string;
  files: string[];
  card: string;
}

let first: First;
let refused: { result: BuildResult; same: boolean };
let second: BuildResult;
let server: Server;

beforeAll(async () => {
  const result = build(before);
  const hadRegister = existsSync(join(TEST_FOLDER, SITE, 'content/addresses.txt'));
  const unregistered = addressesTool('--check');
  const registered = addressesTool();
  first = {
    result,
    hadRegister,
    unregistered,
    registered,
    again: addressesTool('--check'),
    lines: linesOfRegister(),
    feed: readText(SITE, 'rss.xml'),
    files: filesOf(SITE),
    card: createHash('sha256').update(readBytes(SITE, 'vorschaubilder/meldungen/labor.png')).digest('hex'),
  };
  // A page of the list that was there when there were more items, and what is not public before tomorrow.
  const addresses = `${register()}/meldungen/seite/4/ list 2026-05-01\n/spaeter/ site 2026-05-16\n`;
  const untouched = sums();
  const failing = build({ ...withoutDeleted(careless), 'addresses.txt': addresses });
  refused = { result: failing, same: JSON.stringify(sums()) === JSON.stringify(untouched) };
  second = build({ ...withoutDeleted(careful), 'addresses.txt': addresses });
  server = await serve(siteFolder(SITE));
}, 240_000);

afterAll(() => server.close());

const ask = async (path: string): Promise<{ status: number; location: string | null; text: string }> => {
  const response = await fetch(server.url + path, { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
};

describe('a first build', () => {
  test('needs no register, and says that there is none', () => {
    expect(first.result.code, first.result.output).toBe(0);
    expect(first.hadRegister).toBe(false);
    expect(first.result.output).toMatch(/\d+ Adressen noch nicht eingetragen; eintragen mit npm run addresses\./);
    expect(first.unregistered.code).toBe(1);
    expect(first.files).not.toContain('addresses.json');
  });

  test('is registered with the owners of its addresses and their first days', () => {
    expect(first.registered.code, first.registered.output).toBe(0);
    expect(first.again).toMatchObject({
      code: 0,
      output: expect.stringContaining('0 Adressen noch nicht eingetragen'),
    });
    expect(first.lines.filter((line) => line.includes('labor'))).toEqual([
      '/dateien/meldungen/labor/daten.csv news/labor 2026-05-01',
      '/meldungen/labor/ news/labor 2026-05-01',
      '/meldungen/labor/kontakt-1.vcf news/labor 2026-05-01',
      '/meldungen/labor/text.txt news/labor 2026-05-01',
    ]);
    expect(first.lines).toEqual(
      expect.arrayContaining([
        '/ site 2026-05-15',
        '/rss.xml site 2026-05-15',
        '/meldungen/2026/ list 2026-05-15',
        '/veranstaltungen/kalender/2026-06/ list 2026-05-15',
        '/organisationen/beispiel/ organisations/beispiel 2026-05-15',
      ]),
    );
    expect(first.lines).toEqual([...first.lines].sort());
  });

  test('registers every page that may be found, and no page of a draft', () => {
    const registered = new Set(first.lines.map((line) => line.split(' ')[0]));
    const pages = first.files.filter((path) => path.endsWith('index.html')).map((path) => `/${path.slice(0, -10)}`);
    expect(pages.filter((path) => !registered.has(path))).toEqual([]);
  });
});

describe('a build that would lose addresses', () => {
  const about = (path: string): string =>
    (refused.result.output.split('\n\n').find((part) => part.includes(`  ${path}  (`)) ?? '').trimEnd();

  test('fails, and leaves the site as it was, byte by byte', () => {
    expect(refused.result.code).not.toBe(0);
    expect(refused.same).toBe(true);
  });

  test('says how many, and names each with its line in the register and its owner', () => {
    const number = linesOfRegister().indexOf('/meldungen/labor/ news/labor 2026-05-01');
    const headLines = register()
      .split('\n')
      .findIndex((line) => line.startsWith('/'));
    expect(refused.result.output).toContain('9 veröffentlichte Adressen gingen verloren.');
    expect(about('/meldungen/labor/')).toContain(
      `addresses.txt:${number + headLines + 1}:1  /meldungen/labor/  (news/labor, seit 2026-05-01)`,
    );
  });

  test('gives the lines that keep a renamed item’s address, once for all that lay below it', () => {
    const part = about('/meldungen/labor/');
    expect(part).toMatch(/content\/news\/labor\/index\.md ergänzen:\nformerUrls:\n {2}- \/meldungen\/labor\/$/);
    expect(part).toContain('/meldungen/labor/text.txt');
    expect(part).toContain('/meldungen/labor/kontakt-1.vcf');
    expect(about('/organisationen/beispiel/')).toMatch(
      /content\/organisations\/beispiel\/index\.md unter „formerUrls:“ ergänzen:\n {2}- \/organisationen\/beispiel\/$/,
    );
  });

  test('tells of a deleted item how to bring it back, or to say where it went', () => {
    const part = about('/meldungen/geloescht/');
    expect(part).toContain('content/news/geloescht/ gibt es nicht mehr.');
    expect(part).toContain('„withdrawn:“ oder „expires:“');
    expect(part).toMatch(
      /redirects\.txt ergänzen.*:\n\/meldungen\/geloescht\/ 410\n\/meldungen\/geloescht\/text\.txt 410$/,
    );
  });

  test('tells of an item that is a draft again how to end it', () => {
    expect(about('/meldungen/entwurf/')).toContain('Der Beitrag ist wieder ein Entwurf');
    expect(about('/meldungen/entwurf/')).toMatch(
      /\nwithdrawn:\n {2}date: JJJJ-MM-TT\n {2}reason: .*\n.*\nexpires: JJJJ/,
    );
  });

  test('tells of an attachment that is not offered any more', () => {
    expect(about('/dateien/meldungen/irrtum/daten.csv')).toMatch(
      /redirects\.txt ergänzen:\n\/dateien\/meldungen\/irrtum\/daten\.csv \/meldungen\/irrtum\/$/,
    );
  });

  test('says nothing of lists, which follow from the items, nor of what is not public yet', () => {
    expect(about('/meldungen/')).toBe('');
    expect(about('/meldungen/seite/4/')).toBe('');
    expect(about('/spaeter/')).toBe('');
  });
});

describe('a renamed item with its former address', () => {
  test('is built', () => {
    expect(second.code, second.output).toBe(0);
  });

  test('is found under the old one, with text and contact', async () => {
    expect(await ask('/meldungen/labor/')).toMatchObject({ status: 301, location: '/meldungen/neues-labor/' });
    expect(await ask('/meldungen/labor/text.txt')).toMatchObject({ location: '/meldungen/neues-labor/text.txt' });
    expect(await ask('/meldungen/labor/kontakt-1.vcf')).toMatchObject({
      location: '/meldungen/neues-labor/kontakt-1.vcf',
    });
    expect(await ask('/meldungen/neues-labor/text.txt')).toMatchObject({ status: 200 });
  });

  test.each([
    '/aktuelles/2014/kick-off.html',
    '/aktuelles/gr%C3%BCndung/',
    '/aktuelles/gründung/',
    '/aktuelles/Er%C3%B6ffnung.htm',
    '/presse,12',
    '/alt.php',
    '/Meldungen/Neues-Labor/',
  ])('is found under %s of an old website', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 301, location: '/meldungen/neues-labor/' });
  });

  test('is found on hosts that know no redirects, by pages where such hosts look for them', () => {
    const files = filesOf(SITE);
    for (const file of [
      'meldungen/labor/index.html',
      'aktuelles/2014/kick-off.html',
      'aktuelles/gründung/index.html',
      'aktuelles/Eröffnung.htm',
      'presse,12/index.html',
      'alt.php/index.html',
    ]) {
      expect(files).toContain(file);
      const html = readText(SITE, file);
      expect(html).toContain('<meta http-equiv="refresh" content="0; url=/meldungen/neues-labor/">');
      expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/meldungen/neues-labor/">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toMatch(/<a href="\/meldungen\/neues-labor\/"[^>]*>Erfundenes Labor<\/a>/);
    }
    // On a disk that knows no case, this one would lie over the present page.
    expect(files).not.toContain('Meldungen/Neues-Labor/index.html');
    expect(files).not.toContain('meldungen/labor/text.txt');
  });

  test('keeps its guid: feed readers see no new item, and go to the new address', async () => {
    const read = async (xml: string) => {
      const { items } = await new RssParser().parseString(xml);
      return items.filter(({ title }) => title?.includes('Erfundenes Labor')).map(({ guid, link }) => ({ guid, link }));
    };
    const guid = 'tag:lifesciences-mitteldeutschland.example,2026:news/labor';
    expect(await read(first.feed)).toEqual([{ guid, link: `${ORIGIN}/meldungen/labor/` }]);
    expect(await read(readText(SITE, 'rss.xml'))).toEqual([{ guid, link: `${ORIGIN}/meldungen/neues-labor/` }]);
  });

  test('keeps the addresses of its attachment and of the picture that others share', () => {
    for (const file of ['dateien/meldungen/labor/daten.csv', 'vorschaubilder/meldungen/labor.png']) {
      expect(first.files).toContain(file);
      expect(filesOf(SITE)).toContain(file);
    }
    const card = createHash('sha256').update(readBytes(SITE, 'vorschaubilder/meldungen/labor.png')).digest('hex');
    expect(card).toBe(first.card);
  });

  test('is found by the search under its new address only', () => {
    const found = filesOf(SITE)
      .filter((path) => path.endsWith('.pf_fragment'))
      .map((path) =>
        gunzipSync(readBytes(SITE, path))
          .toString('utf8')
          .replace(/^pagefind_dcd/, ''),
      )
      .map((text) => JSON.parse(text) as { url: string; content: string });
    expect(found.filter(({ content }) => content.includes('Zebrafink')).map(({ url }) => url)).toEqual([
      '/meldungen/neues-labor/',
    ]);
    expect(found.map(({ url }) => url)).not.toContain('/meldungen/labor/');
    expect(found.map(({ url }) => url)).not.toContain('/meldungen/irrtum/');
  });

  test('is linked to by its new address from bodies and lists', () => {
    const pages = pagesOf(SITE);
    expect(pages.get('/meldungen/verweis/')).toContain('<a href="/meldungen/neues-labor/">Labor</a>');
    const linking = [...pages].filter(([, html]) => html.includes('href="/meldungen/labor/"'));
    expect(linking.map(([path]) => path)).toEqual([]);
    expect(pages.get('/meldungen/')).toContain('href="/meldungen/neues-labor/"');
  });

  test('stands in the sitemap with its new address only', () => {
    const urls = [...readText(SITE, 'sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url]) => url);
    expect(urls).toContain(`${ORIGIN}/meldungen/neues-labor/`);
    expect(urls.filter((url) => /\/labor\/|aktuelles|irrtum/.test(url ?? ''))).toEqual([]);
  });

  test('is named in JSON-LD by the address of its page, as everything is', () => {
    expect(pagesOf(SITE).get('/meldungen/neues-labor/')).toContain(`"@id":"${ORIGIN}/meldungen/neues-labor/#article"`);
  });
});

describe('what was withdrawn', () => {
  test('answers with 410 and says when, why and where to read on', async () => {
    const { status, text } = await ask('/meldungen/irrtum/');
    expect(status).toBe(410);
    const words = textOf(text.replaceAll('\u00ad', ''));
    expect(words).toContain('Erfundener Irrtum');
    expect(words).toContain('Zurückgezogen am 10. Mai 2026. Die Angaben waren falsch.');
    expect(text).toMatch(/<a href="\/meldungen\/neues-labor\/"[^>]*>Erfundenes Labor<\/a>/);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).not.toContain('"NewsArticle"');
  });

  test('is gone with its text, its contact and its attachment, and found under its older address', async () => {
    expect((await ask('/meldungen/irrtum/text.txt')).status).toBe(410);
    expect((await ask('/meldungen/irrtum/kontakt-1.vcf')).status).toBe(410);
    expect((await ask('/dateien/meldungen/irrtum/daten.csv')).status).toBe(410);
    expect(await ask('/aktuelles/irrtum.html')).toMatchObject({ status: 301, location: '/meldungen/irrtum/' });
  });

  test('leaves nothing else: no body, no list, no feed, no search, no link', () => {
    const naming = filesOf(SITE).filter((path) => {
      const bytes = readBytes(SITE, path);
      const text = /\.(?:pf_\w+|pagefind)$/.test(path) ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
      return /Trauerseeschwalbe|Erfundener Irrtum/.test(text);
    });
    expect(naming).toEqual(['meldungen/irrtum/index.html']);
    expect(readText(SITE, 'meldungen/irrtum/index.html')).not.toContain('Trauerseeschwalbe');
    expect(textOf(pagesOf(SITE).get('/meldungen/verweis/') ?? '')).toContain('und den Irrtum.');
    expect(pagesOf(SITE).get('/meldungen/verweis/')).not.toContain('>Irrtum</a>');
  });
});

describe('other ends', () => {
  test('what has expired answers with 404, and the build says nothing of it', async () => {
    expect((await ask('/meldungen/aktion/')).status).toBe(404);
    expect(second.output).not.toContain('/meldungen/aktion/');
  });

  test('what is pulled back until its date is only warned of', async () => {
    expect((await ask('/meldungen/frueh/')).status).toBe(404);
    expect(second.output).toContain(
      'content/news/frueh/index.md war seit 2026-05-01 veröffentlicht und wartet jetzt wieder auf seinen Termin',
    );
  });

  test('what was deleted leads where redirects.txt says, even if that has moved since', async () => {
    expect(await ask('/meldungen/geloescht/')).toMatchObject({ status: 301, location: '/meldungen/neues-labor/' });
    expect(await ask('/meldungen/geloescht/text.txt')).toMatchObject({ status: 410 });
    expect(await ask('/termine.html')).toMatchObject({ status: 301, location: '/veranstaltungen/' });
  });

  test('a list that is not there any more leads to its front', async () => {
    expect(await ask('/meldungen/seite/4/')).toMatchObject({ status: 302, location: '/meldungen/' });
    expect(await ask('/veranstaltungen/kalender/2026-06/')).toMatchObject({
      status: 302,
      location: '/veranstaltungen/kalender/',
    });
  });

  test('a contact that is not named any more leads to the item', async () => {
    expect(await ask('/veranstaltungen/treffen/kontakt-1.vcf')).toMatchObject({
      status: 302,
      location: '/veranstaltungen/treffen/',
    });
  });

  test('of what is held back no former address is told, nor a redirect to it', () => {
    const all = filesOf(SITE).map((path) => `${path} ${readBytes(SITE, path).toString('utf8')}`);
    const told = [...all, ...['nginx.conf', 'Caddyfile', 'htaccess'].map(hosting)];
    expect(
      told.filter((text) => text.includes(CANARY) || text.includes('geheim')).map((text) => text.slice(0, 80)),
    ).toEqual([]);
  });
});

describe('the hosts’ own files', () => {
  test('for Netlify and Cloudflare say each redirect twice, and each end once', () => {
    const lines = readText(SITE, '_redirects').split('\n');
    const at = lines.indexOf('/meldungen/labor/ /meldungen/neues-labor/ 301!');
    expect(lines[at + 1]).toBe('/meldungen/labor/ /meldungen/neues-labor/ 301');
    expect(lines).toContain('/meldungen/irrtum/ /meldungen/irrtum/index.html 410!');
    expect(lines).toContain('/meldungen/geloescht/text.txt /404.html 410!');
    expect(lines).toContain('/aktuelles/gr%C3%BCndung/ /meldungen/neues-labor/ 301');
    expect(lines.filter((line) => line !== '' && !/^\/[^\s*:]* \/[^\s*:]* (?:30[12]!?|410!)$/.test(line))).toEqual([]);
  });

  /** A host's file read back: from → where, or the page shown with 410. */
  const readBack = (text: string, pattern: RegExp): Map<string, string> =>
    new Map([...text.matchAll(pattern)].map(([, from = '', to = '']) => [from.replaceAll('\\', ''), to]));

  const expected = {
    moved: { '/meldungen/labor/': '/meldungen/neues-labor/', '/aktuelles/gründung/': '/meldungen/neues-labor/' },
    gone: {
      '/meldungen/irrtum/': '/meldungen/irrtum/index.html',
      '/dateien/meldungen/irrtum/daten.csv': '/meldungen/irrtum/index.html',
      '/meldungen/geloescht/text.txt': '/404.html',
    },
  };

  test.each([
    [
      'nginx.conf',
      /^location = "([^"]+)" \{ absolute_redirect off; return 301 "([^"]+)"; \}$/gm,
      /^location = "([^"]+)" \{ error_page 410 "([^"]+)"; return 410; \}$/gm,
    ],
    ['Caddyfile', /^\t"([^"]+)" "((?!\/404)[^"]+\/)"$/gm, /^\t"([^"]+)" "([^"]+\.html)"$/gm],
    [
      'htaccess',
      /^RedirectMatch 301 "\^([^"]+)\$" "([^"]+)"$/gm,
      /^<If "%\{REQUEST_URI\} == '([^']+)'">\n {2}ErrorDocument 410 "([^"]+)"$/gm,
    ],
  ])('%s says the same', (file, moved, gone) => {
    expect(Object.fromEntries(readBack(hosting(file), moved))).toMatchObject(expected.moved);
    expect(Object.fromEntries(readBack(hosting(file), gone))).toMatchObject(expected.gone);
  });
});

describe('the pages at old addresses', () => {
  const PATHS = ['/aktuelles/2014/kick-off.html', '/meldungen/irrtum/'];

  test('are valid HTML', async () => {
    const pages = pagesOf(SITE);
    const faults = await htmlFaults(PATHS.map((path) => [path, pages.get(path) ?? '']));
    expect(faults.flat()).toEqual([]);
  });

  test('have no fault that axe finds, and do not scroll sideways', async () => {
    const browser: Browser = await launchBrowser();
    const faults: string[] = [];
    for (const path of PATHS) {
      const visit = await openTab(browser, { reducedMotion: 'reduce', viewport: { width: 320, height: 900 } });
      const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
      // Without the redirect, or there would be nothing to look at.
      const body = readText(SITE, file).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await visit.page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await visit.page.goto(server.url + path);
      await visit.page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await visit.page.emulateMedia({ colorScheme });
        const { violations } = await visit.page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        faults.push(...violations.map(({ id, help }) => `${path} ${colorScheme} ${id}: ${help}`));
      }
      const wide = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${path} scrolls sideways by ${wide} px`);
      expect(visit.complaints).toEqual([]);
      await close(visit);
    }
    await browser.close();
    expect(faults).toEqual([]);
  });
});

test('the register of the real content holds for the site of 2016, too: what was not public yet is not missed', () => {
  const lines = readFileSync(join(ROOT, 'content/addresses.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.split(' '));
  const early = lines.filter(([, , since = '']) => since <= '2016-04-01').map(([path = '']) => path);
  expect(early.length).toBeGreaterThan(5);
  expect(early.length).toBeLessThan(lines.length / 2);
  const there = new Set(filesOf('april2016').map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`));
  expect(early.filter((path) => !there.has(path))).toEqual([]);
});
