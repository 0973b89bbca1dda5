import { describe, expect, test } from 'vitest';
import { siteOf } from '../../testing/catalogue-builders.ts';
import { newsSitemap, sitemapFiles } from './xml.ts';

const contents = { news: { labor: { date: '2026-05-31' }, alt: { date: '2026-04-27' } } };

describe('the sitemap', () => {
  test('is one file while one is enough', async () => {
    const { main, parts } = await sitemapFiles(siteOf(contents));
    expect(parts).toEqual([]);
    expect(main).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><urlset xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9"><url><loc>https:\/\/www.example.org\/<\/loc><lastmod>2026-05-31<\/lastmod><\/url>/,
    );
    expect(main).toContain('<url><loc>https://www.example.org/themen/</loc></url>');
  });

  test('is an index of parts with the newest date of each where there are too many pages', async () => {
    const { main, parts } = await sitemapFiles(siteOf(contents), 10);
    expect(main).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<sitemap><loc>https://www.example.org/sitemap-1.xml</loc><lastmod>2026-05-31</lastmod></sitemap>',
        '<sitemap><loc>https://www.example.org/sitemap-2.xml</loc><lastmod>2026-06-01</lastmod></sitemap>',
        '</sitemapindex>\n',
      ].join(''),
    );
    expect(parts.map((part) => part.match(/<url>/g)?.length)).toEqual([10, 10]);
  });
});

describe('the sitemap of news', () => {
  test('holds the news of the last 48 hours', async () => {
    const fresh = { a: { date: '2026-05-30T12:00:01', title: 'A & B' }, b: { date: '2026-05-30T12:00' } };
    expect(await newsSitemap(siteOf({ news: fresh }))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
        '<url><loc>https://www.example.org/meldungen/a/</loc><news:news><news:publication>',
        '<news:name>Life Sciences Mitteldeutschland</news:name><news:language>de</news:language></news:publication>',
        '<news:publication_date>2026-05-30T12:00:01+02:00</news:publication_date>',
        '<news:title>A &amp; B</news:title></news:news></url></urlset>\n',
      ].join(''),
    );
  });

  test('does not take a correction for news', async () => {
    const corrections = [{ date: '2026-05-31', text: 'Die Summe war falsch.' }];
    expect(await newsSitemap(siteOf({ news: { alt: { date: '2026-04-27', corrections } } }))).not.toContain('<url>');
  });

  test('is valid without any', async () => {
    expect(await newsSitemap(siteOf({}))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"></urlset>\n',
    );
  });
});
