import { expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { robotsText } from './robots-txt.ts';

test('robots may read everything and are told of the sitemaps', () => {
  expect(robotsText(siteOf({}))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://www.example.org/sitemap.xml\nSitemap: https://www.example.org/sitemap-news.xml\n',
  );
});

test('robots may read nothing of a preview', () => {
  expect(robotsText({ ...siteOf({}), isPreview: true })).toBe('User-agent: *\nDisallow: /\n');
});
