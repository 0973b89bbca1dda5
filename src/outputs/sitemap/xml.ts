/** Sitemaps as https://www.sitemaps.org/protocol.html and Google's news extension have them. */
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { site } from '../../config/site.ts';
import type { Item } from '../../domain/catalogue.ts';
import { isNew } from '../../domain/news-window.ts';
import { absoluteUrl, itemPath, machinePaths, sitemapPartPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { isoDate } from '../iso-date.ts';
import { type SitemapPage, sitemapPages } from './pages.ts';

/** The protocol allows 50,000 URLs and 50 MB in one file. */
const MOST = 45_000;

const NO_NAMESPACES = { news: false, video: false, xhtml: false, image: false };

/** The package refuses to write a list without entries. */
const emptyList = (namespaces = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}></urlset>\n`;

async function written(stream: SitemapStream | SitemapIndexStream, entries: readonly object[]): Promise<string> {
  for (const entry of entries) stream.write(entry);
  stream.end();
  return `${await streamToPromise(stream)}\n`;
}

const urlset = (context: SiteContext, pages: readonly SitemapPage[]): Promise<string> =>
  written(
    new SitemapStream({ xmlns: NO_NAMESPACES, lastmodDateOnly: true }),
    pages.map(({ path, lastChange }): SitemapItemLoose => {
      const url = absoluteUrl(path, context.origin);
      return lastChange === undefined ? { url } : { url, lastmod: lastChange };
    }),
  );

const newestOf = (pages: readonly SitemapPage[]): string | undefined =>
  pages
    .flatMap(({ lastChange }) => lastChange ?? [])
    .sort()
    .at(-1);

export interface SitemapFiles {
  /** Content of `/sitemap.xml`: all pages, or the index of the parts. */
  main: string;
  /** Content of `/sitemap-1.xml` and so on; empty while one file is enough. */
  parts: string[];
}

/** @param most how many URLs a file may hold */
export async function sitemapFiles(context: SiteContext, most = MOST): Promise<SitemapFiles> {
  const pages = sitemapPages(context);
  if (pages.length <= most) return { main: await urlset(context, pages), parts: [] };
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const index = parts.map((part, position) => {
    const url = absoluteUrl(sitemapPartPath(position + 1), context.origin);
    const lastmod = newestOf(part);
    return lastmod === undefined ? { url } : { url, lastmod };
  });
  return {
    main: await written(new SitemapIndexStream({ lastmodDateOnly: true }), index),
    parts: await Promise.all(parts.map((part) => urlset(context, part))),
  };
}

const newsEntry = ({ locale, origin }: SiteContext, item: Item<'news'>): SitemapItemLoose => ({
  url: absoluteUrl(itemPath(item), origin),
  news: {
    publication: { name: site.name, language: locale },
    publication_date: isoDate(item.data.date),
    title: item.data.title,
  },
});

const freshNews = ({ catalogue }: SiteContext): Item<'news'>[] =>
  catalogue.all('news').filter(({ data }) => isNew(data, catalogue.now));

/** The file is there without entries as well, for those who have noted its address; nothing leads to it then. */
export async function newsSitemap(context: SiteContext): Promise<string> {
  const fresh = freshNews(context);
  if (fresh.length === 0) return emptyList(' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
  return written(
    new SitemapStream({ xmlns: { ...NO_NAMESPACES, news: true } }),
    fresh.map((item) => newsEntry(context, item)),
  );
}

/** What robots.txt names; Google's schema of news sitemaps asks for at least one entry. */
export const sitemapUrls = (context: SiteContext): string[] =>
  [machinePaths.sitemap, ...(freshNews(context).length > 0 ? [machinePaths.newsSitemap] : [])].map((path) =>
    absoluteUrl(path, context.origin),
  );
