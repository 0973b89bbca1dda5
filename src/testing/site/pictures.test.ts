/** What is published of pictures, and that nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPicture } from '../../integrations/published-pictures.ts';
import { exifFacts, namesPlace } from '../../outputs/pictures/exif.ts';
import { filesOf, pagesOf, ROOT, readBytes, sites, textOf } from './sites.ts';

const SITE = 'fictitious';
const pages = pagesOf(SITE);
const published = filesOf(SITE).filter(isPicture);

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(html);
  return tags;
}

const sizeOf = async (path: string): Promise<{ width: number; height: number }> => {
  const { width, height } = await sharp(readBytes(SITE, path)).metadata();
  return { width, height };
};

const candidates = (srcset: string): { path: string; width: number }[] =>
  srcset.split(', ').map((one) => {
    const [url = '', width = ''] = one.split(' ');
    return { path: url.slice(1), width: Number.parseInt(width, 10) };
  });

const imagesOf = (html: string): Tag['attributes'][] =>
  tagsOf(html).flatMap(({ name, attributes }) => (name === 'img' ? [attributes] : []));

describe('every published picture', () => {
  test('is free of places and camera data', async () => {
    expect(published.length).toBeGreaterThan(20);
    for (const path of published) {
      const bytes = readBytes(SITE, path);
      expect(namesPlace(await sharp(bytes).metadata()), path).toBe(false);
      expect(bytes.toString('latin1'), path).not.toContain('Kamerawerk');
    }
  });

  test('is no original', () => {
    const folder = join(ROOT, sites[SITE].content);
    const originals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isPicture)
      .map((path) => readFileSync(join(folder, path)));
    expect(originals.length).toBeGreaterThan(5);
    const shipped = filesOf(SITE).filter((path) =>
      originals.some((original) => original.equals(readBytes(SITE, path))),
    );
    expect(shipped).toEqual([]);
  });

  test('is no wider than 1600 pixels, but for those of the press', async () => {
    for (const path of published.filter((one) => one.startsWith('_astro/'))) {
      expect((await sizeOf(path)).width, path).toBeLessThanOrEqual(1600);
    }
  });
});

describe('every picture of a page', () => {
  test('has sizes, and width and height in the ratio of its files', async () => {
    for (const [page, html] of pages) {
      for (const { src = '', srcset = '', sizes, width, height } of imagesOf(html)) {
        expect(sizes, page).toMatch(/^\(min-width: /);
        for (const { path } of [...candidates(srcset), { path: src.slice(1) }]) {
          const file = await sizeOf(path);
          expect(Math.abs((file.width * Number(height)) / Number(width) - file.height), `${page} ${path}`).toBeLessThan(
            2,
          );
        }
      }
    }
  });

  test('comes as AVIF and WebP in the widths that are announced', async () => {
    for (const [page, html] of pages) {
      for (const { name, attributes } of tagsOf(html).filter(({ attributes }) => attributes.srcset)) {
        const ending = name === 'source' ? '.avif' : '.webp';
        for (const { path, width } of candidates(attributes.srcset ?? '')) {
          expect(path.endsWith(ending), `${page} ${path}`).toBe(true);
          expect((await sizeOf(path)).width, `${page} ${path}`).toBe(width);
        }
      }
    }
  });

  test('waits until it comes near, but for the cover on its own page and the lead of the front page', () => {
    for (const [page, html] of pages) {
      const eager = imagesOf(html).filter(({ loading }) => loading !== 'lazy');
      expect(eager.length, page).toBeLessThanOrEqual(1);
      for (const { fetchpriority } of eager) expect(fetchpriority, page).toBe('high');
    }
    expect(
      imagesOf(pages.get('/meldungen/hochkant/') ?? '')
        .map(({ loading }) => loading)
        .slice(0, 2),
    ).toEqual(['eager', 'lazy']);
    expect(imagesOf(pages.get('/') ?? '').map(({ loading }) => loading)).toEqual(['eager', 'lazy', 'lazy']);
    expect(imagesOf(pages.get('/meldungen/') ?? '').every(({ loading }) => loading === 'lazy')).toBe(true);
  });
});

test('a picture of an MDX page is a figure like any other', () => {
  expect(pages.get('/projekte/probe-mdx/')).toMatch(
    /<figure><picture><source type="image\/avif" srcset="[^"]+ 480w, [^"]+ 800w, [^"]+ 1312w" sizes="[^"]+"><img src="[^"]+\.webp" srcset="[^"]+" sizes="[^"]+" width="656" height="437" alt="Ein gelbes Rechteck" loading="lazy" decoding="async"><\/picture><figcaption>Gelb\. Grafik: Erika Mustermann<\/figcaption><\/figure>/,
  );
});

test('a photo from a telephone stands upright, with its author', async () => {
  const [cover] = imagesOf(pages.get('/meldungen/hochkant/') ?? '');
  expect([cover?.width, cover?.height]).toEqual(['684', '912']);
  const widest = candidates(cover?.srcset ?? '').at(-1)?.path ?? '';
  expect(await sizeOf(widest)).toEqual({ width: 1200, height: 1600 });
  const { xmp } = await sharp(readBytes(SITE, widest)).metadata();
  expect(Buffer.from(xmp ?? []).toString('utf8')).toContain('Jörg Müßig');
});

test('a line of a list shows the cover 16 : 9 in the smallest files', () => {
  const row = imagesOf(pages.get('/meldungen/') ?? '').find(({ alt }) => alt === 'Eine graue Fläche');
  expect([row?.width, row?.height]).toEqual(['192', '108']);
  expect(candidates(row?.srcset ?? '').map(({ width }) => width)).toEqual([192, 384]);
});

test('every cover is told to machines with the file, the author and the licence that its page shows', () => {
  const covered = [...pages].filter(([, html]) => imagesOf(html).some(({ fetchpriority }) => fetchpriority === 'high'));
  expect(covered.map(([path]) => path)).toContain('/meldungen/hochkant/');
  for (const [path, html] of covered.filter(([path]) => path !== '/')) {
    const [, contentUrl = ''] = /"contentUrl":"https:\/\/[^/"]+\/([^"]+)"/.exec(html) ?? [];
    const shown = imagesOf(html).find(({ fetchpriority }) => fetchpriority === 'high');
    expect(candidates(shown?.srcset ?? '').at(-1)?.path, path).toBe(contentUrl);
    expect(html, path).toMatch(
      /"copyrightNotice":"© [^"]+, CC BY 4\.0","license":"https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"/,
    );
  }
  expect(pages.get('/meldungen/pressebild/')).toContain('"acquireLicensePage"');
  expect(pages.get('/meldungen/hochkant/')).not.toContain('"acquireLicensePage"');
});

describe('the front page', () => {
  const html = pages.get('/') ?? '';

  test('shows the lead’s photo two thirds of the page wide, in files that fit a phone as well', () => {
    const [lead] = imagesOf(html);
    expect([lead?.alt, lead?.width, lead?.height]).toEqual(['Ein Labor', '789', '444']);
    expect(candidates(lead?.srcset ?? '').map(({ width }) => width)).toEqual([480, 640, 800, 1200]);
    expect(lead?.sizes).toMatch(/^\(min-width: 81rem\) 49\.3rem, \(min-width: 62rem\) calc\(64\.9vw - 3\.3rem\), /);
  });

  test('shows two photos more, and draws the covers of the others', () => {
    expect(imagesOf(html).map(({ alt }) => alt)).toEqual(['Ein Labor', 'Ein Flur', 'Eine Werkbank']);
    expect(html.match(/class="generated-cover/g)).toHaveLength(4);
  });
});

describe('a press picture', () => {
  const PATH = 'pressebilder/news/pressebild/pressebild.jpg';
  const html = pages.get('/meldungen/pressebild/') ?? '';

  test('is offered on the page with the size of the very file and the terms, below the one line that names its author', async () => {
    const bytes = readBytes(SITE, PATH);
    expect(await sizeOf(PATH)).toEqual({ width: 1800, height: 2400 });
    const kilobytes = Math.round(bytes.length / 1000);
    expect(html).toContain(`href="/${PATH}"`);
    expect(textOf(html)).toContain(
      `Pressebild herunterladen (JPG, 1800\u{a0}×\u{a0}2400, ${kilobytes}\u{a0}kB) · Abdruck honorarfrei bei Nennung der Fotografin`,
    );
    expect(textOf(html).match(/Foto: Jörg Müßig/g)).toHaveLength(1);
  });

  test('carries author, licence and terms', async () => {
    const { exif, xmp } = await sharp(readBytes(SITE, PATH)).metadata();
    expect(exifFacts(exif)).toEqual({
      artist: 'Joerg Muessig',
      copyright: '(C) Joerg Muessig, CC BY 4.0',
      hasGps: false,
    });
    expect(Buffer.from(xmp ?? []).toString('utf8')).toMatch(
      /Jörg Müßig.*Abdruck honorarfrei bei Nennung der Fotografin/,
    );
  });

  test('is there on the last day of its rights, and the only one', () => {
    expect(filesOf(SITE).filter((path) => path.startsWith('pressebilder/'))).toEqual([PATH]);
  });
});

test('a picture whose rights have run out is shown nowhere; its item stays', () => {
  const html = pages.get('/meldungen/abgelaufen/') ?? '';
  expect(textOf(html)).toContain('Ein Bild, das nicht mehr gezeigt werden darf');
  expect(imagesOf(html)).toEqual([]);
  expect(html).not.toContain('pressebilder');
  expect(filesOf(SITE).filter((path) => /frueher|pressebilder.*abgelaufen/.test(path))).toEqual([]);
});
