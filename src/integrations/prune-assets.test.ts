import { describe, expect, test } from 'vitest';
import { unreferencedAssets } from './prune-assets.ts';

/** What is unreferenced in a site of these files. */
const unusedIn = (site: Record<string, string>): string[] =>
  unreferencedAssets(Object.keys(site), (path) => site[path] ?? '');

describe('an asset', () => {
  test('that no file names is unreferenced', () => {
    expect(unusedIn({ '_astro/cover.B1x.jpg': '', 'index.html': '<img src="/_astro/other.B1x.webp">' })).toEqual([
      '_astro/cover.B1x.jpg',
    ]);
  });

  test.each([
    ['a page', 'index.html', '<img src="/_astro/cover.B1x_Z-2.webp">'],
    ['a srcset', 'index.html', 'srcset="/_astro/a.webp 480w, /_astro/cover.B1x_Z-2.webp 720w"'],
    ['a style sheet', '_astro/site.css', '.a{background:url(/_astro/cover.B1x_Z-2.webp)}'],
    ['a relative address', '_astro/site.css', '.a{background:url(./cover.B1x_Z-2.webp)}'],
    ['a script', '_astro/search.js', 'import"./cover.B1x_Z-2.webp";'],
    ['the feed', 'rss.xml', '&lt;img src="https://www.example.org/_astro/cover.B1x_Z-2.webp" /&gt;'],
    ['JSON with escaped slashes', 'feed.json', '{"image":"https:\\/\\/www.example.org\\/_astro\\/cover.B1x_Z-2.webp"}'],
    ['the end of a sentence', 'llms.txt', 'Siehe /_astro/cover.B1x_Z-2.webp.'],
  ])('that %s names stays', (_, path, content) => {
    const unused = unusedIn({ '_astro/cover.B1x_Z-2.webp': '', 'index.html': 'site.css search.js', [path]: content });
    expect(unused).not.toContain('_astro/cover.B1x_Z-2.webp');
  });

  test('in a folder of its own is known by its name', () => {
    expect(unusedIn({ '_astro/fonts/a1b2.woff2': '', 'index.html': '/_astro/fonts/a1b2.woff2' })).toEqual([]);
    expect(unusedIn({ '_astro/fonts/a1b2.woff2': '', 'index.html': '' })).toEqual(['_astro/fonts/a1b2.woff2']);
  });

  test('is not kept by a name that only contains its own', () => {
    expect(unusedIn({ '_astro/a.webp': '', 'index.html': '/_astro/aa.webp /_astro/a.webp2' })).toEqual([
      '_astro/a.webp',
    ]);
  });
});

test('files outside the folder of assets are nobody’s to remove', () => {
  expect(unusedIn({ 'favicon.svg': '', 'orte/index.html': '', 'index.html': '' })).toEqual([]);
});

test('pictures are not searched for names', () => {
  const read: string[] = [];
  unreferencedAssets(['index.html', '_astro/a.webp', '_astro/b.jpg', 'favicon.svg'], (path) => {
    read.push(path);
    return '';
  });
  expect(read).toEqual(['index.html', 'favicon.svg']);
});
