import type { SiteContext } from '../views/context.ts';
import { sitemapUrls } from './sitemap/xml.ts';

/** The Robots Exclusion Protocol (RFC 9309): everything is open, but for a preview, where nothing is. */
export const robotsText = (context: SiteContext): string =>
  context.isPreview
    ? 'User-agent: *\nDisallow: /\n'
    : ['User-agent: *', 'Allow: /', '', ...sitemapUrls(context).map((url) => `Sitemap: ${url}`), ''].join('\n');
