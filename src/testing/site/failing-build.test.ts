import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutJpeg, damagedPng, plain } from '../pictures.ts';
import { type BuildResult, buildSite, filesOf, ROOT, readText, siteFolder, TEST_FOLDER } from './sites.ts';

const NOW = '2026-05-15T10:00:00+02:00';
const content = join(TEST_FOLDER, 'content-with-mistakes');

const news = (...more: string[]): string =>
  ['---', 'kind: news', 'title: Erfundene Meldung', ...more, 'summary: Erfunden.', '---', '', 'Text.', ''].join('\n');

/** One typical mistake each; the comment names the line on which it stands. */
const mistakes: Record<string, string | Buffer> = {
  'news/unmoeglich/index.md': news('date: 2026-02-31'), // 4
  'news/deutsch/index.md': news('date: 03.04.2026'), // 4
  'news/verweis/index.md': news('date: 2026-04-03', 'organisations: [beispil]'), // 5
  'news/doppelt/index.md': news('date: 2026-04-03'),
  'news/doppelt/index.mdx': news('date: 2026-04-03'),
  'news/vertippt/index.md': news('date: 2026-04-03', 'subtitel: Unterzeile'), // 5
  'news/bild/index.md': news(
    'date: 2026-04-03',
    'cover:',
    '  src: ./fehlt.jpg',
    '  alt: Nichts',
    '  credit: Niemand',
    '  licence: CC0',
  ), // 6
  'news/latin/index.md': Buffer.from(news('date: 2026-04-03', 'kicker: Größe'), 'latin1'), // 5
  'news/link/index.md': `${news('date: 2026-04-03')}\n[weiter](../gibt-es-nicht/index.md)\n`, // 10
  'news/offen/index.md': '---\nkind: news\ntitle: Ohne Ende\ndate: 2026-04-03\nsummary: Erfunden.\n\nText.\n', // 7
  'news/doppelpunkt/index.md': news('date: 2026-04-03').replace('title: Erfundene', 'title: Neu: Erfundene'), // 3
  'organisations/beispiel/index.md': '---\nname: Beispiel GmbH\nkind: company\n---\n',
};

let result: BuildResult;

beforeAll(() => {
  for (const [path, text] of Object.entries(mistakes)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  rmSync(siteFolder('broken'), { recursive: true, force: true });
  mkdirSync(siteFolder('broken'), { recursive: true });
  writeFileSync(join(siteFolder('broken'), 'index.html'), 'der letzte gute Stand');
  result = buildSite('broken', { now: NOW, content: relative(ROOT, content) });
});

test('a build from content with mistakes fails', () => {
  expect(result.code).not.toBe(0);
});

test.each([
  ['an impossible date', 'news/unmoeglich/index.md:4:7', '2026-02-31'],
  ['a German date', 'news/deutsch/index.md:4:7', '2026-04-03'],
  ['an organisation that does not exist', 'news/verweis/index.md:5:17', 'beispiel'],
  ['two files with one id', 'news/doppelt/index.mdx:1:1', 'index.md'],
  ['a misspelt optional key', 'news/vertippt/index.md:5:1', 'subtitle'],
  ['a picture that does not exist', 'news/bild/index.md:6:8', 'fehlt.jpg'],
  ['a file that is not UTF-8', 'news/latin/index.md:5:11', 'UTF-8'],
  ['a dead relative link', 'news/link/index.md:10:1', 'gibt-es-nicht'],
  ['front matter that is never closed', 'news/offen/index.md:7:1', '„---“'],
  ['a colon in the title', 'news/doppelpunkt/index.md:3:', '"Neu: Erfundene Meldung"'],
])('the one run names %s with file and line', (_, place, word) => {
  const about = result.output.split('\n\n').find((part) => part.includes(place));
  expect(about, result.output).toBeDefined();
  expect(about).toContain(word);
  expect(about).toContain('→');
});

test('the site that was there before is left as it was', () => {
  expect(filesOf('broken')).toEqual(['index.html']);
  expect(readText('broken', 'index.html')).toBe('der letzte gute Stand');
});

test('a wrong SITE_NOW is named, and how to write it', () => {
  const { code, output } = buildSite('broken', { now: '1. April 2016' });
  expect(code).not.toBe(0);
  expect(output).toContain('SITE_NOW="1. April 2016"');
  expect(output).toContain('SITE_NOW=2026-04-01T09:00+02:00');
  expect(filesOf('broken')).toEqual(['index.html']);
});

describe('pictures that only fail when they are read whole', async () => {
  const folder = join(TEST_FOLDER, 'content-with-broken-pictures');
  const cover = (file: string) =>
    news('date: 2026-04-03', 'cover:', `  src: ./${file}`, '  alt: Nichts', '  credit: Niemand', '  licence: CC0');
  const files: Record<string, string | Buffer> = {
    'news/beschaedigt/index.md': cover('a.png'), // 6
    'news/beschaedigt/a.png': await damagedPng(),
    'news/abgebrochen/index.md': `${news('date: 2026-04-03')}\n![Nichts](./b.jpg "Foto: Niemand")\n`, // 10
    'news/abgebrochen/b.jpg': await cutJpeg(),
    'news/riesig/index.md': cover('c.png').replace('licence: CC0', 'licence: CC0\n  pressTerms: Frei'), // 6
    'news/riesig/c.png': await plain(20_000, 5001).png().toBuffer(),
    'news/heil/index.md': cover('d.png'),
    'news/heil/d.png': await plain(300, 200).png().toBuffer(),
  };
  let built: BuildResult;

  beforeAll(() => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    built = buildSite('broken', { now: NOW, content: relative(ROOT, folder) });
  });

  test('fail the build, and nothing is published, least of all an original', () => {
    expect(built.code).not.toBe(0);
    expect(filesOf('broken')).toEqual(['index.html']);
  });

  test.each([
    ['damaged', 'news/beschaedigt/index.md:6:8', '„a.png“ ist beschädigt'],
    ['incomplete', 'news/abgebrochen/index.md:10:1', '„b.jpg“ ist unvollständig'],
    ['too large', 'news/riesig/index.md:6:8', '„c.png“ hat mehr als 100 Millionen Bildpunkte'],
  ])('one that is %s is named with the content file, the line and how to mend it', (_, place, message) => {
    const about = built.output.split('\n\n').find((part) => part.includes(place));
    expect(about, built.output).toContain(message);
    expect(about).toContain('→');
    expect(built.output).not.toContain('news/heil/');
  });
});

test('what goes public is not built under an example address; the problem is named with file, line, field and mend', () => {
  const { code, output } = buildSite('broken', { now: NOW, release: true, url: 'https://probe.example' });
  expect(code).not.toBe(0);
  expect(output).toMatch(/src\/config\/site\.ts:\d+:\d+ {2}Fehler \[url\] Feld „url“/);
  expect(output).toContain('SITE_URL=https://probe.example ist eine Beispieladresse, die niemandem gehört.');
  expect(output).toContain('→ Die richtige Adresse eintragen.');
  expect(filesOf('broken')).toEqual(['index.html']);
  expect(readText('broken', 'index.html')).toBe('der letzte gute Stand');
});

test('mistakes in the content and placeholders of the configuration are named in one run', () => {
  const { output } = buildSite('broken', {
    now: NOW,
    content: relative(ROOT, content),
    release: true,
    url: 'https://probe.example',
  });
  expect(output).toContain('news/unmoeglich/index.md:4:7');
  expect(output).toContain('SITE_URL=https://probe.example');
});
