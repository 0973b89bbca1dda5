import { expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { robotsText } from './robots-txt.ts';

test('robots are told of the news sitemap only when there is news of the last two days', () => {
  const robots = (date: string) => robotsText(siteOf({ news: { a: { date } } }, '2026-06-03T12:00+02:00'));
  expect(robots('2026-06-01T12:00')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/sitemap.xml\n');
  expect(robots('2026-06-01T12:01')).toContain('sitemap-news.xml');
});

test('robots may read everything and are told of the sitemaps', () => {
  expect(robotsText(siteOf({ news: { a: { date: '2026-06-01' } } }))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/sitemap.xml\nSitemap: https://www.example.org/sitemap-news.xml\n',
  );
});

test('robots may read nothing of a preview', () => {
  expect(robotsText({ ...siteOf({}), isPreview: true })).toBe('User-agent: *\nDisallow: /\n');
});
