/** Leaks opened on purpose, one in each kind of file: the last step before publishing must see every one of them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, crc32, deflateSync, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { leakGuard } from '../../integrations/leak-guard.ts';
import { allHeldBack, CANARY_NOW, canaryContent, type Files } from './canary-content.ts';
import { buildSite, cacheFolder, filesOf, ROOT, readText, siteFolder, TEST_FOLDER, writeContent } from './sites.ts';

const NAME = 'leaks';
const copy = join(TEST_FOLDER, NAME, 'copy');
const content: Files = await canaryContent(allHeldBack);

/** Runs the step on the copy as a build does. @returns its message; undefined if it found nothing */
async function guard(): Promise<string | undefined> {
  const { hooks } = leakGuard();
  const url = (path: string) => pathToFileURL(`${path}/`);
  const config = { root: url(ROOT), srcDir: url(join(ROOT, 'src')), publicDir: url(join(ROOT, 'public')) };
  const logger = { info: () => undefined };
  Object.assign(process.env, {
    SITE_CONTENT: `.cache/test/${NAME}/content`,
    SITE_NOW: CANARY_NOW,
    SITE_CACHE: cacheFolder(NAME),
  });
  await hooks['astro:config:done']?.({ config } as never);
  try {
    await hooks['astro:build:done']?.({ dir: url(copy), logger } as never);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const original = (path: string): Buffer => readFileSync(join(siteFolder(NAME), path));

let planted: string[] = [];

/** Puts a file into the copy, until the end of the test. */
function plant(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), bytes);
  planted.push(path);
}

/** Puts a text before the end of a page. */
const plantInPage = (path: string, html: string): void =>
  plant(path, original(path).toString('utf8').replace('</main>', `${html}</main>`));

beforeAll(() => {
  const folder = writeContent(NAME, content);
  const { code, output } = buildSite(NAME, { now: CANARY_NOW, content: folder, cache: 'canary' });
  if (code !== 0) throw new Error(output);
  rmSync(copy, { recursive: true, force: true });
  cpSync(siteFolder(NAME), copy, { recursive: true });
}, 300_000);

afterEach(() => {
  const there = new Set(filesOf(NAME));
  for (const path of planted) {
    rmSync(join(copy, path), { force: true });
    if (there.has(path)) writeFileSync(join(copy, path), original(path));
  }
  planted = [];
});

test('a site without leaks passes', async () => {
  expect(await guard()).toBeUndefined();
});

const PAGE = 'meldungen/reich/index.html';
const at = (item: string, line: number, field: string): string => `${item}/index.md:${line} (${field} von ${item}`;
const field = (name: string): string => `Feld „${name}“`;

/** Kind of file, its path, what it says, and where the message must say that this stands. */
const texts: [string, string, string | Uint8Array, string][] = [
  [
    'RSS',
    'rss.xml',
    '<item>&lt;p&gt;Ein &lt;b&gt;Kanarien&amp;shy;vogel&lt;/b&gt; aus dem Untertitel gesperrt&lt;/p&gt;</item>',
    at('news/gesperrt', 4, field('subtitle')),
  ],
  [
    'iCalendar',
    'kalender.ics',
    'BEGIN:VEVENT\r\nSUMMARY:Kanarienvogeltr\r\n effen geplant\r\nEND:VEVENT',
    at('events/geplant-treffen', 2, field('title')),
  ],
  ['JSON', 'feed.json', '{"alt":"Kanarienvogel entwurf im K\\u00e4fig"}', at('news/entwurf', 10, field('cover.alt'))],
  [
    'JavaScript',
    '_astro/app.js',
    'const a="Im Stollen abgelaufen hat niemand je\\neinen Kanarienvogel gesehen, und doch ist er da."',
    at('news/abgelaufen', 7, field('summary')),
  ],
  [
    'a source map',
    '_astro/app.js.map',
    '{"sourcesContent":["Im Stollen lebte einst ein Kanarienvogel, der gesperrt hieß."]}',
    at('news/gesperrt', 26, 'Text'),
  ],
  [
    'CSS',
    '_astro/a.css',
    'p::after{content:"Kanarienvogelz\\fc chterin"}',
    at('news/abgelaufen', 17, field('people.0.role')),
  ],
  [
    'vCard',
    'meldungen/reich/kontakt-1.vcf',
    'BEGIN:VCARD\r\nFN:gesperrt Kanarien\r\n vogelmann\r\nEND:VCARD',
    at('people/gesperrt-person', 3, field('familyName')),
  ],
  [
    'SVG',
    'bild.svg',
    '<svg><title>Gesellschaft für Kanarienvogel entwurf</title></svg>',
    at('organisations/entwurf-org', 2, field('name')),
  ],
  [
    'a manifest',
    'manifest.webmanifest',
    '{"name":"Kanarienvogelkunde geplant"}',
    at('topics/geplant-topic', 2, field('title')),
  ],
  [
    'the sitemap',
    'sitemap.xml',
    '<loc>https://www.example.org/meldungen/gesperrt/</loc>',
    at('news/gesperrt', 2, field('slug')),
  ],
  [
    'robots.txt',
    'robots.txt',
    'Disallow: /veranstaltungen/entwurf-treffen/',
    at('events/entwurf-treffen', 2, field('slug')),
  ],
  ['redirects', '_redirects', '/alt /meldungen/geplant/ 301', at('news/geplant', 2, field('slug'))],
  ['headers', '_headers', '/*\n  Link: </projekte/abgelaufen-projekt/>', 'projects/abgelaufen-projekt/index.mdx:2'],
  [
    'a file packed with gzip',
    'seite.html.gz',
    gzipSync('<p>Kanarienvogeltage gesperrt</p>'),
    at('series/gesperrt-series', 2, field('title')),
  ],
  [
    'a file packed with brotli',
    'seite.html.br',
    brotliCompressSync('<p>Kanarienvogelhaus gesperrt</p>'),
    at('venues/gesperrt-venue', 2, field('name')),
  ],
  [
    'a file packed with zstd',
    'seite.html.zst',
    zstdCompressSync('<p>Kanarienvogelhaus entwurf</p>'),
    at('venues/entwurf-venue', 2, field('name')),
  ],
  [
    'data within an address',
    'a.css',
    `p{background:url(data:text/plain;base64,${Buffer.from('Kanarienvogelhaus geplant').toString('base64')})}`,
    at('venues/geplant-venue', 2, field('name')),
  ],
  [
    'a binary file',
    'a.bin',
    Buffer.concat([Buffer.of(0, 255, 0, 1), Buffer.from('Kanarienvogelhaus abgelaufen', 'utf16le')]),
    at('venues/abgelaufen-venue', 2, field('name')),
  ],
  ['a file name', '_astro/kanarienvogel-gesperrt.Ab12cd.css', 'p{}', 'kanarienvogel-gesperrt.jpg'],
  ['a folder name', 'x/kanarienvogel-entwurf/a.txt', 'leer', 'kanarienvogel-entwurf'],
];

test('HTML: the title is found in a page, hyphenated, emphasised and with entities', async () => {
  plantInPage(PAGE, '<h2>Der Kanarien&shy;vo\u00adgel <em>singt</em> gesperrt&nbsp;im Berg\u00adwerk</h2>');
  const message = await guard();
  expect(message).toContain(PAGE);
  expect(message).toContain(at('news/gesperrt', 3, field('title')));
  expect(message).toContain('noch gesperrt');
});

describe('a leak in each kind of file', () => {
  let parts: string[];

  beforeAll(async () => {
    for (const [, path, said] of texts) plant(path, said);
    parts = ((await guard()) ?? '').split('\n\n');
  });

  test.each(texts)('%s: what is held back is found, with file and field', (_, path, __, place) => {
    const about = parts.find((part) => part.startsWith(path) && part.includes(place));
    expect(about, parts.join('\n\n')).toContain('→ Kein veröffentlichter Beitrag sagt das: ein Programmfehler.');
  });
});

describe('the search index', () => {
  const pagefind = (value: Uint8Array): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), value]));
  const filters = () => filesOf(NAME).filter((path) => path.endsWith('.pf_filter'));
  const read = (path: string) => decode(gunzipSync(original(path)).subarray(12)) as [string, [string, number[]][]];
  const filterOf = (name: string): string => filters().find((path) => read(path)[0] === name) ?? '';

  test('a page of it is read', async () => {
    const path = 'pagefind/fragment/de_0000000.pf_fragment';
    plant(
      path,
      pagefind(
        Buffer.from('{"url":"/meldungen/reich/","content":"Ein Treffen mit einem Kanarienvogel aus gesperrt."}'),
      ),
    );
    const message = await guard();
    expect(message).toContain(path);
    expect(message).toContain(at('events/gesperrt-treffen', 9, field('summary')));
  });

  test('its words are recognised by their beginnings', async () => {
    const path = 'pagefind/index/de_0000000.pf_index';
    plant(path, pagefind(encode([[['kanarienvogelkund', [], []]]])));
    const message = await guard();
    expect(message).toContain(path);
    expect(message).toContain('topic/index.md:2 (Feld „title“');
  });

  test('the values of its filters are read', async () => {
    const path = filterOf('topic');
    const [name, values] = read(path);
    plant(path, pagefind(encode([name, [...values, ['Kanarienvogelkunde gesperrt', [0]]]])));
    const message = await guard();
    expect(message).toContain(at('topics/gesperrt-topic', 2, field('title')));
  });

  test('the pages of a filter are counted', async () => {
    const path = filterOf('topic');
    const [name, values] = read(path);
    plant(
      path,
      pagefind(encode([name, values.map(([value, pages]) => [value, value === 'Probe' ? [...pages, 99] : pages])])),
    );
    expect(await guard()).toContain(`${path}: Filter „topic“ der Suche, „probe“: 5 Seiten, veröffentlicht sind 4`);
  });
});

describe('pictures', () => {
  /** A PNG with one more chunk behind its header (PNG 3, section 5.3). */
  function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([png.subarray(0, 33), ends.subarray(0, 4), body, ends.subarray(4), png.subarray(33)]);
  }
  const CARD = 'vorschaubilder/meldungen/reich.png';
  const secretPhoto = Buffer.from(content['news/gesperrt/kanarienvogel-gesperrt.jpg'] ?? '');

  test.each([
    ['tEXt', Buffer.from('Title\0Der Kanarienvogel singt entwurf im Bergwerk', 'latin1')],
    ['zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync('Der Kanarienvogel singt entwurf im Bergwerk')])],
    ['iTXt', Buffer.from('Title\0\0\0de\0Titel\0Der Kanarienvogel singt entwurf im Bergwerk')],
  ])('the text of a card is read (%s)', async (type, data) => {
    plant(CARD, withChunk(original(CARD), type, data));
    const message = await guard();
    expect(message).toContain(CARD);
    expect(message).toContain(at('news/entwurf', 3, field('title')));
  });

  test('the metadata of a JPEG are read', async () => {
    const path = 'pressebilder/news/reich/reich.jpg';
    const said = {
      IFD0: { ImageDescription: 'Kanarienvogel abgelaufen im Kaefig', Artist: 'gesperrt Kanarienvogelmann' },
    };
    plant(path, await sharp(original(path)).withExif(said).jpeg().toBuffer());
    const message = await guard();
    expect(message).toContain(path);
    expect(message).toContain(at('people/gesperrt-person', 3, field('familyName')));
  });

  test('the metadata of a WebP are read', async () => {
    const path = filesOf(NAME).find((file) => /labor.*\.webp$/.test(file)) ?? '';
    plant(
      path,
      await sharp(original(path))
        .withXmp('<x:xmpmeta>Kanarienvogel entwurf im K&#228;fig</x:xmpmeta>')
        .webp()
        .toBuffer(),
    );
    const message = await guard();
    expect(message).toContain(path);
    expect(message).toContain(at('news/entwurf', 10, field('cover.alt')));
  });

  test('the original is recognised under another name', async () => {
    plant('a/b.dat', secretPhoto);
    const message = await guard();
    expect(message).toContain('a/b.dat');
    expect(message).toContain('/news/gesperrt/kanarienvogel-gesperrt.jpg');
  });

  test('a smaller one of another format, cut, is recognised under another name', async () => {
    plant('_astro/harmlos.webp', await sharp(secretPhoto).resize(320, 180).webp({ quality: 50 }).toBuffer());
    const message = await guard();
    expect(message).toContain('_astro/harmlos.webp');
    expect(message).toContain('/news/gesperrt/kanarienvogel-gesperrt.jpg');
  });
});

describe('files', () => {
  test('the bytes of a file that is offered with something held back are recognised', async () => {
    plant('dateien/meldungen/reich/bericht.pdf', content['news/geplant/kanarienvogel-geplant.pdf'] ?? '');
    const message = await guard();
    expect(message).toContain('dateien/meldungen/reich/bericht.pdf');
    expect(message).toContain('/news/geplant/kanarienvogel-geplant.pdf');
  });

  test.each([
    ['a page', 'meldungen/fremd/index.html'],
    ['a file to take along', 'dateien/meldungen/reich/fremd.pdf'],
    ['a picture for the press', 'pressebilder/news/fremd/fremd.jpg'],
    ['a card', 'vorschaubilder/meldungen/fremd.png'],
  ])('%s that belongs to no published item is refused', async (_, path) => {
    plant(path, path.endsWith('.html') ? '<p>Nichts.</p>' : original('favicon.svg'));
    expect(await guard()).toContain(`${path}: gehört zu keinem veröffentlichten Beitrag`);
  });
});

describe('printed numbers', () => {
  const change = (path: string, from: string | RegExp, to: string): void => {
    const page = readText(NAME, path);
    expect(page).toMatch(from);
    plant(path, page.replace(from, to));
  };

  test('how many items a topic has, on the front page', async () => {
    change('index.html', /(<span class="count"[^>]*>\s*)\d+/, '$17');
    expect(await guard()).toMatch(
      /index\.html: Beiträge zum Thema: bei \/themen\/\S+\/ steht 7, veröffentlicht sind \d/,
    );
  });

  test('how many items a filter of a list finds', async () => {
    change('meldungen/index.html', /data-count="\d+"/, 'data-count="9"');
    expect(await guard()).toMatch(/meldungen\/index\.html: Filter „\S+“: bei \S+ steht 9, veröffentlicht sind \d/);
  });

  test('how many items there were in a year', async () => {
    change('archiv/index.html', /\d+ Meldungen/, '8 Meldungen');
    expect(await guard()).toContain(
      'archiv/index.html: Beiträge des Jahres: bei /meldungen/2026/ steht 8, veröffentlicht sind 3',
    );
  });

  test('where they cannot be found any more, that is said, too', async () => {
    change('index.html', /<span class="count"/g, '<i class="number"');
    change('veranstaltungen/kalender/index.html', /<section class="month-index"[\s\S]*<\/section>/, '');
    expect(await guard()).toContain(
      'Veranstaltungen des Monats: die Zahl bei /veranstaltungen/kalender/2026-06/ ist nicht zu finden',
    );
  });
});

test('all leaks are named in one message', async () => {
  plant('a.txt', 'Kanarienvogeltage gesperrt');
  plant('b.txt', 'Kanarienvogelhaus entwurf');
  const message = await guard();
  expect(message).toContain('a.txt');
  expect(message).toContain('b.txt');
  expect(message).toContain('→ Kein veröffentlichter Beitrag sagt das: ein Programmfehler. Bitte melden');
});

describe('a build in which a published item quotes the title of one that is embargoed', () => {
  const quoting: Files = {
    ...content,
    'news/andere/index.md': String(content['news/andere/index.md']).replace(
      'Text.',
      'Text.\n\nBald mehr: „Der Kanarienvogel singt gesperrt\nim Bergwerk“.',
    ),
  };

  test('fails with content file and line, and the old site stays as it was', () => {
    const before = filesOf(NAME);
    const page = readText(NAME, 'index.html');
    const folder = writeContent('leaks-quoted', quoting);
    const { code, output } = buildSite(NAME, { now: CANARY_NOW, content: folder, cache: 'canary' });
    expect(code).not.toBe(0);
    expect(output).toContain('meldungen/andere/index.html');
    expect(output).toContain(at('news/gesperrt', 3, field('title')));
    expect(output).toContain('news/andere/index.md, Zeile 11, steht: „Bald mehr: „Der Kanarienvogel singt gesperrt“');
    expect(output).toContain('→ Dort anders formulieren');
    expect(filesOf(NAME)).toEqual(before);
    expect(readText(NAME, 'index.html')).toBe(page);
  }, 300_000);
});
