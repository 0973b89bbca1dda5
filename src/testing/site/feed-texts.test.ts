/** What the items of a built feed hold: texts that come out as they were written, and pictures that everybody sees. */
import Parser from 'rss-parser';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { exifFacts } from '../../outputs/pictures/exif.ts';
import { LONG_WORD, tortureFiles } from '../torture-item.ts';
import { buildSite, filesOf, pagesOf, readBytes, readText, writeContent } from './sites.ts';

const SITE = 'https://www.lifesciences-mitteldeutschland.example';

interface Item {
  guid?: string;
  title?: string;
  'content:encoded'?: string;
}

/** The items of a site's main feed. The other parser that the tests know decodes entities twice. */
async function itemsOf(site: string): Promise<{ guid: string; title: string; html: string }[]> {
  const { items } = await new Parser<object, Item>().parseString(readText(site, 'rss.xml'));
  return items.map(({ guid = '', title = '', 'content:encoded': html = '' }) => ({ guid, title, html }));
}

async function itemIn(site: string, id: string): Promise<{ title: string; html: string }> {
  const item = (await itemsOf(site)).find(({ guid }) => guid.endsWith(`:${id}`));
  if (!item) throw new Error(`${id} is in no feed`);
  return item;
}

const picturesIn = (html: string): string[] =>
  [...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, src = '']) => src.replace(`${SITE}/`, ''));

const everything = async (site: string): Promise<string> => (await itemsOf(site)).map(({ html }) => html).join('\n');

describe('a picture in a feed', () => {
  test('is a JPEG that is published, upright and not too heavy', async () => {
    const pictures = picturesIn(await everything('fictitious'));
    expect(pictures.length).toBeGreaterThan(6);
    for (const path of pictures) {
      const bytes = readBytes('fictitious', path);
      expect((await sharp(bytes).metadata()).format, path).toBe('jpeg');
      expect(bytes.length, path).toBeLessThanOrEqual(250_000);
    }
  });

  test('of an item’s cover stands once, at an address that hangs on the id', async () => {
    const { html: rich } = await itemIn('fictitious', 'news/reich');
    const path = 'vorschaubilder/meldungen/reich.jpg';
    expect(picturesIn(rich).filter((one) => one === path)).toHaveLength(1);
    const { width, height, exif } = await sharp(readBytes('fictitious', path)).metadata();
    expect([width, height]).toEqual([1200, 900]);
    expect(exifFacts(exif)).toEqual({
      artist: 'Joerg Muessig',
      copyright: '(C) Joerg Muessig, CC BY 4.0',
      hasGps: false,
    });
    expect(rich).toContain('<figcaption>Foto: Jörg Müßig · CC BY 4.0</figcaption>');
  });

  test('in a text is one too, in Markdown, MDX, and of an animation', async () => {
    for (const guid of ['news/reich', 'projects/probe-mdx', 'news/hochkant']) {
      const { html: text } = await itemIn('fictitious', guid);
      expect(picturesIn(text).filter((path) => /^_astro\/[^/]+\.jpeg$/.test(path)).length, guid).toBeGreaterThan(0);
      expect(
        picturesIn(text).filter((path) => !/\.jpe?g$/.test(path)),
        guid,
      ).toEqual([]);
    }
  });

  test('costs the pages nothing: none of them names it', () => {
    const naming = [...pagesOf('fictitious')].filter(([, page]) => /\.jpeg|vorschaubilder\/[^"]+\.jpg/.test(page));
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  test('is not there when its rights have run out', async () => {
    expect(filesOf('fictitious').filter((path) => /vorschaubilder\/.*abgelaufen\.jpg/.test(path))).toEqual([]);
    expect(picturesIn((await itemIn('fictitious', 'news/abgelaufen')).html)).toEqual([]);
  });
});

test('no text in a feed has what only pages need', async () => {
  const html = await everything('fictitious');
  expect(html).not.toMatch(/ (?:class|id|style|srcset|sizes|data-[a-z-]+|on[a-z]+)=/);
  expect(html).not.toMatch(/<(?:script|style|div|span|aside|section|picture|source|astro-island|input)\b|<!--/);
  expect(html).not.toMatch(/__ASTRO|file:|\/src\/|node_modules|\u00ad/);
});

describe('an item with all that has ever come out wrong', () => {
  beforeAll(async () => {
    const content = writeContent('torture', await tortureFiles());
    const { code, output } = buildSite('torture', { now: '2026-06-01T12:00+02:00', content });
    expect(code, output).toBe(0);
  }, 120_000);

  test('comes out of a real build as it was written', async () => {
    const { title, html } = await itemIn('torture', 'news/folter');
    expect(title).toBe('Größe &amp; <b>Übermut</b> 👩🏽‍🔬👨‍👩‍👧 ]]>');
    expect(html).toContain(
      '<p>Größe, 👩🏽‍🔬👨‍👩‍👧, <code>]]&gt;</code> und ]]&gt;, &amp;amp; und &lt;b&gt; in einem Satz.</p>',
    );
    expect(html).toContain(`<p>${LONG_WORD}</p>`);
    expect(html).toContain(`<a href="${SITE}/meldungen/folter/#rechts-links">Stelle</a>`);
    expect(html).toContain(`<a href="${SITE}/dateien/meldungen/folter/bericht.pdf">Bericht &amp; Anhang</a>`);
    expect(html).toContain('<td align="right">1.000</td>');
  });

  test('leads from a footnote’s number to the footnote on the page', async () => {
    const { html } = await itemIn('torture', 'news/folter');
    const [, fragment = ''] = /<sup><a href="[^"#]*\/meldungen\/folter\/#([^"]+)">1<\/a><\/sup>/.exec(html) ?? [];
    expect(pagesOf('torture').get('/meldungen/folter/')).toMatch(new RegExp(`id="?${fragment}[" >]`));
    expect(html).toMatch(/<h2>Fußnoten<\/h2>\s*<ol>\s*<li>\s*<p>Die Fußnote steht am Ende\.<\/p>/);
  });

  test('may have an MDX body', async () => {
    const { title, html } = await itemIn('torture', 'projects/folter');
    expect(title).toBe('Projekt: Folter & Probe');
    expect(html).toMatch(/<ul>\s*<li><strong>7 &amp; mehr<\/strong> erfundene Zahlen<\/li>\s*<\/ul>/);
    expect(html).toMatch(
      /<li>\s*<p><strong>Anfangen<\/strong> · zuerst<\/p>\s*<p>So geht es los, 👩🏽‍🔬👨‍👩‍👧\.<\/p>/u,
    );
    expect(html).toContain('<li>☑ erledigt</li>');
    const [picture = ''] = picturesIn(html);
    expect((await sharp(readBytes('torture', picture)).metadata()).width).toBe(800);
  });
});
