/**
 * What we compare ourselves with: Astro's official blog example, the site that `npm create astro -- --template blog`
 * makes.
 *
 * How the numbers came about: `examples/blog` of github.com/withastro/astro at commit 99d3d3db (22 August 2026), with
 * astro 7.3.4, @astrojs/mdx 8.0.2, @astrojs/rss 4.0.19, @astrojs/sitemap 3.7.4 and sharp 0.35.5 on Node 26.10.0, built on
 * 21 November 2026 and weighed by this bench, the same way as our pages: Chromium 153, 360 × 780 at twice the density,
 * empty cache, brotli quality 11. Lighthouse 13.5.0 gave its front page and its article 99 to 100 points in all four
 * categories. It sends no security headers, so its responses are some hundred bytes smaller.
 * To measure it anew: `BENCH_REFERENCE=<its dist folder> npm run bench:pages`.
 */
import type { Weight } from './page-weight.ts';

/** The pages of the example that ours are held against. `first-post` is plain text with one picture, as a news item is. */
export const referencePaths = { front: '/', article: '/blog/first-post/', list: '/blog/' } as const;

export type ReferencePage = keyof typeof referencePaths;

export interface Reference {
  /** Which example, for the table's heading. */
  name: string;
  /** Compressed with brotli. */
  weights: Record<ReferencePage, Weight>;
}

export const blogExample: Reference = {
  name: 'Astro-Blogvorlage mit astro 7.3.4, gemessen am 21. November 2026',
  weights: {
    front: {
      requests: 3,
      total: 50253,
      headers: 512,
      document: 3169,
      styles: 0,
      fonts: 46572,
      scripts: 0,
      images: 0,
      inlineScripts: 0,
      layoutShift: 0,
    },
    article: {
      requests: 4,
      total: 76125,
      headers: 664,
      document: 4177,
      styles: 0,
      fonts: 46572,
      scripts: 0,
      images: 24712,
      inlineScripts: 0,
      layoutShift: 0,
    },
    list: {
      requests: 8,
      total: 126933,
      headers: 1271,
      document: 3220,
      styles: 0,
      fonts: 46572,
      scripts: 0,
      images: 75870,
      inlineScripts: 0,
      layoutShift: 0,
    },
  },
};
