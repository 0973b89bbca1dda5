/** The digest, from the content folder to what readers and mail systems are given. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../pictures.ts';
import { htmlFaults } from './html-faults.ts';
import {
  buildSite,
  filesOf,
  pagesOf,
  ROOT,
  readBytes,
  readText,
  sectionOf,
  siteFolder,
  textOf,
  writeContent,
} from './sites.ts';

const NAME = 'digest';
const NOW = '2026-05-02T12:00:00+02:00';
const SITE = 'https://www.lifesciences-mitteldeutschland.example';

const item = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nEin erfundener Text.\n`;

const files = {
  'news/labor/index.md': item(
    'kind: press-release',
    'title: Neues Labor für „Zellen“ & mehr',
    'date: 2026-04-27',
    'summary: Ein erfundenes Labor.',
    'cover:',
    '  src: ./labor.png',
    '  alt: Eine grüne Fläche',
    '  credit: Erika Mustermann',
    '  licence: CC BY 4.0',
  ),
  'news/maerz/index.md': item('kind: news', 'title: Meldung im März', 'date: 2026-03-10', 'summary: Erfunden.'),
  'news/mai/index.md': item('kind: news', 'title: Meldung im Mai', 'date: 2026-05-01', 'summary: Erfunden.'),
  'news/entwurf/index.md': item('kind: news', 'title: Geheimnis', 'date: 2026-04-20', 'draft: true', 'summary: Nein.'),
  'events/bald/index.md': item(
    'title: Labortag',
    'date: 2026-04-02',
    'start: 2026-05-20T18:00',
    'summary: Ein erfundener Tag.',
  ),
  'events/verlegt/index.md': item(
    'title: Kongress',
    'date: 2026-01-02',
    'start: 2026-06-12',
    'summary: Ein erfundener Kongress.',
    'changes:',
    '  - date: 2026-04-10',
    '    kind: moved',
    '    from: 2026-06-10',
    '    text: Der Saal war belegt.',
  ),
  'projects/linie/index.md': item('title: Laborlinie', 'date: 2026-04-03', 'summary: Ein erfundenes Projekt.'),
};

let content = '';
const out = mkdtempSync(join(tmpdir(), 'digest-'));

/** As editors call it. */
function digest(...words: string[]): { code: number; output: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'digest', '--', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SITE_CONTENT: content, SITE_NOW: NOW, SITE_URL: undefined },
  });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

beforeAll(async () => {
  content = writeContent(NAME, { ...files, 'news/labor/labor.png': await plain(1600, 800).png().toBuffer() });
  const { code, output } = buildSite(NAME, { now: NOW, content });
  if (code !== 0) throw new Error(output);
});

afterAll(() => rmSync(out, { recursive: true }));

describe('on the site', () => {
  test('months that are over and in which something appeared have an issue', () => {
    expect(filesOf(NAME).filter((path) => path.startsWith('rundbrief/') && path.endsWith('.html'))).toEqual([
      'rundbrief/2026-01/index.html',
      'rundbrief/2026-03/index.html',
      'rundbrief/2026-04/index.html',
      'rundbrief/index.html',
    ]);
    const list = textOf(readText(NAME, 'rundbrief/index.html'));
    expect(list).toMatch(/April 2026.*März 2026.*Januar 2026/);
    expect(list).not.toContain('Geheimnis');
  });

  test('an issue tells its month, section by section', () => {
    const html = readText(NAME, 'rundbrief/2026-04/index.html').replaceAll('\u00ad', '');
    expect(textOf(sectionOf(html, 'Meldungen'))).toContain('Neues Labor für „Zellen“ & mehr');
    expect(textOf(sectionOf(html, 'Geändert und berichtigt'))).toContain(
      'Neuer Termin Kongress 12. Juni 2026 · bisher 10. Juni 2026 Der Saal war belegt.',
    );
    expect(textOf(sectionOf(html, 'Demnächst'))).toContain('Neu angekündigt Labortag');
    expect(textOf(sectionOf(html, 'Neue Projekte'))).toContain('Laborlinie');
    expect(html).not.toContain('<h2>Neu im Kalender');
    expect(html).toMatch(/<a href="?\/rundbrief\/2026-03\/"?[^>]*rel="?prev/);
  });

  test('its pages are sound', async () => {
    const pages = [...pagesOf(NAME)].filter(([path]) => path.startsWith('/rundbrief/') || path === '/abonnieren/');
    expect(pages.length).toBe(5);
    expect(await htmlFaults(pages)).toEqual([]);
  });

  test('readers and search engines find the way to them', () => {
    expect(readText(NAME, 'abonnieren/index.html')).toMatch(/href="?\/rundbrief\/2026-04\//);
    expect(readText(NAME, 'sitemap.xml')).toContain(
      `<loc>${SITE}/rundbrief/2026-04/</loc><lastmod>2026-05-01</lastmod>`,
    );
    const [first] = readText(NAME, 'rundbrief/2026-04/index.html').match(/<link rel="?alternate[^>]*>/g) ?? [];
    expect(first).toContain('/rundbrief/rss.xml');
  });

  test('two foreign parsers read the feed of issues alike', async () => {
    const xml = readText(NAME, 'rundbrief/rss.xml');
    const one = await new RssParser().parseString(xml);
    const other = parseFeed(xml);
    expect(one.items.map(({ guid, title, isoDate }) => [guid, title, isoDate])).toEqual(
      ['2026-04', '2026-03', '2026-01'].map((month, index) => [
        `tag:lifesciences-mitteldeutschland.example,2026:digest/${month}`,
        `Rundbrief ${['April', 'März', 'Januar'][index]} 2026`,
        ['2026-05-01T04:00:00.000Z', '2026-04-01T04:00:00.000Z', '2026-02-01T05:00:00.000Z'][index],
      ]),
    );
    expect(other.items.map(({ id }) => id)).toEqual(one.items.map(({ guid }) => guid));
    expect(one.items[0]?.['content:encoded']).toContain(`<a href="${SITE}/meldungen/labor/">`);
  });

  test('nobody can subscribe by mail while no page for it is configured', () => {
    for (const path of ['rundbrief/index.html', 'abonnieren/index.html', 'meldungen/labor/index.html'])
      expect(readText(NAME, path), path).not.toMatch(/Rundbrief abonnieren|Die Anmeldung führt zu/);
  });
});

describe('npm run digest', () => {
  test('writes the mail, its plain text and a preview within seconds, and says what is still to be done', () => {
    const { code, output } = digest('2026-04', `--out=${out}`);
    expect(code, output).toBe(0);
    expect(readdirSync(join(out, '2026-04')).sort()).toEqual(['index.html', 'mail.html', 'mail.txt']);
    expect(output).toMatch(/mail\.html {2}\d+\u{a0}kB\n/u);
    expect(output).toContain('Betreff: Life Sciences Mitteldeutschland: Rundbrief April 2026\n');
    expect(output).toContain('Achtung: Im Impressum der Mail stehen noch Platzhalter (name, ');
  });

  test('shows the photo of the first news item, from where the site has it for mails', async () => {
    const [, src, width, height] =
      /<img src="([^"]*)" width="(\d+)" height="(\d+)" alt="Eine grüne Fläche"/.exec(
        readFileSync(join(out, '2026-04/mail.html'), 'utf8'),
      ) ?? [];
    expect(src).toBe(`${SITE}/vorschaubilder/meldungen/labor.jpg`);
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
    const file = await sharp(readBytes(NAME, 'vorschaubilder/meldungen/labor.jpg')).metadata();
    expect([file.format, file.width, file.height]).toEqual(['jpeg', 1200, 600]);
  });

  test('tells what the issue on the site tells, and nothing held back', () => {
    const page = readText(NAME, 'rundbrief/2026-04/index.html');
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    const items = (text: string): string[] => [
      ...new Set([...text.matchAll(/\/(?:meldungen|veranstaltungen|projekte)\/[\w-]+\//g)].map(([address]) => address)),
    ];
    const read = (name: string): string => readFileSync(join(out, '2026-04', name), 'utf8');
    expect(items(main)).toHaveLength(4);
    for (const name of ['mail.html', 'mail.txt']) {
      expect(items(read(name)), name).toEqual(items(main));
      expect(read(name), name).not.toContain('Geheimnis');
    }
    expect(read('mail.txt')).toContain('Neues Labor für „Zellen“ & mehr');
    expect(read('mail.html')).toContain('Neues Labor für „Zellen“ &amp; mehr');
  });

  test.each([
    ['without a month', [], 'Es fehlt der Monat.\n→ Ihn als Jahr und Monat angeben: npm run digest -- 2024-09\n'],
    [
      'for a month of which there is nothing',
      ['2026-02'],
      'Im Monat 2026-02 ist nichts erschienen und nichts geändert worden.\n→ Die letzten Monate mit Einträgen: 2026-05, 2026-04, 2026-03, 2026-01. Zum Beispiel: npm run digest -- 2026-05\n',
    ],
  ])('%s ends with an error that says how to go on', (_, words, message) => {
    expect(digest(...words)).toEqual({ code: 1, output: message });
  });

  test('writes the issue of the running month as well, and says that it is not whole', () => {
    const { code, output } = digest('2026-05', `--out=${out}`);
    expect(code).toBe(0);
    expect(output).toContain('Achtung: Vorläufig: Der Mai 2026 ist noch nicht zu Ende. Was noch erscheint, fehlt.');
    expect(readFileSync(join(out, '2026-05', 'mail.txt'), 'utf8')).toContain('Vorläufig: ');
  });
});

test('the folder of the site holds no mail', () => {
  expect(readdirSync(siteFolder(NAME))).not.toContain('digest');
});
